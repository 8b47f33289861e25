/** Words of the gallery of components. */
export const galleryWords = {
  title: 'Components',
  lead: 'Every component with sample texts: a usual case, long texts, and what is empty or unusual. For those who build and review the engine.',
  index: 'What is shown here',
  musts: 'This component',
  texts: 'Inside a text',
  questions: 'Questions and scenarios',
  review: 'The review',
  checklists: 'Checklists',
  training: 'For trainers',
  practices: 'Practices',
  progress: 'Modules and progress',
  note: 'Links of the samples lead to pages that do not exist. All items, the profile and the plan belong to one checklist, whose answers are kept in this browser under an id of their own.',
} as const;

/** Words of the gallery of components. */
export const galleryWords = {
  title: 'Components',
  lead: 'Every component with sample texts: a usual case, long texts, and what is empty or unusual. For those who build and review the engine.',
  index: 'What is shown here',
  musts: 'This component',
  texts: 'Inside a text',
  questions: 'Questions and scenarios',
  checklists: 'Checklists',
  progress: 'Modules and progress',
  checklistNote: 'The items, the profile and the plan below belong to one checklist.',
  linksNote: 'Links of the samples lead to sample pages, which do not exist.',
} as const;

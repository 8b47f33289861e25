/** Words of the alignment of the course. */
export const alignmentWords = {
  title: 'How the course hangs together',
  lead: 'For each objective: where it is taught and practised, by how many questions it is assessed, and on which ideas it rests. The build stops when something is missing.',
  download: 'Save the matrix as CSV',
  objective: 'Objective',
  level: 'Level',
  taught: 'Taught in',
  practised: 'Practised',
  quiz: 'Quiz',
  final: 'Final',
  atLevel: (count: number, all: number) => `${count} of ${all}`,
  atLevelNote:
    '“Quiz” and “Final” give the questions that ask at the level of the objective, out of all that ask for it.',
  rests: 'Rests on',
  ideas: 'From the ideas',
  ideasNote:
    'The same the other way round: every idea of every source, and the lessons that teach it.',
  idea: 'Idea',
  check: 'check',
  notTaught: 'Taught in a module that is being written',
  columns: {
    module: 'Module',
    objective: 'Objective',
    level: 'Level',
    text: 'Text',
    use: 'Use',
    item: 'Item',
    section: 'Section',
    itemLevel: 'Level of the item',
    ideas: 'Ideas',
  },
} as const;

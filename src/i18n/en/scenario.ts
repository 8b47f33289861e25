/** Words of a scenario. */
export const scenarioWords = {
  label: 'Scenario',
  begin: 'Begin the scenario',
  backToLesson: 'Back to the lesson',
  again: 'Begin again',
  scene: (number: number) => `Scene ${number}`,
  whatDoYouDo: 'What do you do?',
  debrief: 'Debrief',
  back: 'One step back',
} as const;

/** Words of a scenario. */
export const scenarioWords = {
  label: 'Scenario',
  begin: 'Begin',
  again: 'Begin again',
  scene: 'Scene',
  whatDoYouDo: 'What do you do?',
  ending: 'How it ended',
  debrief: 'Debrief',
  back: 'One step back',
} as const;

import type { Checklist } from '../domain/checklist/checklist.ts';
import type { MarkShape } from '../domain/checklist/radar.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CHECKLIST } from './sample-checklist.ts';

/** Radars without the lines that a script draws. The profile and the team's view have one each. */
export const checklistRadarExamples: ComponentExamples<{
  checklist: Checklist;
  part: string;
  label: string;
  lines: Readonly<Record<string, MarkShape>>;
}> = {
  component: 'ChecklistRadar',
  musts: [
    'must have a name, and a table beside it that says the same',
    'must tell its lines apart by dashes and marks, not by colour alone',
    'must show numbers in place of names where there is no room for names',
    'must leave a line open beside an item that is not rated',
    'must stay hidden until something is rated',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'Hidden until a script draws into it: usual, long and other scripts',
      props: {
        checklist: SAMPLE_CHECKLIST,
        part: 'sample-radar',
        label: 'Radar of a sample. It has no table.',
        lines: { one: 'circle', two: 'square', three: 'diamond' },
      },
    },
  ],
};

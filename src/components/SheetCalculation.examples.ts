import type { CalculationSection } from '../domain/practice/practice.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CALCULATION } from './sample-practice.ts';

/** A calculation with short and long texts. */
export const sheetCalculationExamples: ComponentExamples<{
  calculation: CalculationSection;
  language: string;
}> = {
  component: 'SheetCalculation',
  musts: [
    'must group the three values of an input under its name',
    'must say at an input what is wrong with it, and lose nothing of what was typed',
    'must say every bar in numbers too, and leave the bar to the eye',
    'must show the formula of every figure',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'Usual and long texts',
      props: { calculation: SAMPLE_CALCULATION, language: 'en' },
    },
  ],
};

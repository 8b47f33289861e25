import type { CalculationSection, ReportSection } from '../domain/practice/practice.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_CALCULATION, SAMPLE_REPORT } from './sample-practice.ts';

/** The report of the calculation shown above. */
export const sheetReportExamples: ComponentExamples<{
  report: ReportSection;
  calculation: CalculationSection;
  language: string;
}> = {
  component: 'SheetReport',
  musts: [
    'must show what follows from the calculation as it changes',
    'must print on one page by itself',
    'must have tables with headings for their rows and columns',
  ],
  examples: [
    {
      id: 'mixed',
      name: 'Of the calculation above; fill it in to see it change',
      props: { report: SAMPLE_REPORT, calculation: SAMPLE_CALCULATION, language: 'en' },
    },
  ],
};

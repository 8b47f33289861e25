import type { FormSection } from '../domain/practice/practice.ts';
import type { ComponentExamples } from './examples.ts';
import { LONG_FORM, USUAL_FORM } from './sample-practice.ts';

/** Forms with every type of field, and with long texts. */
export const sheetFormExamples: ComponentExamples<{ form: FormSection }> = {
  component: 'SheetForm',
  musts: [
    'must be a landmark that is named by its heading',
    'must name each field by its label, and describe it by its hint',
    'must be filled in with a pen when it is printed',
  ],
  examples: [
    { id: 'usual', name: 'With every type of field', props: { form: USUAL_FORM } },
    { id: 'long', name: 'With long texts and a very long word', props: { form: LONG_FORM } },
  ],
};

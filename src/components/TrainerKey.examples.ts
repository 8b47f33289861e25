import type { ComponentExamples } from './examples.ts';

/** The part of a page that holds a trainer's key. It stands once on a page, so one example holds every case. */
export const trainerKeyExamples: ComponentExamples<Record<string, never>> = {
  component: 'TrainerKey',
  musts: [
    'must be a landmark that is named by its heading',
    'must say in words what this browser holds, and whether its backup file was saved',
    'must make no key without a passphrase, and let it be read while it is typed',
    'must say at the field what is wrong with it, and that nobody can recover a passphrase',
    'must say without WebCrypto or JavaScript what is needed',
  ],
  examples: [{ id: 'here', name: 'As this browser has it', props: {} }],
};

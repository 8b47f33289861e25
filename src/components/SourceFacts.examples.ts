import type { Source } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { SAMPLE_SOURCES } from './sample-course.ts';

/** Who wrote a source, and where it was published. */
export const sourceFactsExamples: ComponentExamples<{ source: Source }> = {
  component: 'SourceFacts',
  musts: [
    'must say in words that no author is named, instead of leaving a blank',
    'must be read as sentences by a screen reader',
  ],
  examples: [
    {
      id: 'usual',
      name: 'With an author and pages',
      props: { source: SAMPLE_SOURCES.usual },
    },
    {
      id: 'anonymous',
      name: 'Without an author, pages or a note',
      props: { source: SAMPLE_SOURCES.anonymous },
    },
    {
      id: 'long',
      name: 'With a long note and other scripts',
      props: { source: SAMPLE_SOURCES.foreign },
    },
  ],
};

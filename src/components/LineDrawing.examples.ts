import type { Drawing } from '../domain/course/course.ts';
import type { ComponentExamples } from './examples.ts';
import { HIGH_DRAWING, SAMPLE_DRAWING } from './sample-drawings.ts';

/** Drawings that stand by themselves: a mark, a module's drawing. */
export const lineDrawingExamples: ComponentExamples<{ drawing: Drawing; class?: string }> = {
  component: 'LineDrawing',
  musts: [
    'must be an image with a name where it means something',
    'must be silent for screen readers where it only decorates',
    'must take its colours from the text around it',
    'must never take the focus',
  ],
  examples: [
    {
      id: 'usual',
      name: 'With a text alternative',
      props: { drawing: { svg: SAMPLE_DRAWING, alt: 'A square and a circle' } },
    },
    {
      id: 'decoration',
      name: 'As decoration, in the size of another class',
      props: { drawing: { svg: SAMPLE_DRAWING, alt: '' }, class: 'missing-drawing' },
    },
    {
      id: 'declaration',
      name: 'From a file that begins with an XML declaration, with signs in its text alternative',
      props: {
        drawing: { svg: HIGH_DRAWING, alt: 'A "line" that is < 1 & > 0' },
        class: 'missing-drawing',
      },
    },
  ],
};

import type { Field, Practice, Section } from '../domain/practice/practice.ts';
import { TEXT_COMPONENTS } from './components.ts';
import type { Report } from './finding.ts';
import { formulaFrom } from './formula.ts';
import { reportSections } from './practice-rules.ts';
import {
  practiceFields,
  type FieldFields,
  type PracticeFields,
  type SectionFields,
} from './practice-schema.ts';
import { readText } from './text-page.ts';

/** A practice and the lines of its fields. */
export interface PlacedPractice {
  readonly practice: Practice;
  readonly lineOf: (...path: readonly PropertyKey[]) => number;
}

/** Reads a practice; a mistake is reported. */
export function readPractice(
  id: string,
  source: string,
  report: Report,
): PlacedPractice | undefined {
  const page = readText<PracticeFields>(source, practiceFields, TEXT_COMPONENTS, report);
  if (!page) return undefined;
  const { values, lineOf } = page.fields;
  const isSound = reportSections(values.sections, lineOf, report);
  if (!isSound) return undefined;
  const sections = values.sections.map(sectionFrom);
  return { practice: { id, ...values, sections, body: page.body }, lineOf };
}

/** A section whose references have been checked. */
function sectionFrom(section: SectionFields): Section {
  switch (section.kind) {
    case 'form':
    case 'report':
      return { ...section, fields: section.fields.map(fieldFrom) };
    case 'table': {
      const starters = section.starters.map(({ id = '', ...values }) => ({ id, values }));
      return { ...section, columns: section.columns.map(fieldFrom), starters };
    }
    case 'calculation':
      return {
        ...section,
        results: section.results.flatMap((result) => {
          const read = formulaFrom(result.formula);
          return 'formula' in read ? [{ ...result, formula: read.formula }] : [];
        }),
      };
    default:
      return section satisfies never;
  }
}

const fieldFrom = ({ options, ...field }: FieldFields): Field => ({
  ...field,
  options: Object.entries(options).map(([id, label]) => ({ id, label })),
});

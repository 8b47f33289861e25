import type { CalculationSection, Sheet } from '../domain/practice/practice.ts';
import { filledRows, type PracticeEntries } from '../domain/record/practice-entries.ts';
import { figuresOf, type Figures } from './calculation-figures.ts';
import { showFigures, showProblems } from './sheet-calculation.ts';
import { partOf } from './sheet-part.ts';
import { showReport } from './sheet-report.ts';
import { showTally } from './sheet-tally.ts';

/** Shows what follows from a sheet: tallies, figures and reports. Loaded once something is written. */
export function showFollowing(element: HTMLElement, sheet: Sheet, entries: PracticeEntries): void {
  const language = document.documentElement.lang;
  const figures = new Map<string, Figures>();
  const figured = (section: CalculationSection): Figures => {
    const known = figures.get(section.id) ?? figuresOf(section, entries, language);
    figures.set(section.id, known);
    return known;
  };
  for (const section of sheet.sections) {
    const part = partOf(element, section.id);
    switch (section.kind) {
      case 'form':
        break;
      case 'table':
        showTally(part, section, filledRows(section, entries), language);
        break;
      case 'calculation':
        showFigures(part, figured(section), language);
        showProblems(part, figured(section), language);
        break;
      case 'report': {
        const reported = sheet.sections.find(({ id }) => id === section.of);
        if (reported?.kind === 'calculation') {
          showReport(part, section, figured(reported), entries, language);
        }
        break;
      }
      default:
        section satisfies never;
    }
  }
}

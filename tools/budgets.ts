/** Holds the built pages against the weight that they may have. Alone, it ends with exit status 1 when one is too heavy. */
import { loadCourse } from '../src/catalogue/load-course.ts';
import { basePath, pagesOf, siteFolder, type BuiltPage } from './built-site.ts';
import { PageScales, totalOf, type PageWeight } from './page-weight.ts';

/** What pages of one kind may weigh at most, in kB (1000 bytes) after gzip. */
interface Budget {
  readonly kind: string;
  readonly pages: RegExp;
  readonly all: number;
  readonly scripts: number;
}

/** The budgets; which pages are checklists is known once the course is read. */
const budgets = (): readonly Budget[] => [
  { kind: 'guidance page', pages: /^\/guidance\/[^/]+\/$/, all: 15, scripts: 10 },
  { kind: 'practice', pages: /^\/practice\/[^/]+\/$/, all: 22, scripts: 10 },
  { kind: 'checklist', pages: checklistPages(), all: 30, scripts: 12 },
  { kind: 'lesson', pages: /^\/learn\/[^/]+\/(?!quiz\/)[^/]+\/$/, all: 20, scripts: 10 },
];

/** A checklist is a page at the root, so only the course knows which pages are checklists. */
function checklistPages(): RegExp {
  const ids = loadCourse().course.checklists.map(({ id }) => id);
  return new RegExp(`^/(${ids.join('|')})/$`);
}

/** How many pages of a kind are named when all of them are too heavy, the heaviest first. */
const NAMED = 5;

/** What a check of the budgets found. */
export interface BudgetReport {
  /** The heaviest of each kind, in one line. */
  readonly summary: string;
  /** A sentence for each page that is too heavy. */
  readonly mistakes: readonly string[];
}

/** Weighs the pages that have a budget. */
export function checkBudgets(pages: readonly BuiltPage[], scales: PageScales): BudgetReport {
  const parts: string[] = [];
  const mistakes: string[] = [];
  for (const { kind, pages: which, all, scripts } of budgets()) {
    const weighed = pages
      .filter(({ address }) => which.test(address))
      .map((page) => ({ page, weight: scales.weigh(page) }));
    const measure = (
      what: string,
      limit: number,
      bytesOf: (weight: PageWeight) => number,
    ): void => {
      const sorted = weighed
        .map(({ page, weight }) => ({ page, weight, kB: bytesOf(weight) / 1000 }))
        .sort((one, other) => other.kB - one.kB);
      if (sorted[0]) parts.push(`${what} ${sorted[0].kB.toFixed(1)} of ${limit} kB`);
      const heavy = sorted.filter((each) => each.kB > limit);
      for (const { page, weight, kB } of heavy.slice(0, NAMED)) {
        mistakes.push(
          `${page.address} is too heavy: ${what} ${kB.toFixed(2)} kB (${partsOf(weight)}); the limit is ${limit} kB.`,
        );
      }
      if (heavy.length > NAMED) mistakes.push(`… and ${heavy.length - NAMED} more: ${what}.`);
    };
    measure(kind, all, totalOf);
    measure(`scripts of a ${kind}`, scripts, ({ js }) => js);
  }
  return { summary: `heaviest, gzip: ${parts.join(', ')}`, mistakes };
}

const partsOf = (weight: PageWeight): string =>
  (['html', 'css', 'js'] as const)
    .map((part) => `${part.toUpperCase()} ${(weight[part] / 1000).toFixed(1)}`)
    .join(', ');

/** Prints what the pages weigh, and which are too heavy; returns how many sentences said so. */
export function reportBudgets(): number {
  const folder = siteFolder();
  const { summary, mistakes } = checkBudgets(pagesOf(folder), new PageScales(folder, basePath()));
  for (const mistake of mistakes) console.error(mistake);
  console.log(summary);
  return mistakes.length;
}

if (import.meta.main && reportBudgets() > 0) process.exitCode = 1;

import type { Course, GuidancePage, Module } from './course.ts';

/** Pages of guidance on what one module teaches; without a module, those that none teaches. */
export interface GuidanceGroup {
  readonly module: Module | undefined;
  readonly pages: readonly GuidancePage[];
}

/** Guidance by the module of the lesson that each page names first, in the order of the modules. */
export function guidanceGroups({ modules, guidance }: Course): readonly GuidanceGroup[] {
  return [...modules, undefined]
    .map((module) => ({
      module,
      pages: guidance.filter(
        ({ taught: [first = ''] }) =>
          modules.find(({ id }) => id === first.split('/')[0]) === module,
      ),
    }))
    .filter(({ pages }) => pages.length > 0);
}

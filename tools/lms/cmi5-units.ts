import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import type { XapiStatement } from '../../src/stores/cmi5/xapi-statement.ts';

/** A unit of a course structure: what an LMS launches. */
export interface Cmi5Unit {
  /** IRI that its publisher gave it. */
  readonly id: string;
  readonly title: string;
  /** Relative to the package. */
  readonly url: string;
  readonly moveOn: string;
  readonly masteryScore?: number;
}

/** The units of a course structure, `cmi5.xml`, in their order. */
export function unitsIn(structure: string): readonly Cmi5Unit[] {
  const units: Cmi5Unit[] = [];
  visit(fromXml(structure), 'element', (element) => {
    if (element.name !== 'au') return;
    const { id = '', moveOn, masteryScore } = element.attributes;
    const textIn = (name: string): string => {
      const texts: string[] = [];
      const part = element.children.find((each) => each.type === 'element' && each.name === name);
      if (part) visit(part, 'text', ({ value }) => void texts.push(value));
      return texts.join('').trim();
    };
    units.push({
      ...{ id: id ?? '', title: textIn('title'), url: textIn('url') },
      // What holds where a structure says nothing (13.1.4).
      moveOn: moveOn ?? 'NotApplicable',
      ...(masteryScore && { masteryScore: Number(masteryScore) }),
    });
  });
  return units;
}

/** Whether what was recorded of a unit is what its `moveOn` waits for (9.3.9). */
export function isSatisfied(
  moveOn: string,
  statements: readonly Pick<XapiStatement, 'verb'>[],
): boolean {
  const said = (verb: string): boolean =>
    statements.some((statement) => statement.verb.display['en'] === verb);
  switch (moveOn) {
    case 'Completed':
      return said('completed');
    case 'Passed':
      return said('passed');
    case 'CompletedAndPassed':
      return said('completed') && said('passed');
    case 'CompletedOrPassed':
      return said('completed') || said('passed');
    default:
      return true;
  }
}

import { expect, it } from 'vitest';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { aPractice } from '../../domain/practice/practice.builders.ts';
import { aText } from '../../domain/prose/prose.builders.ts';
import type { Prose } from '../../domain/prose/prose.ts';
import { PAPERS, type Paper } from '../../domain/course/course.ts';
import { guides } from './guide.ts';
import type { PrintDocument, PrintSource } from './print-document.ts';
import { readPdf } from './read-pdf.builders.ts';
import { typesetter } from './typesetter.ts';
import { workbooks } from './workbook.ts';

const set = typesetter(new Map(), () => undefined);
/** Milliseconds that no machine needs, however much else it does. */
const SLOW = 120_000;

const sourceWith = (introduction: Prose): PrintSource => ({
  course: aCourse({
    modules: [
      aModule({
        session: {
          ...{ summary: 'A chair.', bring: [], ideas: [], introduction },
          plans: [
            { minutes: 20, steps: [{ title: 'Sit', minutes: 20, body: aText('Sit down.') }] },
          ],
          ...{ pitfalls: aText('They stand.'), debrief: [] },
        },
      }),
    ],
    practices: [aPractice({ module: 'seat' })],
  }),
  drawings: new Map(),
  site: undefined,
});

/** Pages of a document of a module, as texts, without the cover and what is listed beside it. */
async function pagesOf([document]: readonly PrintDocument[], paper: Paper = 'a4') {
  if (!document) throw new Error('There is no document.');
  const { pages } = await readPdf(set(document.name, document.values, paper));
  return pages.slice(1).map(({ text }) => text);
}

it('a part begins where the part before has hardly begun its page', { timeout: SLOW }, async () => {
  for (const paper of PAPERS) {
    const pages = await pagesOf(guides(sourceWith(aText('Six people.'))), paper);
    const [first = ''] = pages;
    for (const part of ['At a glance', 'Before the session', 'Session of 20 minutes'])
      expect(first, paper).toContain(part);
  }
});

it('a part begins on a new page where little room is left', { timeout: SLOW }, async () => {
  const long = Array.from({ length: 20 }, () => aText('Six people at most.')).flat();
  const pages = await pagesOf(guides(sourceWith(long)));
  expect(pages[0]).toContain('Before the session');
  expect(pages[0]).not.toContain('Session of 20 minutes');
  expect(pages[1]).toMatch(/^\D*Session of 20 minutes/);
});

it('what is filled in begins on a page of its own', { timeout: SLOW }, async () => {
  const pages = await pagesOf(workbooks(sourceWith([])));
  for (const part of ['Practice', 'What I will do, by when']) {
    const [page = ''] = pages.filter((text) => text.includes(part)).slice(-1);
    expect(page.indexOf(part), part).toBeLessThan(80);
  }
});

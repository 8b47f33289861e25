import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { aCourse, aModule } from '../../domain/course/course.builders.ts';
import { packageOutline } from '../../domain/packaged/outline.ts';
import { aChoice } from '../../domain/question/question.builders.ts';
import { packageDocument } from './document.ts';

const TITLE = '“Seat” & <em>more</em> </script> \u{1fa91} مراجعة';
const escaped = TITLE.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const words = { skip: 'Skip', contents: 'Contents', exit: 'Leave', needsScript: 'No script' };

const pageOf = (body: string, main = ''): string =>
  `<html lang="ar" dir="rtl"><head><link rel="stylesheet" href="/a/b/site.css"></head><main${main}>${body}</main></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/learn/seat/': pageOf(
    `<h1>${escaped}</h1><img src="/a/b/assets/Map.png"><a href="/a/b/learn/seat/empty-chair/">On</a>`,
  ),
  '/learn/seat/empty-chair/': pageOf(
    `<h1 id="top">Chair</h1><img src="/a/b/assets/map.png"><img src="/a/b/assets/Map.png">`,
    ' class="wide"',
  ),
};

const module = aModule({ title: TITLE, questions: [aChoice()] });
const course = aCourse({ modules: [module], language: 'ar' });
const made = packageDocument({
  outline: packageOutline(course, module),
  addresses: Object.keys(PAGES),
  pageAt: (address) => PAGES[address] ?? '',
  base: '/a/b/',
  words,
});
const tree = fromHtml(made.html);

describe('packageDocument', () => {
  it('A6: keeps a title with quotation marks, tags as text and every script, and its direction', () => {
    expect(toString(select('title', tree) ?? tree)).toBe(TITLE);
    expect(toString(select('.masthead .name', tree) ?? tree)).toBe(TITLE);
    expect(toString(select('h1', tree) ?? tree)).toBe(TITLE);
    expect(select('section', tree)?.properties['dataTitle']).toBe(TITLE);
    expect(select('html', tree)?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('A6: holds its outline, which no text can end', () => {
    const outline = JSON.parse(toString(select('#PackageOutline', tree) ?? tree)) as {
      title: string;
      questions: readonly object[];
    };
    expect(outline.title).toBe(TITLE);
    expect(outline.questions.length).toBe(1);
    expect(outline.questions[0]).not.toHaveProperty('text');
  });

  it('has a section for each page, with links between them', () => {
    const sections = selectAll('section', tree);
    expect(sections.map(({ properties }) => [properties.id, properties.className])).toEqual([
      ['learn.seat', ['page']],
      ['learn.seat.empty-chair', ['wide']],
    ]);
    expect(select('section a', tree)?.properties.href).toBe('#learn.seat.empty-chair');
  });

  it('takes each picture once, and tells two of the same name apart', () => {
    expect([...made.pictures]).toEqual([
      ['/assets/Map.png', '1-map.png'],
      ['/assets/map.png', '2-map.png'],
    ]);
    expect(selectAll('img', tree).map(({ properties }) => properties.src)).toEqual([
      '1-map.png',
      '2-map.png',
      '1-map.png',
    ]);
    expect(made.styles).toEqual(['/site.css']);
  });

  it('has one script, which is no module, and no policy of its own', () => {
    const scripts = selectAll('script[src]', tree).map(({ properties }) => properties);
    expect(scripts).toEqual([{ src: 'course.js', defer: true }]);
    expect(select('meta[http-equiv]', tree)).toBeUndefined();
  });
});

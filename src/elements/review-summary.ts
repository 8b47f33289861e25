import type { ReviewCard } from '../domain/review/card.ts';
import { reviewWords as words } from '#words/review.ts';
import type { CourseItem } from './course-item.ts';

/** How a session went: question by question whether it was right, where to read again, and when it comes back. */
export function summaryPanel(
  asked: readonly CourseItem[],
  answers: ReadonlyMap<string, boolean>,
  cards: readonly ReviewCard[],
): HTMLElement {
  const right = asked.filter(({ reference }) => answers.get(reference)).length;
  const heading = element('h2', words.result(right, asked.length));
  heading.tabIndex = -1;
  const list = element('ol', '', 'result-list');
  list.append(
    ...asked.map((item) => {
      const isRight = answers.get(item.reference) === true;
      const due = cards.find(({ reference }) => reference === item.reference)?.due;
      const line = document.createElement('li');
      line.dataset['mark'] = isRight ? 'right' : 'wrong';
      line.append(element('strong', isRight ? words.gotRight : words.missed), ` ${item.stemWords}`);
      if (due !== undefined) line.append(element('p', words.comesBack(due), 'small'));
      const goBack = item.querySelector('[data-part="go-back"]')?.cloneNode(true);
      if (!isRight && goBack instanceof HTMLElement) {
        goBack.hidden = false;
        line.append(goBack);
      }
      return line;
    }),
  );
  const panel = element('section', '', 'review-summary');
  panel.append(heading, element('p', words.resultNote), list);
  return panel;
}

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

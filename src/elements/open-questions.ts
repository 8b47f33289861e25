import { finalWords as words } from '#words/final.ts';
import { buttonOf } from './course-element.ts';
import type { CourseItem } from './course-item.ts';

/** Says which of the questions drawn are not answered yet, and leads to each. */
export function openQuestions(
  drawn: readonly CourseItem[],
  answered: readonly CourseItem[],
): readonly HTMLElement[] {
  const open = drawn.filter((item) => !answered.includes(item));
  const said = document.createElement('p');
  said.textContent = open.length === 0 ? words.allAnswered : words.open(open.length);
  const list = document.createElement('ul');
  list.className = 'open-questions';
  list.append(...open.map((item) => linkTo(item, drawn.indexOf(item) + 1)));
  return open.length > 0 ? [said, list] : [said];
}

function linkTo(item: CourseItem, number: number): HTMLElement {
  const entry = document.createElement('li');
  const go = buttonOf(words.question(number), 'link', () => {
    (item.closest('li') ?? item).scrollIntoView();
    item.querySelector<HTMLElement>('input, select, [data-part="sequence"] button')?.focus();
  });
  entry.append(go);
  return entry;
}

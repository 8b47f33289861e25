import { percent } from '#words/percent.ts';
import type { QuizResult } from '../domain/record/quiz-attempt.ts';
import { quizWords as words } from '#words/quiz.ts';
import type { CourseItem } from './course-item.ts';

/** The result of a quiz: the score, and question by question what was right and where to read again. */
export function resultPanel(
  result: QuizResult,
  drawn: readonly CourseItem[],
  mastery: number,
): HTMLElement {
  const panel = document.createElement('section');
  const heading = element(
    'h2',
    result.passed
      ? words.passed(percent(result.score))
      : words.failed(percent(result.score), percent(mastery)),
  );
  heading.tabIndex = -1;
  const list = document.createElement('ol');
  list.className = 'result-list';
  list.append(
    ...drawn.map((item) => {
      const missed = result.missed.includes(item.reference);
      const line = document.createElement('li');
      line.dataset['mark'] = missed ? 'wrong' : 'right';
      line.append(element('strong', missed ? words.missed : words.gotRight), ` ${item.stemWords}`);
      const goBack = item.querySelector('[data-part="go-back"]')?.cloneNode(true);
      if (missed && goBack instanceof HTMLElement) {
        goBack.hidden = false;
        line.append(goBack);
      }
      return line;
    }),
  );
  panel.append(
    heading,
    element(
      'p',
      result.isOfEarlier ? words.ofEarlier : words.score(result.points, result.possible),
    ),
    element('h3', words.review),
    list,
  );
  return panel;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

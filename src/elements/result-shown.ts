import { percent } from '#words/percent.ts';
import { sendResultWords as words } from '#words/send-result.ts';
import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import type { AssignmentResult, ResultAnswer } from '../domain/assignment/result.ts';
import type { Names } from '../domain/course/record-names.ts';
import { questionObject } from '../domain/record/statement.ts';
import { answerWords } from './answer-words.ts';
import { dateText } from './date-text.ts';
import { partOf } from './page-part.ts';
import { standingText, taskTitle } from './task-words.ts';

/** Shows all of a result in words, in the parts of an element. */
export function showResult(
  element: HTMLElement,
  result: AssignmentResult,
  course: AssignableCourse,
  names: Names,
): void {
  const { name, made, learner, version, edition, tasks, answers } = result;
  const facts = [
    words.facts.name(name),
    words.facts.made(dateText(made)),
    words.facts.learner(learner),
    words.facts.version(result.course, version, edition),
  ];
  partOf(element, 'facts').replaceChildren(...facts.map((text) => lineOf(text)));
  partOf(element, 'standings').replaceChildren(
    ...tasks.map((task) => lineOf(`${taskTitle(course, task.object)}: ${standingText(task)}`)),
  );
  partOf(element, 'answers-title').textContent =
    answers.length === 0 ? words.noAnswers : words.answers(answers.length);
  partOf(element, 'answers').replaceChildren(
    ...answers.map((answer) => {
      const [asked, given, verdict] = answerTexts(answer, names);
      const line = lineOf(asked);
      line.append(document.createElement('br'), `${given} (${verdict})`);
      return line;
    }),
  );
}

/** A question, the answer to it, and how it was judged, in words. */
function answerTexts(
  { question, response, success, score, seconds }: ResultAnswer,
  names: Names,
): readonly [asked: string, given: string, verdict: string] {
  const [module = '', id = ''] = question.split('/');
  const asked = names[questionObject(module, id)];
  const given = answerWords(response, `token/${question}`, names);
  const verdict = success ? words.right : score > 0 ? words.partly(percent(score)) : words.wrong;
  return [
    // A question that is gone, or a page that could not be had, leaves no words.
    asked ?? words.question(question),
    asked ? words.answered(given) : words.answeredAsKept(given),
    [verdict, seconds === undefined ? '' : words.seconds(seconds)].filter(Boolean).join(', '),
  ];
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

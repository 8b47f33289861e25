import type { Page } from '@playwright/test';
import { assignmentText, type Assignment } from '../src/domain/assignment/assignment.ts';
import type { AssignmentResult, ResultAnswer } from '../src/domain/assignment/result.ts';
import { resultText } from '../src/domain/assignment/result-text.ts';
import type { TaskStanding } from '../src/domain/assignment/standing.ts';
import { checksIn } from '../src/domain/course/outline.ts';
import type { Course, Module } from '../src/domain/course/course.ts';
import type { Question } from '../src/domain/question/question.ts';
import { checksumOf } from '../src/domain/link/checksum.ts';
import { resultLink } from '../src/links/result-link.ts';
import { sealed } from '../src/sealing/sealed-result.ts';
import { makeTrainerKey, type TrainerKey } from '../src/sealing/trainer-key.ts';
import { PASSPHRASE, type ChosenFile } from './trainer.ts';

/** A trainer with a key, its backup file, and an assignment of the first module. */
export interface Trainer {
  readonly key: TrainerKey;
  readonly backup: ChosenFile;
  readonly assignment: Assignment;
}

const ID = '0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b';

/** Makes a trainer who has assigned the lessons and the quiz of the first module, and the final. */
export async function aTrainer(course: Course): Promise<Trainer> {
  const { key, backup } = await makeTrainerKey(course.id, PASSPHRASE);
  const module = firstModule(course);
  const assignment: Assignment = {
    id: ID,
    edition: 1,
    course: course.id,
    version: course.version,
    group: 'North region',
    note: '',
    due: '2026-12-04',
    tasks: [
      ...module.lessons.map(({ id }) => ({ object: `lesson/${module.id}/${id}` })),
      { object: `quiz/${module.id}`, seed: 'k3f9', mastery: 0.8 },
      { object: 'final', seed: 'k3f9', mastery: 0.7 },
    ],
    key: key.publicKey,
  };
  return { key, backup: fileOf('trainer-key.json', backup), assignment };
}

const firstModule = ({ modules }: Course): Module => {
  const module = modules.find(({ status }) => status === 'ready');
  if (!module) throw new Error('The course has no module that is ready.');
  return module;
};

/** A text as a file to choose. */
export const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** A result as the link that a learner would send. */
export async function linkOf(result: AssignmentResult, { key }: Trainer): Promise<string> {
  const text = await sealed(resultText(result), key.publicKey);
  return resultLink({ assignment: result.assignment, sealed: text });
}

/** A result as the file that a learner would send. */
export async function resultFile(result: AssignmentResult, trainer: Trainer): Promise<ChosenFile> {
  const link = await linkOf(result, trainer);
  return fileOf(
    `result-${result.learner.slice(0, 4)}.txt`,
    `Hello,\nhere is my result:\n\nhttps://example.org/trainers/cohort/#${link}\n`,
  );
}

/**
 * Results of a group in which everybody knows a little more than the one before; every fourth has
 * not begun the final. The second question of the quiz misleads: who knows more gets it wrong.
 */
export function groupResults(
  course: Course,
  { assignment }: Trainer,
  count: number,
): readonly AssignmentResult[] {
  const module = firstModule(course);
  const pool = (name: Question['pool']) => (of: Module) =>
    of.questions.filter((question) => question.pool === name).map((question) => ({ of, question }));
  const quiz = pool('quiz')(module).slice(0, module.quizLength);
  const final = course.modules.flatMap(pool('final')).slice(0, course.final.questions);
  return Array.from({ length: count }, (_, place) => {
    const knows = (place + 0.5) / count;
    const answersTo = (asked: typeof quiz, task: string): readonly ResultAnswer[] =>
      asked.map(({ of, question }, index) => {
        const isTrap = task.startsWith('quiz/') && index === 1;
        const ability = isTrap ? 1 - knows : knows;
        const likely = 1 / (1 + Math.exp(6 * (chance(question.id) - ability)));
        return answerTo(of, question, task, place, chance(`${place} ${question.id}`) < likely);
      });
    const hasFinal = place % 4 !== 3;
    const lessons = module.lessons.map((lesson): TaskStanding & { answers: typeof quiz } => ({
      object: `lesson/${module.id}/${lesson.id}`,
      state: 'done',
      done: '2026-11-30T08:00:00.000Z',
      answers: checksIn(lesson).flatMap((id) => {
        const question = module.questions.find((each) => each.id === id);
        return question ? [{ of: module, question }] : [];
      }),
    }));
    const exams = [
      { object: `quiz/${module.id}`, asked: quiz, mastery: 0.8 },
      ...(hasFinal ? [{ object: 'final', asked: final, mastery: 0.7 }] : []),
    ].map(({ object, asked, mastery }) => {
      const answers = answersTo(asked, object);
      const score = mean(answers.map((answer) => answer.score));
      return { standing: examStanding(object, score, mastery), answers };
    });
    const checks = lessons.map(({ object, answers }) => answersTo(answers, object));
    return {
      course: course.id,
      version: course.version,
      assignment: assignment.id,
      edition: 1,
      learner: `${checksumOf(`learner ${place}`)}-5f4e-4d3c-9b2a-1f0e9d8c7b6a`,
      name: place % 10 === 9 ? '' : nameOf(place),
      made: new Date(Date.parse('2026-12-01T08:00:00.000Z') + place * 60_000).toISOString(),
      tasks: [
        ...lessons.map(({ answers: _, ...standing }) => ({ ...standing, score: 1 })),
        ...exams.map(({ standing }) => standing),
        ...(hasFinal ? [] : [{ object: 'final', state: 'new' as const }]),
      ],
      answers: [...checks.flat(), ...exams.flatMap(({ answers }) => answers)],
    };
  });
}

/** A number from 0 to 1 that looks random, the same for a text whenever this runs. */
function chance(text: string): number {
  return Number.parseInt(checksumOf(`chance ${text}`), 16) / 2 ** 32;
}

const mean = (values: readonly number[]): number =>
  Number((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(4));

const examStanding = (object: string, score: number, mastery: number): TaskStanding => ({
  object,
  state: score >= mastery ? 'done' : 'begun',
  ...(score >= mastery && { done: '2026-12-01T07:00:00.000Z' }),
  score,
  attempts: 1,
  first: score,
});

/** A name of somebody who does not exist. */
const nameOf = (place: number): string =>
  `${FIRST[place % FIRST.length] ?? ''} ${LAST[(place + Math.floor(place / FIRST.length)) % LAST.length] ?? ''}`;

const FIRST = ['Ana', 'Bo', 'Chidi', 'Dee', 'Elif', 'Femi', 'Gwen', 'Hiro', 'Ines', 'Jan'];
const LAST = ['Lopez', 'Li', 'Okafor', 'Smith', 'Kaya', 'Ade', 'Rees', 'Sato', 'Alves', 'Novak'];

function answerTo(
  { id }: Module,
  question: Question,
  task: string,
  place: number,
  isRight: boolean,
): ResultAnswer {
  return {
    question: `${id}/${question.id}`,
    task,
    revision: question.revision,
    response: responseTo(question, isRight, place),
    success: isRight,
    score: isRight ? 1 : 0,
    ...(!task.startsWith('lesson/') && {
      seconds: Math.round(10 + 60 * chance(`seconds ${place} ${question.id}`)),
    }),
  };
}

function responseTo(question: Question, isRight: boolean, place: number): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'true-false': {
      const meant = question.options.filter(({ key }) => key === isRight).map(({ id }) => id);
      return isRight ? meant : meant.slice(place % meant.length).slice(0, 1);
    }
    case 'sequencing': {
      const order = question.items.map(({ id }) => id);
      return isRight ? order : order.toReversed();
    }
    case 'matching':
      return question.rows.map(({ id, value }) =>
        [id, isRight ? value : (question.values.find((each) => each.id !== value)?.id ?? '')].join(
          '.',
        ),
      );
    case 'fill-in':
      return question.gaps.map(([spelling = '']) => (isRight ? spelling : 'something else'));
    case 'numeric':
      return [isRight ? question.shown : '0'];
    default:
      return question satisfies never;
  }
}

/** Puts the assignment into the trainer's database, which the page has opened before. */
export async function putAssignment(page: Page, { assignment }: Trainer): Promise<void> {
  await page.evaluate(
    async ([name, id, text]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database cannot be opened.'));
      });
      const transaction = database.transaction('assignments', 'readwrite');
      const made = '2026-11-23T08:00:00.000Z';
      transaction.objectStore('assignments').put({ text, made, edited: made }, id);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [`trainer:${assignment.course}`, assignment.id, assignmentText(assignment)] as const,
  );
}

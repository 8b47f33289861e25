import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lessonProgress, openChecks } from '../record/lesson-progress.ts';
import { currentStatement } from '../record/rename.ts';
import { aStatement } from '../record/statement.builders.ts';
import { questionObject, type Statement } from '../record/statement.ts';
import { aChoice } from '../question/question.builders.ts';
import { aLesson, aModule } from './course.builders.ts';
import type { Module } from './course.ts';
import { outlineOf } from './outline.ts';
import { renamesOf } from './renames.ts';

/** A check as its author thinks of it, whatever its name, place and wording are today. */
interface Idea {
  module: number;
  id: string;
  was: string[];
  revision: string;
  same: string[];
  gone: boolean;
  /** How often its meaning has changed. */
  meaning: number;
  /** Meanings that the learner has answered right. */
  right: Set<number>;
}

/** A course that is edited while somebody learns. Names are never used twice. */
class EditedCourse {
  readonly checks: Idea[] = [];
  readonly modules = [0, 1].map((index) => ({ id: `module-${index}`, was: [] as string[] }));
  readonly statements: Statement[] = [];
  #made = 0;

  constructor() {
    for (let index = 0; index < 4; index++) this.add(index % 2);
  }

  #name(kind: string): string {
    this.#made += 1;
    return `${kind}-${this.#made}`;
  }

  add(module: number): void {
    const id = this.#name('check');
    const revision = this.#name('r');
    const none = { was: [], same: [], gone: false, meaning: 0, right: new Set<number>() };
    this.checks.push({ module, id, revision, ...none });
  }

  #present(check: Idea): { readonly module: string; readonly id: string } {
    return { module: this.modules[check.module]?.id ?? '', id: check.id };
  }

  answer(check: Idea, success: boolean): void {
    const { module, id } = this.#present(check);
    const object = questionObject(module, id);
    this.statements.push(aStatement({ object, success, revision: check.revision }));
    if (success) check.right.add(check.meaning);
  }

  edit(check: Idea, what: (typeof EDITS)[number]): void {
    const { module, id } = this.#present(check);
    switch (what) {
      case 'reword':
        check.same = [check.revision, ...check.same];
        check.revision = this.#name('r');
        break;
      case 'change':
        check.same = [];
        check.revision = this.#name('r');
        check.meaning += 1;
        break;
      case 'rename':
        check.was.push(`${module}/${id}`);
        check.id = this.#name('check');
        break;
      case 'move':
        check.was.push(`${module}/${id}`);
        check.module = 1 - check.module;
        check.id = this.#name('check');
        break;
      case 'remove':
        check.gone = true;
        break;
      case 'rename module': {
        const own = this.modules[check.module];
        if (own) {
          own.was.push(own.id);
          own.id = this.#name('module');
        }
      }
    }
  }

  get built(): readonly Module[] {
    return this.modules.map(({ id, was }, index) => {
      const own = this.checks.filter(({ module, gone }) => module === index && !gone);
      const lesson = aLesson({ id: 'only', checks: own.map((check) => check.id) });
      const questions = own.map((check) =>
        aChoice({
          pool: 'check',
          id: check.id,
          was: check.was,
          same: check.same,
          revision: check.revision,
        }),
      );
      return aModule({ id, was, lessons: [lesson], questions });
    });
  }
}

const EDITS = ['reword', 'change', 'rename', 'move', 'remove', 'rename module'] as const;

const someStep = fc.record({
  check: fc.nat(20),
  what: fc.oneof(
    fc.constantFrom('right' as const, 'wrong' as const, 'add' as const),
    fc.constantFrom(...EDITS),
  ),
});

it('loses no right answer and credits no other, however a course is edited', () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 60 }), (steps) => {
      const course = new EditedCourse();
      for (const { check: place, what } of steps) {
        const check = course.checks[place % course.checks.length];
        if (what === 'add') course.add(place % 2);
        else if (!check || check.gone) continue;
        else if (what === 'right' || what === 'wrong') course.answer(check, what === 'right');
        else course.edit(check, what);
      }
      const modules = course.built;
      const renames = renamesOf({ modules });
      const statements = course.statements.map((each) => currentStatement(each, renames));
      for (const [index, outline] of outlineOf(modules).entries()) {
        const [lesson] = outline.lessons;
        if (!lesson) throw new Error('the lesson is gone');
        const own = course.checks.filter(({ module, gone }) => module === index && !gone);
        const open = own.filter(({ right, meaning }) => !right.has(meaning)).map(({ id }) => id);
        expect(openChecks(statements, outline.id, lesson)).toEqual(open);
        const isDone = own.length > 0 && open.length === 0;
        expect(lessonProgress(statements, outline.id, lesson).state === 'done').toBe(isDone);
      }
    }),
    {
      numRuns: 500,
      // A module that is renamed before and after one of its questions is.
      examples: [
        [
          [
            { check: 0, what: 'right' },
            { check: 0, what: 'rename module' },
            { check: 0, what: 'rename' },
            { check: 0, what: 'rename module' },
          ],
        ],
      ],
    },
  );
});

import { expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../course/course.builders.ts';
import { packageOutline } from './outline.ts';
import { namesakesIn } from './outline-names.ts';
import { shortName } from './short-name.ts';

const outlineWith = (...lessons: readonly string[]) =>
  packageOutline(
    aCourse({ modules: [aModule({ lessons: lessons.map((id) => aLesson({ id })) })] }),
  );

/** Names of lessons until two of them have the same short name. */
function twoAlike(): readonly [string, string] {
  const known = new Map<string, string>();
  for (let number = 0; ; number++) {
    const name = shortName(`lesson/seat/lesson-${number}`);
    const other = known.get(name);
    if (other) return [other, `lesson-${number}`];
    known.set(name, `lesson-${number}`);
  }
}

it('names two lessons that could be taken for each other', () => {
  const [one, other] = twoAlike();
  expect(namesakesIn(outlineWith(one, 'between', other))).toEqual([
    [`lesson/seat/${one}`, `lesson/seat/${other}`],
  ]);
  expect(namesakesIn(outlineWith(one, 'between'))).toEqual([]);
});

import { expect, test } from 'vitest';
import { aCourse, aGuidancePage, aModule } from './course.builders.ts';
import { guidanceGroups } from './guidance-groups.ts';

test('a reader finds guidance by the module that teaches it first, and the rest at the end', () => {
  const course = aCourse({
    modules: [aModule({ id: 'seat' }), aModule({ id: 'money' }), aModule({ id: 'empty' })],
    guidance: [
      aGuidancePage({ id: 'alone', taught: [] }),
      aGuidancePage({ id: 'sum', taught: ['money/sums', 'seat/chair'] }),
      aGuidancePage({ id: 'chair', taught: ['seat/chair'] }),
    ],
  });
  expect(
    guidanceGroups(course).map(({ module, pages }) => [module?.id, pages.map(({ id }) => id)]),
  ).toEqual([
    ['seat', ['chair']],
    ['money', ['sum']],
    [undefined, ['alone']],
  ]);
});

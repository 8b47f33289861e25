import {
  lessonObject,
  moduleObject,
  quizObject,
  type Statement,
} from '../src/domain/record/statement.ts';
import { checksOf, module } from './course.ts';
import { keep, keptIn, recorded } from './record.ts';
import { expect, test } from './site.ts';

const [first, second] = module.lessons;
const [check] = checksOf(module, 0);
if (!first || !second || !check) throw new Error('The tests need two lessons and a check.');
const address = `./learn/${module.id}/`;

/** Every lesson of the module, done; each check as it was answered right. */
const lessonsDone: readonly Statement[] = module.lessons.flatMap(({ id }, index) => [
  ...checksOf(module, index).map((each) => answered(each.id, each.revision)),
  recorded(9, { verb: 'completed', object: lessonObject(module.id, id) }),
]);

function answered(id: string, revision: string, attempt?: string): Statement {
  return recorded(9, {
    object: `question/${module.id}/${id}`,
    response: ['a'],
    success: true,
    score: 1,
    revision,
    ...(attempt && { attempt }),
  });
}

test.describe('somebody who has finished a module', () => {
  test('is told which lessons and questions have changed since, and goes there', async ({
    page,
  }) => {
    const ended = [
      recorded(9, { verb: 'passed', object: quizObject(module.id), success: true, score: 1 }),
      recorded(9, {
        verb: 'completed',
        object: moduleObject(module.id),
        response: module.lessons.map(({ id }) => id).filter((id) => id !== second.id),
      }),
    ];
    // The check meant something else then, and the second lesson was not there.
    const before = lessonsDone
      .filter(({ object }) => object !== lessonObject(module.id, second.id))
      .filter(({ object }) => !checksOf(module, 1).some(({ id }) => object.endsWith(`/${id}`)))
      .map((each) => (each.object.endsWith(`/${check.id}`) ? { ...each, revision: 'r0' } : each));
    await page.goto(address);
    await keep(page, [...before, ...ended]);
    const changes = page.getByRole('region', { name: 'What has changed since you finished' });
    await expect(changes.getByRole('listitem')).toHaveCount(2);
    const line = changes.getByRole('listitem').filter({ hasText: first.title });
    await expect(changes.getByRole('listitem').filter({ hasText: second.title })).toContainText(
      'new lesson',
    );
    await line.getByRole('link', { name: 'question 1' }).click();
    await expect(page.locator(`#check-${check.id}`)).toBeInViewport();
    await expect(page.locator(`#check-${check.id}`)).not.toHaveAttribute('data-state', /./);
  });

  test('has it in the record with the end of the quiz, whatever page they look at next', async ({
    page,
  }) => {
    const asked = module.questions
      .filter(({ pool }) => pool === 'quiz')
      .slice(0, module.quizLength);
    const begun = recorded(8, {
      verb: 'initialized',
      object: quizObject(module.id),
      response: asked.map(({ id }) => `${module.id}/${id}`),
    });
    const answers = asked.map(({ id, revision }) => answered(id, revision, begun.id));
    await page.goto(`${address}quiz/`);
    await keep(page, [...lessonsDone, begun, ...answers]);
    await page.getByRole('button', { name: 'Go on with the quiz' }).click();
    await page.getByRole('button', { name: 'See the result' }).dblclick();
    await expect(page.getByRole('heading', { name: 'Passed with 100 %.' })).toBeVisible();
    const verbsOf = async (object: string): Promise<readonly string[]> =>
      (await keptIn(page)).filter((each) => each.object === object).map(({ verb }) => verb);
    await expect.poll(() => verbsOf(moduleObject(module.id))).toEqual(['completed']);
    expect(await verbsOf(quizObject(module.id))).toEqual(['initialized', 'passed']);
  });
});

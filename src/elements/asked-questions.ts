import type { AssignmentResult } from '../domain/assignment/result.ts';
import type { AskedQuestion } from '../domain/cohort/asked-question.ts';
import type { CohortOutline } from '../domain/cohort/cohort-outline.ts';
import { questionsAt } from './question-page.ts';

/**
 * The questions that some results answer, with their words, by `module/question`. They are taken
 * from the pages that ask them, the review's and the final's, so that nothing is published twice.
 */
export async function askedQuestions(
  element: Element,
  results: readonly AssignmentResult[],
): Promise<ReadonlyMap<string, AskedQuestion>> {
  const area = element.closest<HTMLElement>('[data-outline]');
  const { outline = '{"modules":[]}', review = '', final = '' } = area?.dataset ?? {};
  const modules = new Set((JSON.parse(outline) as CohortOutline).modules.map(({ id }) => id));
  const addresses = new Set(
    results.flatMap(({ answers }) =>
      answers.flatMap(({ task, question }) => {
        const [module = ''] = question.split('/');
        if (!modules.has(module)) return [];
        return task === 'final' ? final : `${review}${module}/`;
      }),
    ),
  );
  const pages = await Promise.all([...addresses].map(questionsAt));
  return new Map(pages.flat().map((asked) => [asked.name, asked]));
}

import { namesToday } from '../../domain/course/renames.ts';
import type { Rule } from './rule.ts';

/** An id of today or of earlier, and where it stands. */
interface Name {
  readonly name: string;
  readonly isEarlier: boolean;
  readonly file: string;
  readonly line: number;
}

/** No earlier name is in use today or claimed twice: nobody could tell whose answers they are. */
export const earlierNamesAreFree: Rule = (content, reportAt) => {
  const today = namesToday(
    content.modules.map(({ id, fields }) => ({ id, was: fields?.values.was ?? [] })),
  );
  const names = content.modules.flatMap(({ id, file, fields, lessons, bank }): readonly Name[] => {
    const namesOf = (
      kind: string,
      own: string,
      was: readonly string[] = [],
      place: Pick<Name, 'file' | 'line'>,
    ): readonly Name[] => [
      { name: `${kind} ${own}`, isEarlier: false, ...place },
      ...was.map((name) => ({
        name: `${kind} ${kind === 'module' ? name : nameToday(name, id)}`,
        isEarlier: true,
        ...place,
      })),
    ];
    return [
      ...namesOf('module', id, fields?.values.was, { file, line: fields?.lineOf('was') ?? 1 }),
      ...lessons.flatMap(({ file: at, lesson, lineOf }) =>
        namesOf('lesson', `${id}/${lesson.id}`, lesson.was, { file: at, line: lineOf('was') }),
      ),
      ...(bank?.questions ?? []).flatMap(({ question, line }) =>
        namesOf('question', `${id}/${question.id}`, question.was, { file: bank?.file ?? '', line }),
      ),
    ];
  });
  /** `module/id` with the name that the module has today. */
  function nameToday(name: string, module: string): string {
    const [first = '', second] = name.split('/');
    return second === undefined ? `${module}/${first}` : `${today(first)}/${second}`;
  }
  for (const [name, claims] of Map.groupBy(names, (claim) => claim.name)) {
    if (claims.length < 2) continue;
    for (const { file, line } of claims.filter(({ isEarlier }) => isEarlier).slice(0, 1)) {
      reportAt(
        file,
        'duplicate-id',
        line,
        `The earlier name of a ${name.replace(' ', ' "')}" is claimed elsewhere.`,
        'Take it out of "was:", or rename the other one.',
      );
    }
  }
};

import { suggestion } from '../../authoring/finding.ts';
import { componentsIn } from '../../domain/prose/prose.ts';
import type { Rule } from './rule.ts';

/** Each check question stands in one lesson, and lessons ask only check questions. */
export const checksArePlaced: Rule = (content, reportAt) => {
  for (const { bank, lessons } of content.modules) {
    const questions = bank?.questions ?? [];
    const checks = questions.filter(({ question }) => question.pool === 'check');
    const known = checks.map(({ question }) => question.id);
    const placed = new Map<string, string>();
    for (const { file, lesson } of lessons) {
      for (const { attributes, line } of componentsIn(lesson.body, 'Check')) {
        const id = attributes['id'] ?? '';
        const other = questions.find(({ question }) => question.id === id)?.question;
        if (!other)
          reportAt(
            file,
            'unknown-question',
            line,
            `The bank has no question "${id}".`,
            suggestion(id, known),
          );
        else if (other.pool !== 'check')
          reportAt(
            file,
            'unknown-question',
            line,
            `The question "${id}" belongs to the pool "${other.pool}".`,
            'Write "pool: check" under its heading, or ask another question here.',
          );
        else if (placed.has(id))
          reportAt(
            file,
            'unplaced-check',
            line,
            `The question "${id}" is asked in ${placed.get(id) ?? ''} already.`,
            'Ask each check once.',
          );
        placed.set(id, file);
      }
    }
    for (const { question, line } of checks.filter(({ question: { id } }) => !placed.has(id))) {
      reportAt(
        bank?.file ?? '',
        'unplaced-check',
        line,
        `No lesson asks the check "${question.id}".`,
        `Put <Check id="${question.id}" /> into a lesson, or set "pool: quiz".`,
      );
    }
  }
};

/** A lesson with `<Scenario />` belongs to a module that has one. */
export const scenariosArePlaced: Rule = (content, reportAt) => {
  for (const { id, scenario, lessons } of content.modules) {
    const places = lessons.flatMap(({ file, lesson }) =>
      componentsIn(lesson.body, 'Scenario').map(({ line }) => ({ file, line })),
    );
    if (scenario && places.length === 0) {
      reportAt(
        scenario.file,
        'misplaced-text',
        1,
        `No lesson of "${id}" shows this scenario.`,
        'Put <Scenario /> into a lesson.',
      );
    }
    for (const { file, line } of scenario ? places.slice(1) : places) {
      reportAt(
        file,
        'unknown-scene',
        line,
        scenario
          ? 'The scenario stands in a lesson already.'
          : `The module "${id}" has no scenario.md.`,
        'Keep one <Scenario />, and write scenario.md beside the lesson.',
      );
    }
  }
};

/** The ideas that a page declares are those that it cites. */
export const ideasAreCited: Rule = (content, reportAt) => {
  const pages = [
    ...content.modules.flatMap(({ lessons }) =>
      lessons.map(({ file, lesson, lineOf }) => ({ file, page: lesson, lineOf })),
    ),
    ...content.modules.flatMap(({ session }) =>
      session ? [{ ...session, page: { ideas: session.session.ideas, body: session.body } }] : [],
    ),
    ...content.practices.map(({ file, practice, lineOf }) => ({ file, page: practice, lineOf })),
    ...content.guidance.map(({ file, page, lineOf }) => ({ file, page, lineOf })),
  ];
  for (const { file, page, lineOf } of pages) {
    const cites = [
      ...componentsIn(page.body, 'Cite'),
      ...componentsIn(page.body, 'Phrase'),
    ].flatMap(({ attributes, line }) =>
      (attributes['idea'] ?? '').split(' ').map((idea) => ({ idea, line })),
    );
    for (const { idea, line } of cites.filter((cite) => !page.ideas.includes(cite.idea))) {
      reportAt(
        file,
        'uncited-idea',
        line,
        `"${idea}" is cited here and not among the page's ideas.`,
        `Add it to "ideas:", or cite another.`,
      );
    }
    for (const [place, idea] of page.ideas.entries()) {
      if (cites.some((cite) => cite.idea === idea)) continue;
      reportAt(
        file,
        'uncited-idea',
        lineOf('ideas', place),
        `"${idea}" is among the page's ideas and cited nowhere.`,
        `Put <Cite idea="${idea}" /> behind the claim that rests on it, or take it out.`,
      );
    }
  }
};

import { alignmentOf, levelOf, type Alignment } from './alignment.ts';
import type { Level, Module } from './course.ts';

/** One use of an objective: a lesson that teaches it, or a question that practises or assesses it. */
export interface AlignmentRow {
  readonly module: string;
  readonly objective: string;
  readonly level: Level;
  readonly text: string;
  readonly use: 'lesson' | 'check' | 'quiz' | 'final';
  /** Id of the lesson or the question. */
  readonly item: string;
  /** Lesson and heading under which a check stands. */
  readonly section: string;
  readonly itemLevel: string;
  /** Ids of ideas. */
  readonly ideas: readonly string[];
}

/** The alignment of modules as a long table, one use a row, which spreadsheets can sort and count. */
export function alignmentRows(modules: readonly Module[]): readonly AlignmentRow[] {
  return modules.flatMap((module) =>
    alignmentOf(module).flatMap((aligned) => rowsOf(module.id, aligned)),
  );
}

function rowsOf(module: string, aligned: Alignment): readonly AlignmentRow[] {
  const { objective, lessons, practised, assessed } = aligned;
  const shared = { module, objective: objective.id, level: objective.level, text: objective.text };
  const none = { section: '', itemLevel: '' };
  return [
    ...lessons.map(({ id, ideas }): AlignmentRow => ({
      ...shared,
      ...none,
      use: 'lesson',
      item: id,
      ideas,
    })),
    ...practised.map(({ question, lesson, section }): AlignmentRow => ({
      ...shared,
      use: 'check',
      item: question.id,
      section: [lesson.id, ...(section ? [section.title] : [])].join(': '),
      itemLevel: levelOf(question, objective),
      ideas: question.ideas,
    })),
    ...assessed.map((question): AlignmentRow => ({
      ...shared,
      ...none,
      use: question.pool,
      item: question.id,
      itemLevel: levelOf(question, objective),
      ideas: question.ideas,
    })),
  ];
}

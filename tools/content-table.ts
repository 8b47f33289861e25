import type { ContentReport, ModuleReport } from '../src/catalogue/content-report.ts';

/** A report for a terminal: a table of the modules, and what else the course holds. */
export function contentTable(report: ContentReport): string {
  const rows = [
    HEADINGS,
    ...report.modules.map((module) => cellsOf(module, gradesOf(report, module.id))),
    sumOf(report),
  ];
  return [...aligned(rows), '', ...linesBelow(report)].join('\n');
}

const HEADINGS = [
  'module',
  'lessons',
  'words',
  'grades',
  'minutes',
  'check',
  'quiz',
  'final',
  'deciding',
  'scenes',
  'sessions',
  'findings',
];

const cellsOf = (module: ModuleReport, grades: readonly number[]): readonly string[] => [
  module.id,
  module.status === 'coming' ? 'coming' : `${module.lessons}`,
  module.words.toLocaleString('en'),
  rangeOf(grades),
  `${module.minutes}`,
  `${module.questions.check}`,
  `${module.questions.quiz}`,
  `${module.questions.final}`,
  percent(module.deciding),
  `${module.scenes}`,
  module.sessions.join(' + ') || '0',
  `${module.findings}`,
];

function sumOf(report: ContentReport): readonly string[] {
  const { modules, lessons, findings } = report;
  const sum = (of: (module: ModuleReport) => number) =>
    modules.reduce((total, module) => total + of(module), 0);
  const questions = (module: ModuleReport) =>
    module.questions.check + module.questions.quiz + module.questions.final;
  const all = sum(questions);
  return [
    'all',
    `${lessons.length}`,
    sum(({ words }) => words).toLocaleString('en'),
    rangeOf(lessons.map(({ grade }) => grade)),
    `${sum(({ minutes }) => minutes)}`,
    `${sum((module) => module.questions.check)}`,
    `${sum((module) => module.questions.quiz)}`,
    `${sum((module) => module.questions.final)}`,
    percent(all > 0 ? sum((module) => module.deciding * questions(module)) / all : 0),
    `${sum(({ scenes }) => scenes)}`,
    `${sum(({ sessions }) => sessions.length)}`,
    `${findings.length}`,
  ];
}

function linesBelow({ kinds, levels, guidance, terms, ideas, allowed }: ContentReport): string[] {
  const listed = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  return [
    `questions by kind:  ${listed(kinds)}`,
    `questions by level: ${listed(levels)}`,
    `guidance: ${guidance.pages} pages, ${guidance.words.toLocaleString('en')} words; glossary: ${terms} terms; ideas taught: ${ideas.taught} of ${ideas.all}`,
    `allowed: ${allowed.length === 0 ? 'nothing' : allowed.length}`,
    ...allowed.map(
      ({ file, line, question, code, reason }) =>
        `  ${file}:${line}  "${question}": ${code}, because ${reason}`,
    ),
  ];
}

const gradesOf = ({ lessons }: ContentReport, module: string): readonly number[] =>
  lessons.filter((lesson) => lesson.module === module).map(({ grade }) => grade);

const rangeOf = (grades: readonly number[]): string =>
  grades.length === 0 ? '–' : `${Math.min(...grades).toFixed(1)}–${Math.max(...grades).toFixed(1)}`;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Lines of cells, the first column to the left and numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

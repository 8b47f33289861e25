/** What can be wrong with content. Each code is explained in docs/findings.md. */
export const FINDING_CODES = {
  'unreadable-file': 'a file is too large, not UTF-8, or cannot be read',
  'yaml-syntax': 'YAML or JSON that cannot be parsed',
  'mdx-syntax': 'MDX that cannot be parsed',
  'not-prose': 'code, HTML or an unknown component in a text',
  'unknown-key': 'a key that means nothing here',
  'missing-field': 'a key that is required and not there',
  'wrong-value': 'a value of the wrong form',
  'bad-id': 'an id, file or folder name that is not lower-case letters, digits and hyphens',
  'duplicate-id': 'an id used twice',
  'unexpected-file': 'a file that nothing reads',
  'misplaced-text': 'text where the format has no place for it',
  'missing-text': 'a part without its text',
  'no-answers': 'a question without anything to answer',
  'long-answer': 'an answer that is longer than the field it is typed into',
  'mixed-answers': 'a question with answers of two kinds',
  'no-key': 'a question without a right answer',
  'too-many-keys': 'two right answers where one is meant',
  'split-options': 'an option list that ends up as two lists',
  'stray-feedback': 'feedback under nothing',
  'same-option': 'two options with the same text',
  'empty-file': 'a bank, scenario, checklist or glossary with nothing in it',
  'unknown-objective': 'an objective that the module does not have',
  'unknown-idea': 'an idea that no source has',
  'unknown-question': 'a check that the bank does not have',
  'unknown-module': 'a module that does not exist',
  'unknown-lesson': 'a lesson that does not exist',
  'unknown-path': 'an audience that is no learning path',
  'unknown-term': 'a term that the glossary does not have',
  'unknown-scene': 'a choice that leads to no scene',
  'unknown-field': 'a column, option, input or section that the practice does not have',
  'unknown-drawing': 'a drawing that does not exist',
  'unknown-picture': 'a picture that does not exist',
  'uncited-idea': 'ideas declared and cited that do not agree',
  'unplaced-check': 'a check question that no lesson asks, or one in two places',
  'broken-link': 'a link to a page that does not exist',
  'broken-anchor': 'a link to a heading that does not exist',
  'plan-minutes': 'a session plan whose steps do not fill its minutes',
  'no-alt-text': 'a picture or drawing without a text alternative',
  'untaught-objective': 'an objective that no lesson teaches',
  'unpractised-objective': 'an objective that no check practises',
  'unassessed-objective': 'an objective with fewer than two questions at its level',
  'untaught-idea': 'an idea that no lesson teaches',
  'unlisted-idea': 'an idea that a lesson teaches and its module does not list',
  'longest-key': 'a bank whose longest options are its keys too often',
  'uneven-keys': 'a bank whose keys stand in one place too often',
  'all-of-the-above': 'an option that stands for other options',
  'plain-negative': 'a question that asks for what is not so, without emphasis',
  'absolute-distractors': 'absolute words in distractors only',
  'like-options': 'two options that say nearly the same',
  'echoed-stem': 'words of the stem that only the key repeats',
  'no-feedback': 'a distractor without feedback',
  'few-options': 'a choice of fewer than three options',
  'joke-option': 'an option that nobody would choose in earnest',
  'idle-allow': 'a rule that a question may break and does not',
  'unreachable-scene': 'a scene to which no choice leads',
  'endless-scene': 'a scene from which no ending can be reached',
  'idle-choice': 'a choice that changes nothing',
  'hard-reading': 'a text above the reading grade of the course',
  'long-sentence': 'a sentence of more than 35 words',
  'undefined-jargon': 'jargon of the glossary that a lesson does not explain',
  'skipped-heading': 'a heading two levels below the one before',
  'vague-link': 'a link whose words do not say where it leads',
  'unmarked-invention': 'a figure that neither an example nor a source accounts for',
  'misleading-question': 'a question that led those who know more to a wrong answer',
  'outdated-figures': 'figures of a question that has another meaning today',
  'removed-question': 'figures of a question that is gone',
} as const;

/** What an author should know and no build stops on: a group's answers are a hint, and no mistake in a file. */
const NOTICE_CODES: readonly FindingCode[] = [
  'misleading-question',
  'outdated-figures',
  'removed-question',
];

/** Rules of item writing, which an `allow:` line of a question may set aside. */
export const ITEM_CODES = [
  'all-of-the-above',
  'plain-negative',
  'absolute-distractors',
  'like-options',
  'echoed-stem',
  'no-feedback',
  'few-options',
  'joke-option',
] as const satisfies readonly FindingCode[];
export type ItemCode = (typeof ITEM_CODES)[number];
export type FindingCode = keyof typeof FINDING_CODES;

/** One mistake in the content: where it is, what was found there, and what to do. */
export interface Finding {
  readonly code: FindingCode;
  /** Path from the content folder. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  /** What is wrong with the value received, which it quotes. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** Whether a finding is told and stops nothing. */
export const isNotice = ({ code }: Finding): boolean => NOTICE_CODES.includes(code);

/** Notes a finding in the file at hand. */
export type Report = (code: FindingCode, line: number, message: string, remedy: string) => void;

/** A report that adds to a list, for one file. */
export function reportInto(findings: Finding[], file: string): Report {
  return (code, line, message, remedy) => {
    findings.push({ code, file, line, message, remedy });
  };
}

/** Content that cannot be built, with everything that was found in it. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], folder: string) {
    super(findingsAsText(findings, folder));
    this.name = 'ContentError';
    this.findings = findings;
  }
}

/** Findings for a terminal: sorted by place, each with its remedy, and a count at the end. */
export function findingsAsText(
  findings: readonly Finding[],
  folder: string,
  noun = 'finding',
): string {
  const sorted = [...findings].sort(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
  );
  const lines = sorted.map(
    ({ code, file, line, message, remedy }) =>
      `${folder}/${file}:${line}  ${message} (${code})\n    → ${remedy}`,
  );
  const files = new Set(findings.map(({ file }) => file)).size;
  const count = `${plural(findings.length, noun)} in ${plural(files, 'file')}`;
  return [...lines, count].join('\n');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The known word that a misspelt one was probably meant to be, as a remedy; otherwise all of them. */
export function suggestion(received: string, known: readonly string[]): string {
  const close = known.find((word) => isClose(received, word));
  if (close) return `Did you mean "${close}"?`;
  if (known.length === 0) return 'There is none yet.';
  const list = known.slice(0, 12).map((word) => `"${word}"`);
  return `Known here: ${list.join(', ')}${known.length > 12 ? ', …' : ''}.`;
}

/** Whether two words differ by at most two letters put in, left out or changed. */
function isClose(received: string, known: string): boolean {
  const limit = Math.min(2, Math.floor(known.length / 2.5));
  let row = Array.from({ length: known.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...received.toLowerCase()].entries()) {
    const next = [index + 1];
    for (const [place, other] of [...known.toLowerCase()].entries()) {
      next.push(
        Math.min(
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
          (row[place] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return (row.at(-1) ?? 0) <= limit;
}

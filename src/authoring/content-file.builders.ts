import type { ItemStats, QuestionStats } from '../domain/analysis/item-stats.ts';

/** Values of YAML keys as an author writes them; a key that is undefined is left out. */
export type Keys = Readonly<Record<string, string | undefined>>;

const yaml = (keys: Keys): string =>
  Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const page = (keys: Keys, body: string): string => `---\n${yaml(keys)}---\n\n${body}\n`;

/** A file of entries, each under its heading. */
export const aFileOf = (...entries: readonly string[]): string => entries.join('\n');

/** `course.yaml` of a course with the module `seat`. */
export function aCourseFile(keys: Keys = {}): string {
  return yaml({
    id: 'empty-chair',
    version: '1.0.0',
    title: 'Empty Chair',
    tagline: 'Leading customer experience',
    summary: 'A course on the customer in the room.',
    language: 'en',
    licence: 'CC BY 4.0',
    mark: 'chair',
    modules: '[seat]',
    paths: '\n  - { id: managers, title: Managers, summary: For managers., modules: [seat] }',
    doors: '\n  - { title: For staff, text: Take it., link: /learn/, label: Go }',
    ...keys,
  });
}

/** A source with the ideas `g10` and `m3`. */
export function aSourceFile(keys: Keys = {}): string {
  return yaml({
    title: 'Leading Customer Excellence',
    publication: 'MAL 34/20',
    year: '2020',
    short: 'Gathuru 2020',
    ideas:
      '\n  - { id: g10, text: Keep a chair empty. }\n  - { id: m3, text: Measure it like money. }',
    ...keys,
  });
}

/** `module.yaml` with the objective `customer-voice`. */
export function aModuleFile(keys: Keys = {}): string {
  return yaml({
    title: 'A seat in the strategy',
    summary: 'How the customer comes into the room.',
    minutes: '35',
    ideas: '[g10, m3]',
    objectives: '\n  - { id: customer-voice, level: apply, text: keep the voice in the room }',
    ...keys,
  });
}

/** A lesson that cites `g10` and asks the check `reserved-seat`. */
export function aLessonFile({
  keys = {},
  body = 'Look around. <Cite idea="g10" />\n\n<Check id="reserved-seat" />',
}: {
  readonly keys?: Keys;
  readonly body?: string;
} = {}): string {
  const fields = {
    title: 'The empty chair',
    summary: 'Who is not in the room.',
    objectives: '[customer-voice]',
    ideas: '[g10]',
  };
  return page({ ...fields, ...keys }, body);
}

/** A page of guidance that cites `g10`. */
export function aGuidanceFile({
  keys = {},
  body = '## How to do it\n\nPut it at the table. <Cite idea="g10" />',
}: {
  readonly keys?: Keys;
  readonly body?: string;
} = {}): string {
  const fields = {
    title: 'How do I run a meeting with an empty chair?',
    answer: 'Keep one chair free.',
    audience: '[managers]',
    ideas: '[g10]',
    taught: '[seat/empty-chair]',
  };
  return page({ ...fields, ...keys }, body);
}

/** A practice with one table, that cites `g10`. */
export function aPracticeFile({
  keys = {},
  section = {},
  body = 'Walk through it. <Cite idea="g10" />',
}: {
  readonly keys?: Keys;
  /** Keys of its section, at first a table of promises. */
  readonly section?: Keys;
  readonly body?: string;
} = {}): string {
  const table: Keys = {
    id: 'promises',
    kind: 'table',
    title: 'Promises',
    columns: '[{ id: promise, label: Promise }]',
    ...section,
  };
  const lines = Object.entries(table).filter(([, value]) => value !== undefined);
  const fields = {
    title: 'The promise audit',
    summary: 'A list of promises.',
    module: 'seat',
    ideas: '[g10]',
    sections: `\n  - ${lines.map(([key, value]) => `${key}: ${value ?? ''}`).join('\n    ')}`,
  };
  return page({ ...fields, ...keys }, body);
}

/** Options of a choice with one right answer. */
export const OPTIONS = `- [ ] A director
  > The seat is never filled.
- [x] The customer
  > Yes.
- [ ] A guest
  > Guests have seats.`;

/** A question of a bank. */
export function aQuestion({
  id = 'reserved-seat',
  keys = {},
  stem = 'Whom is the chair kept for?',
  answers = OPTIONS,
  after = '',
}: {
  readonly id?: string;
  readonly keys?: Keys;
  readonly stem?: string;
  readonly answers?: string;
  readonly after?: string;
} = {}): string {
  const fields = yaml({ objective: 'customer-voice', source: 'g10', ...keys });
  const text = [stem, answers, after].filter(Boolean).join('\n\n');
  return `## ${id}\n\n${fields}\n${text}\n`;
}

/** A word of the glossary. */
export function aTerm({
  id = 'touchpoint',
  keys = {},
  body = 'Any moment of meeting. It may be short.',
}: {
  readonly id?: string;
  readonly keys?: Keys;
  readonly body?: string;
} = {}): string {
  return `## ${id}\n\n${yaml({ term: id, source: 'g10', ...keys })}\n${body}\n`;
}

/** Front matter of a scenario that starts at `opening`, and its scenes. */
export function aScenarioFile({
  keys = {},
  scenes = [aScene(), anEnding()],
}: {
  readonly keys?: Keys;
  readonly scenes?: readonly string[];
} = {}): string {
  const fields = { title: 'The naysayer', summary: 'One meeting.', start: 'opening' };
  return page({ ...fields, ...keys }, aFileOf(...scenes));
}

/** A scene with one choice, which leads to `close`. */
export function aScene({
  id = 'opening',
  body = 'He objects.\n\n- [Listen](#close)',
} = {}): string {
  return `## ${id}\n\n${body}\n`;
}

/** A scene that ends the scenario. */
export function anEnding({
  id = 'close',
  keys = {},
  after = '### Debrief\n\nWhat was at stake.',
}: {
  readonly id?: string;
  readonly keys?: Keys;
  readonly after?: string;
} = {}): string {
  return `## ${id}\n\n${yaml({ ending: 'Heard', source: 'g10', ...keys })}\nHe stays.\n\n${after}\n`;
}

/** A session plan of sixty minutes with one step, which takes all of them unless said otherwise. */
export function aSessionFile({
  keys = {},
  step = 60,
  body = `<Plan minutes="60">\n\n<Step minutes="${step}" title="Look">\n\nLook around. <Cite idea="g10" />\n\n</Step>\n\n</Plan>\n\n<Pitfalls>\n\nHaste.\n\n</Pitfalls>\n\n<Debrief>\n\n1. Who spoke?\n\n</Debrief>`,
}: {
  readonly keys?: Keys;
  readonly step?: number;
  readonly body?: string;
} = {}): string {
  return page({ summary: 'A chair for the customer.', ideas: '[g10]', ...keys }, body);
}

/** A checklist of the items given. */
export function aChecklistFile({
  keys = {},
  items = [anItem()],
}: {
  readonly keys?: Keys;
  readonly items?: readonly string[];
} = {}): string {
  const fields = {
    title: 'The courage checklist',
    short: 'Courage',
    summary: 'Ten courages.',
    prompt: 'How often was this seen?',
    scale: '[never, seldom, sometimes, often, always]',
  };
  return page({ ...fields, ...keys }, aFileOf(...items));
}

/** An item of a checklist. */
export function anItem({
  id = 'admit-sameness',
  keys = {},
  behaviours = '- `names-rival` Says which rival is better.\n- `asks-loss` Asks why they left.',
  after = '### Missing when\n\nNobody asks.\n\n### First step\n\nAsk.\n\n### Ask the team\n\nWho asks?',
}: {
  readonly id?: string;
  readonly keys?: Keys;
  readonly behaviours?: string;
  readonly after?: string;
} = {}): string {
  const fields = yaml({ name: 'Admit the sameness', source: 'g10', ...keys });
  return `## ${id}\n\n${fields}\nWhat it asks.\n\n${behaviours}\n\n${after}\n`;
}

/** `item-stats.json` of the course `empty-chair`: figures of forty people in which nothing is wrong, apart from what is given. */
export function anItemStatsFile(
  questions: Readonly<Record<string, Partial<QuestionStats>>>,
  course = 'empty-chair',
): string {
  const sound: QuestionStats = {
    revision: 'r1',
    n: 40,
    facility: 0.5,
    discrimination: { r: 0.35, n: 40 },
    options: {},
    seconds: null,
  };
  const stats: ItemStats = {
    version: 1,
    course,
    courseVersion: '1.0.0',
    made: '2026-11-27T16:00:00.000Z',
    questions: Object.fromEntries(
      Object.entries(questions).map(([name, given]) => [name, { ...sound, ...given }]),
    ),
  };
  return JSON.stringify(stats, null, 2);
}

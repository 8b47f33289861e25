import { ATTEMPT, attemptFrom, type AttemptEntry } from './attempt-entry.ts';
import { checkDeeds, LESSON, lessonDeeds, MODULE } from './lesson-entries.ts';
import { quizOf, type OutlineNames } from './outline-names.ts';
import { PRACTICE, practiceDeed } from './practice-entry.ts';
import { QUESTION, questionFrom, type QuestionEntry } from './question-entry.ts';
import { attemptDeeds, type RestoredDeed } from './restored-attempt.ts';
import { SHORT } from './short-name.ts';

/** Stands before entries that this version of the course cannot read. */
export const UNREAD = '(';

/** Sign and short name of what an entry is about. */
export const subjectOf = (entry: string): string => entry.slice(0, 1 + SHORT);

/** What has been read so far. */
interface Reading {
  readonly deeds: RestoredDeed[];
  /** Entries about what the package does not have, as they are. */
  readonly unread: string[];
  /** Whether an entry is about something that is gone or means something else. */
  isOlder: boolean;
  readonly attempts: Map<
    string,
    { readonly entry: AttemptEntry; readonly questions: QuestionEntry[] }
  >;
}

/** What the entries of suspended data say. */
export function readEntries(
  text: string,
  names: OutlineNames,
): {
  readonly deeds: readonly RestoredDeed[];
  readonly unread: readonly string[];
  readonly isOlder: boolean;
} {
  const [front = [], back = []] = text.split(UNREAD).map(entriesIn);
  const reading: Reading = { deeds: [], unread: [], isOlder: false, attempts: new Map() };
  for (const entry of front) readEntry(entry, names, reading);
  const { isOlder } = reading;
  for (const entry of withoutKnown(back, front, names)) readEntry(entry, names, reading);
  const attempts = [...reading.attempts].flatMap(([quiz, { entry, questions }]) =>
    attemptDeeds(quiz, entry, questions),
  );
  return { deeds: [...reading.deeds, ...attempts], unread: reading.unread, isOlder };
}

const SIGNS = [QUESTION, ATTEMPT, LESSON, MODULE, PRACTICE].join('');

const entriesIn = (text: string): readonly string[] =>
  text.match(new RegExp(`[${SIGNS}][^${SIGNS}]*`, 'g')) ?? [];

/** Entries once kept unread, unless something newer is said about the same check, lesson, module or quiz. */
function withoutKnown(
  back: readonly string[],
  front: readonly string[],
  names: OutlineNames,
): readonly string[] {
  const aboutOf = (entry: string): string => {
    const question = entry.startsWith(QUESTION) && questionFrom(entry, names)?.question;
    return question && question.pool !== 'check' ? quizOf(question) : subjectOf(entry);
  };
  const quizzes = front.flatMap((entry) =>
    entry.startsWith(ATTEMPT) ? (names.quizzes.get(entry.slice(1, 1 + SHORT)) ?? []) : [],
  );
  const said = new Set([...front.map(subjectOf), ...quizzes]);
  return back.filter((entry) => !said.has(aboutOf(entry)));
}

/** Reads one entry; the questions of an attempt stand behind it. */
function readEntry(text: string, names: OutlineNames, reading: Reading): void {
  switch (text.charAt(0)) {
    case QUESTION:
      readQuestion(text, names, reading);
      return;
    case ATTEMPT: {
      const quiz = names.quizzes.get(text.slice(1, 1 + SHORT));
      const entry = attemptFrom(text);
      if (quiz && entry) reading.attempts.set(quiz, { entry, questions: [] });
      else passOver(text, reading);
      return;
    }
    case PRACTICE: {
      const deed = practiceDeed(text);
      if (deed) reading.deeds.push(deed);
      return;
    }
    default: {
      const deeds = lessonDeeds(text, names);
      if (deeds) reading.deeds.push(...deeds);
      else passOver(text, reading);
    }
  }
}

function readQuestion(text: string, names: OutlineNames, reading: Reading): void {
  const entry = questionFrom(text, names);
  const attempt = entry && reading.attempts.get(quizOf(entry.question));
  if (entry?.question.pool === 'check') {
    reading.deeds.push(...checkDeeds(entry));
    if (entry.revision === undefined) passOver(text, reading);
  } else if (attempt) {
    attempt.questions.push(entry);
    reading.isOlder ||= entry.revision === undefined;
  } else passOver(text, reading);
}

function passOver(text: string, reading: Reading): void {
  reading.unread.push(text);
  reading.isOlder = true;
}

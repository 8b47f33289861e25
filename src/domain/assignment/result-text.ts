import { beginningOf, parsedFromOutside } from '../link/outside-text.ts';
import { isEdition } from './assignment.ts';
import type { AssignmentResult, ResultAnswer } from './result.ts';
import type { TaskStanding } from './standing.ts';

/** The format that this version of the engine writes and reads. */
const FORMAT = 1;

/** The most that is taken from outside; the longest course has less. */
const MOST = { tasks: 200, answers: 2000, parts: 60, characters: 300, name: 80 } as const;

/** Characters of one typed answer that a result tells. */
const SHOWN = 200;

/**
 * A result as the text that is sealed: JSON, with each answer as a list. As it stands there:
 *
 *     { "format": 1, "course": "empty-chair", "version": "1.0.0", "assignment": "0b5c…",
 *       "edition": 1, "learner": "9d8c…", "name": "Ana Lopez", "made": "2026-12-01T08:00:00.000Z",
 *       "tasks": [{ "object": "quiz/seat", "state": "done", "done": "…", "score": 1, … }],
 *       "answers": [["seat/reserved-seat", 0, "9ac31f", ["k3f9a1"], true, 1, 33]] }
 *
 * that is, the question, the place of its task, the revision, the response, whether it was right,
 * the share of the points, and the seconds, where they are known.
 */
export function resultText({ tasks, answers, ...facts }: AssignmentResult): string {
  const objects = tasks.map(({ object }) => object);
  const lists = answers.map(({ question, task, revision, response, success, score, seconds }) => [
    ...[question, objects.indexOf(task), revision],
    response.map((part) => beginningOf(part, SHOWN)),
    ...[success, Number(score.toFixed(4)), ...(seconds === undefined ? [] : [seconds])],
  ]);
  return JSON.stringify({ format: FORMAT, ...facts, tasks, answers: lists });
}

/** Reads that text again; it comes from somebody else. Either all of it is sound, or nothing is taken. */
export function readResult(
  text: string,
): { readonly result: AssignmentResult } | { readonly fault: 'broken' | 'newer' } {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = Object(parsedFromOutside(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return { fault: 'broken' };
  }
  const { format, course, version, assignment, edition, learner, name, made } = value;
  if (isWhole(format) && format > FORMAT) return { fault: 'newer' };
  const tasks = listOf(value['tasks'], MOST.tasks, readTask);
  const answers =
    tasks && listOf(value['answers'], MOST.answers, (each) => readAnswer(each, tasks));
  const isSound =
    format === FORMAT &&
    isMatch(course, ID) &&
    isText(version, 64) &&
    isMatch(assignment, UUID) &&
    isEdition(edition) &&
    isMatch(learner, UUID) &&
    isText(name, MOST.name) &&
    isTime(made);
  if (!isSound || !tasks || !answers) return { fault: 'broken' };
  return { result: { course, version, assignment, edition, learner, name, made, tasks, answers } };
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OBJECT = /^(lesson\/[a-z0-9-]+\/[a-z0-9-]+|quiz\/[a-z0-9-]+|final)$/;
const QUESTION = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const STATES = ['new', 'begun', 'done', 'gone'] as const;

function readTask(value: unknown): TaskStanding | undefined {
  const { object, state, done, score, attempts, first } = Object(value) as Record<string, unknown>;
  const known = STATES.find((each) => each === state);
  if (!isMatch(object, OBJECT) || !known) return undefined;
  if (![score, first].every((each) => each === undefined || isShare(each))) return undefined;
  if (!(done === undefined || isTime(done)) || !(attempts === undefined || isWhole(attempts))) {
    return undefined;
  }
  return {
    object,
    state: known,
    ...(done !== undefined && { done }),
    ...(score !== undefined && { score: score as number }),
    ...(attempts !== undefined && { attempts }),
    ...(first !== undefined && { first: first as number }),
  };
}

function readAnswer(value: unknown, tasks: readonly TaskStanding[]): ResultAnswer | undefined {
  if (!Array.isArray(value)) return undefined;
  const [question, place, revision, parts, success, score, seconds] = value as unknown[];
  const task = isWhole(place) ? tasks[place]?.object : undefined;
  const response = listOf(parts, MOST.parts, (part) =>
    isText(part, MOST.characters) ? part : undefined,
  );
  const isSound =
    isMatch(question, QUESTION) &&
    isText(revision, 64) &&
    typeof success === 'boolean' &&
    isShare(score) &&
    (seconds === undefined || isWhole(seconds));
  if (!isSound || !response || task === undefined) return undefined;
  const answer = { question, task, revision, response, success, score };
  return seconds === undefined ? answer : { ...answer, seconds };
}

/** A list of which every part could be read. */
function listOf<Part>(
  value: unknown,
  most: number,
  read: (part: unknown) => Part | undefined,
): readonly Part[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const parts = (value as unknown[]).map(read).filter((part) => part !== undefined);
  return parts.length === value.length ? parts : undefined;
}

const isMatch = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && value.length <= MOST.characters && pattern.test(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));

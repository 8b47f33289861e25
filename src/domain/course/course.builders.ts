import { USUAL_POLICY } from '../packaged/policy.ts';
import { aComponent, aText } from '../prose/prose.builders.ts';
import type {
  Course,
  GuidancePage,
  Idea,
  Lesson,
  Module,
  Objective,
  Path,
  Source,
  Term,
} from './course.ts';

/** Something that a learner can do after a module. */
function anObjective(id = 'customer-voice'): Objective {
  return { id, level: 'apply', text: 'keep the customer’s voice in the room' };
}

/** A lesson with the checks given, one after the other. */
export function aLesson({
  checks = [],
  ...overrides
}: Partial<Lesson> & { readonly checks?: readonly string[] } = {}): Lesson {
  return {
    id: 'empty-chair',
    title: 'The empty chair',
    summary: 'Who is not in the room.',
    objectives: ['customer-voice'],
    ideas: ['g10'],
    body: [...aText('Look around.'), ...checks.map((id) => aComponent('Check', { id }))],
    ...overrides,
  };
}

/** A module that is ready, with one lesson and no questions. */
export function aModule(overrides: Partial<Module> = {}): Module {
  return {
    id: 'seat',
    title: 'A seat in the strategy',
    summary: 'How the customer comes into the room.',
    status: 'ready',
    minutes: 35,
    objectives: [anObjective()],
    ideas: ['g10'],
    quizLength: 10,
    lessons: [aLesson()],
    questions: [],
    ...overrides,
  };
}

/** An idea of a source. */
function anIdea(id: string): Idea {
  return { id, text: `What ${id} says.` };
}

/** A published text with the ideas given. */
export function aSource(id: string, ...ideas: readonly string[]): Source {
  return {
    id,
    title: `Article ${id}`,
    publication: 'MAL 34/20',
    year: 2020,
    short: `Gathuru 2020${id}`,
    ideas: ideas.map(anIdea),
  };
}

/** A public page that answers one question. */
export function aGuidancePage(overrides: Partial<GuidancePage> = {}): GuidancePage {
  return {
    id: 'empty-chair-meeting',
    title: 'How do I run a meeting with an empty chair?',
    answer: 'Keep one chair free.',
    audience: ['managers'],
    ideas: ['g10'],
    taught: ['seat/empty-chair'],
    body: aText('Put it at the table.'),
    ...overrides,
  };
}

/** A word that the course explains. */
export function aTerm(term: string): Term {
  const body = aText(`What ${term} means.`);
  return { id: term, term, also: [], ideas: ['g10'], short: `What ${term} means.`, body };
}

/** A choice of modules for people with one kind of work. */
export function aPath(id: string, ...modules: readonly string[]): Path {
  return { id, title: `For ${id}`, summary: 'What they need.', modules };
}

/** A course of one module, one source and one page of guidance. */
export function aCourse(overrides: Partial<Course> = {}): Course {
  return {
    id: 'empty-chair',
    version: '1.0.0',
    title: 'Empty Chair',
    tagline: 'Leading customer experience',
    summary: 'A course.',
    language: 'en',
    mastery: 0.8,
    final: { questions: 30 },
    lms: USUAL_POLICY,
    print: { paper: [] },
    licence: 'CC BY 4.0',
    doors: [],
    paths: [aPath('managers', 'seat')],
    modules: [aModule()],
    sources: [aSource('gathuru', 'g10')],
    checklists: [],
    practices: [],
    guidance: [aGuidancePage()],
    terms: [aTerm('touchpoint')],
    ...overrides,
  };
}

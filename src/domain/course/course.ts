import type { Checklist } from '../checklist/checklist.ts';
import type { ReportingPolicy } from '../packaged/policy.ts';
import type { Practice } from '../practice/practice.ts';
import type { Prose } from '../prose/prose.ts';
import type { Question } from '../question/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../session/session.ts';

/** A course and everything that belongs to it, in the order in which it is taught. */
export interface Course {
  /** Stands in records and packages for as long as the course exists. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly tagline: string;
  readonly summary: string;
  /** BCP 47 tag of the language that the course is written in. */
  readonly language: string;
  /** Share of points, 0 to 1, that passes a quiz. */
  readonly mastery: number;
  readonly final: FinalAssessment;
  /** What its packages report to an LMS. */
  readonly lms: ReportingPolicy;
  readonly print: PrintPolicy;
  readonly licence: string;
  readonly mark?: Drawing;
  readonly hero?: Drawing;
  readonly doors: readonly Door[];
  readonly paths: readonly Path[];
  readonly modules: readonly Module[];
  readonly sources: readonly Source[];
  readonly checklists: readonly Checklist[];
  readonly practices: readonly Practice[];
  readonly guidance: readonly GuidancePage[];
  readonly terms: readonly Term[];
}

/** How the assessment at the end of the course is held. */
export interface FinalAssessment {
  /** How many questions it asks, of those in the pool `final`. */
  readonly questions: number;
  /** Minutes that it may take; no limit without. */
  readonly minutes?: number;
}

/** Sizes of paper that the course can be printed on. */
export const PAPERS = ['a4', 'us-letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What is made of a course for print. */
export interface PrintPolicy {
  /** The sizes that workbooks, guides and sheets are made in; nothing is made without one. */
  readonly paper: readonly Paper[];
}

/** What the home page offers to one kind of reader. */
export interface Door {
  readonly title: string;
  readonly text: string;
  /** Address from the root of the site. */
  readonly link: string;
  readonly label: string;
}

/** A choice of modules for people with one kind of work; also the audience of guidance. */
export interface Path {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Ids of modules, in order. */
  readonly modules: readonly string[];
}

/** Levels of Bloom's revised taxonomy (Anderson and Krathwohl, 2001), lowest first. */
export const LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
export type Level = (typeof LEVELS)[number];

/** What a learner can do after a module; the text completes "After this module you can …". */
export interface Objective {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
}

/** A unit of the course with objectives, lessons and a quiz of its own. */
export interface Module {
  readonly id: string;
  /** Earlier ids. */
  readonly was?: readonly string[];
  readonly title: string;
  readonly summary: string;
  /** A coming module shows what it will teach; it has no lessons yet. */
  readonly status: 'ready' | 'coming';
  readonly minutes: number;
  readonly objectives: readonly Objective[];
  /** Ids of the ideas that the module rests on. */
  readonly ideas: readonly string[];
  /** Number of questions that one attempt at the quiz asks. */
  readonly quizLength: number;
  readonly lessons: readonly Lesson[];
  readonly questions: readonly Question[];
  readonly scenario?: Scenario;
  readonly session?: Session;
  readonly drawing?: Drawing;
}

/** One sitting of reading and checking, five to eight minutes long. */
export interface Lesson {
  readonly id: string;
  /** Earlier names, as `id` or `module/id`. */
  readonly was?: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly string[];
  readonly ideas: readonly string[];
  readonly body: Prose;
}

/** A published text that the course rests on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly about?: string;
  readonly publication: string;
  readonly year: number;
  readonly pages?: string;
  readonly note?: string;
  readonly short: string;
  readonly ideas: readonly Idea[];
}

/** One idea of a source, in the course's own words. */
export interface Idea {
  readonly id: string;
  readonly page?: string;
  readonly text: string;
}

/** A public page that answers one question. */
export interface GuidancePage {
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  /** Ids of paths. */
  readonly audience: readonly string[];
  readonly ideas: readonly string[];
  /** Lessons that teach it, as `module/lesson`. */
  readonly taught: readonly string[];
  readonly body: Prose;
}

/** A word that the course explains. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly ideas: readonly string[];
  /** The first sentence, which explains the term by itself. */
  readonly short: string;
  readonly body: Prose;
}

/** A line drawing: the inside of an SVG that draws with the colour of the text. */
export interface Drawing {
  readonly svg: string;
  /** Text alternative; empty where the drawing only decorates. */
  readonly alt: string;
}

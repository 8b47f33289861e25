import { x } from 'xastscript';
import type { Course, Module, Objective } from '../../domain/course/course.ts';
import { finalQuestions, hasQuiz } from '../../domain/course/outline.ts';
import { courseIris, objectiveIri } from '../../domain/packaged/iri.ts';
import { PART_PARAMETER } from '../../domain/packaged/part.ts';
import { FINAL_OBJECT } from '../../domain/record/statement.ts';
import { xmlFile } from '../xml.ts';
import { DOCUMENT } from './content-files.ts';

/** Namespace of the course structure, version 1 (cmi5 13.2). */
const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/** Types of units in the vocabulary of ADL. */
const TYPES = {
  module: 'http://adlnet.gov/expapi/activities/module',
  final: 'http://adlnet.gov/expapi/activities/assessment',
} as const;

/** What a structure has to be told besides the course. */
export interface StructureOptions {
  /** The only module; without it, every module and the final assessment are units of one package. */
  readonly module?: Module;
  /** Address of the home page of the site, where the course has one: ids begin with it. */
  readonly site?: string | undefined;
  /** What the final assessment is called, in the language of the course. */
  readonly final: { readonly title: string; readonly description: string };
}

/** A unit that an LMS launches by itself. */
interface Unit {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly moveOn: 'Completed' | 'Passed' | 'CompletedAndPassed';
  readonly isScored: boolean;
  /** IRIs. */
  readonly objectives: readonly string[];
  readonly url: string;
}

/**
 * The course structure of a cmi5 package, `cmi5.xml` (cmi5 13). Every id is a full IRI that stays
 * (`courseIris`). Units are told apart by a query of the one document, which the standard has an
 * LMS merge with its own parameters (13.1.4), none of which is called so (8.1). It has no
 * extensions, because a structure with them must bring their schema along (13.1.5).
 */
export function cmi5Structure(course: Course, options: StructureOptions): string {
  const { module, site } = options;
  const iris = courseIris(course.id, site);
  const modules = module ? [module] : course.modules.filter(({ status }) => status === 'ready');
  const { title, summary } = module ?? course;
  const text = textsIn(course.language);
  const units = unitsOf(course, modules, options);
  const structure = x('courseStructure', { xmlns: NAMESPACE }, [
    x('course', { id: module ? iris.package(module.id) : iris.course }, [
      text('title', title),
      text('description', summary),
    ]),
    ...objectivesOf(modules, iris.final, text),
    ...units.map((unit) => unitElement(unit, course.mastery, text)),
  ]);
  return xmlFile(structure);
}

function unitsOf(
  course: Course,
  modules: readonly Module[],
  { module: only, site, final }: StructureOptions,
): readonly Unit[] {
  const iris = courseIris(course.id, site);
  const asFinal = only ? [] : finalQuestions(modules);
  const unit = (part: string): string => `${DOCUMENT}?${PART_PARAMETER}=${part}`;
  const ofModules = modules.map((module): Unit => {
    const { id, title, summary, objectives } = module;
    return {
      ...{ id: iris.module(id), type: TYPES.module, title, description: summary },
      ...{ moveOn: moveOnOf(course, module), isScored: hasQuiz(module) },
      objectives: objectives.map((each) => iriOf(iris.final, id, each.id)),
      url: only ? DOCUMENT : unit(id),
    };
  });
  if (asFinal.length === 0) return ofModules;
  const asked = asFinal.map(({ module, question }) =>
    iriOf(iris.final, module.id, question.objective),
  );
  const last: Unit = {
    ...{ id: iris.final, type: TYPES.final, ...final },
    ...{ moveOn: 'Passed', isScored: true, objectives: [...new Set(asked)].sort() },
    url: unit(FINAL_OBJECT),
  };
  return [...ofModules, last];
}

/** What an LMS waits for before it lets a learner go on: what the course says completes it. */
function moveOnOf({ lms }: Course, module: Module): Unit['moveOn'] {
  if (!hasQuiz(module)) return 'Completed';
  switch (lms.completes) {
    case 'everything':
      return 'CompletedAndPassed';
    case 'lessons':
      return 'Completed';
    case 'quiz':
      return 'Passed';
    default:
      return lms.completes satisfies never;
  }
}

type Xml = ReturnType<typeof x>;
type Texts = (name: string, text: string) => Xml;

/** Writes a text with its language. */
const textsIn =
  (lang: string): Texts =>
  (name, text) =>
    x(name, [x('langstring', { lang }, [text.replace(/[\p{Cc}\s]+/gu, ' ').trim()])]);

function objectivesOf(modules: readonly Module[], unit: string, text: Texts): readonly Xml[] {
  const all = modules.flatMap(({ id, objectives }) =>
    objectives.map((objective) => objectiveElement(iriOf(unit, id, objective.id), objective, text)),
  );
  return all.length > 0 ? [x('objectives', all)] : [];
}

const objectiveElement = (id: string, { text: words }: Objective, text: Texts): Xml =>
  x('objective', { id }, [text('title', words), text('description', words)]);

const iriOf = (unit: string, module: string, objective: string): string =>
  objectiveIri(unit, `${module}/${objective}`) ?? '';

function unitElement(unit: Unit, mastery: number, text: Texts): Xml {
  const { id, type, moveOn, isScored, title, description, objectives, url } = unit;
  const attributes = {
    ...{ id, moveOn, launchMethod: 'AnyWindow', activityType: type },
    // Up to four decimals (13.1.4).
    ...(isScored && { masteryScore: `${Number(mastery.toFixed(4))}` }),
  };
  return x('au', attributes, [
    text('title', title),
    text('description', description),
    ...(objectives.length > 0
      ? [
          x(
            'objectives',
            objectives.map((idref) => x('objective', { idref })),
          ),
        ]
      : []),
    x('url', [url]),
  ]);
}

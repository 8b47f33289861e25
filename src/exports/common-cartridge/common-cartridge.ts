import { courseWords } from '#words/course.ts';
import { exportWords } from '#words/exports.ts';
import type { Course, Lesson, Module } from '../../domain/course/course.ts';
import { checksIn, finalQuestions, quizLengthOf } from '../../domain/course/outline.ts';
import { componentsIn } from '../../domain/prose/prose.ts';
import { lessonObject, quizObject } from '../../domain/record/statement.ts';
import type { Download, Loss } from '../download.ts';
import { linksToSite } from '../portable-question.ts';
import { xmlFile } from '../xml.ts';
import { zipOf, type ArchiveFiles } from '../zip.ts';
import { assessmentOf, lossesOf, type CartridgeAssessment } from './assessment.ts';
import { betweenPages, lessonPage, lessonPath, STYLE, STYLE_PATH } from './lesson-page.ts';
import { cartridgeManifest, type CartridgeEntry, type CartridgeResource } from './manifest.ts';
import { mediaOf, type CartridgeMedia } from './media.ts';

/** What one entry of the contents brings into the cartridge. */
interface Part {
  readonly entry: CartridgeEntry;
  readonly resources: readonly CartridgeResource[];
  readonly files: ArchiveFiles;
  readonly losses: readonly Loss[];
}

const STYLE_RESOURCE = 'style';
const { cartridge: words } = exportWords;

/**
 * The course as a Common Cartridge 1.1: for each module its lessons, each followed by its checks,
 * and its quiz. The final assessment is not in it.
 */
export function commonCartridge(course: Course, media: CartridgeMedia, site?: string): Download {
  const modules = course.modules.filter(({ status }) => status === 'ready');
  const parts = modules.map((module) => modulePart(course, module, media, site));
  const resources = parts.flatMap((part) => part.resources);
  const object = `course/${course.id}`;
  const manifest = cartridgeManifest({
    identifier: `cartridge-${course.id}`,
    language: course.language,
    about: {
      entry: object,
      title: course.title,
      description: course.summary,
      licence: course.licence,
    },
    entries: parts.map(({ entry }) => entry),
    resources: [
      { identifier: STYLE_RESOURCE, kind: 'file', path: STYLE_PATH },
      ...new Map(resources.map((resource) => [resource.identifier, resource])).values(),
    ],
  });
  return {
    name: 'course.imscc',
    kind: 'common-cartridge',
    bytes: zipOf({
      'imsmanifest.xml': xmlFile(manifest),
      [STYLE_PATH]: STYLE,
      ...filesOf(parts),
    }),
    losses: [
      { object, what: words.objectives },
      ...(finalQuestions(modules).length > 0 ? [{ object, what: words.final }] : []),
      ...parts.flatMap(({ losses }) => losses),
    ],
  };
}

const filesOf = (parts: readonly Part[]): ArchiveFiles =>
  Object.fromEntries(parts.flatMap(({ files }) => Object.entries(files)));

function modulePart(
  course: Course,
  module: Module,
  media: CartridgeMedia,
  site: string | undefined,
): Part {
  const quiz = module.questions.filter(({ pool }) => pool === 'quiz');
  const asked = quizLengthOf(module);
  const parts = [
    ...module.lessons.flatMap((lesson) => [
      lessonPart(course, module, lesson, media, site),
      ...assessmentPart(
        {
          identifier: `checks_${module.id}_${lesson.id}`,
          title: words.checksOf(lesson.title),
          module,
          questions: checksIn(lesson).flatMap((id) =>
            module.questions.filter((question) => question.id === id),
          ),
        },
        site,
      ),
    ]),
    ...assessmentPart(
      {
        identifier: `quiz_${module.id}`,
        title: courseWords.quizOf(module.title),
        module,
        questions: quiz,
      },
      site,
    ),
  ];
  return {
    entry: {
      identifier: `module_${module.id}`,
      title: module.title,
      entries: parts.map(({ entry }) => entry),
    },
    resources: parts.flatMap(({ resources }) => resources),
    files: filesOf(parts),
    losses: [
      ...(asked < quiz.length
        ? [{ object: quizObject(module.id), what: words.wholeQuiz(quiz.length, asked) }]
        : []),
      ...parts.flatMap(({ losses }) => losses),
    ],
  };
}

function lessonPart(
  course: Course,
  module: Module,
  lesson: Lesson,
  media: CartridgeMedia,
  site: string | undefined,
): Part {
  const identifier = `lesson_${module.id}_${lesson.id}`;
  const path = lessonPath(module.id, lesson.id);
  const shown = mediaOf(lesson, { module, media }).map((file) => ({
    ...file,
    identifier: `file_${file.path.replace('/', '_')}`,
  }));
  const object = lessonObject(module.id, lesson.id);
  const hasScenario = componentsIn(lesson.body, 'Scenario').length > 0;
  return {
    entry: { identifier: `entry_${identifier}`, title: lesson.title, resource: identifier },
    resources: [
      {
        identifier,
        kind: 'page',
        path,
        needs: [STYLE_RESOURCE, ...shown.map((file) => file.identifier)],
      },
      ...shown.map((file) => ({
        identifier: file.identifier,
        kind: 'file' as const,
        path: file.path,
      })),
    ],
    files: {
      [path]: lessonPage(course, { module, media, site }, lesson),
      ...Object.fromEntries(shown.map((file) => [file.path, file.content])),
    },
    losses: [
      ...(hasScenario ? [{ object, what: words.scenario }] : []),
      ...(site === undefined && linksToSite(betweenPages(lesson.body, course))
        ? [{ object, what: exportWords.plainLinks }]
        : []),
    ],
  };
}

/** A set of questions, if there are any. */
function assessmentPart(
  assessment: CartridgeAssessment,
  site: string | undefined,
): readonly Part[] {
  const { identifier, title, module, questions } = assessment;
  if (questions.length === 0) return [];
  const path = `assessments/${identifier}.xml`;
  return [
    {
      entry: { identifier: `entry_${identifier}`, title, resource: identifier },
      resources: [{ identifier, kind: 'assessment', path }],
      files: { [path]: xmlFile(assessmentOf(assessment, site)) },
      losses: questions.flatMap((question) => lossesOf(module, question, site)),
    },
  ];
}

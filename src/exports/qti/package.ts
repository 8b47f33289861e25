import { exportWords as words } from '#words/exports.ts';
import type { Course, Module } from '../../domain/course/course.ts';
import { finalQuestions, quizLengthOf } from '../../domain/course/outline.ts';
import type { Pool } from '../../domain/question/question.ts';
import { moduleObject, quizObject } from '../../domain/record/statement.ts';
import type { Download, Loss } from '../download.ts';
import type { QuestionBanks } from '../question-banks.ts';
import { xmlFile } from '../xml.ts';
import { zipOf } from '../zip.ts';
import { assessmentTest, itemPath, type AssessmentTest } from './assessment-test.ts';
import { itemOf, type QtiItem } from './item.ts';
import { lossesOf } from './losses.ts';
import { manifestOf, TEST_PATH, type PackageContents } from './manifest.ts';
import { QTI_VERSIONS } from './versions.ts';

/** Packages of QTI 2.1 and 3.0 for each module, and for the final assessment. */
export function qtiPackages(course: Course, site?: string): QuestionBanks {
  return {
    open: course.modules
      .filter(({ status }) => status === 'ready')
      .flatMap((module) => modulePackages(course, module, site)),
    kept: finalPackages(course, site),
  };
}

function modulePackages(
  course: Course,
  module: Module,
  site: string | undefined,
): readonly Download[] {
  const { language, mastery, licence } = course;
  const itemsOf = (pool: Pool) =>
    module.questions
      .filter((question) => question.pool === pool)
      .map((question) => itemOf(question, { module, language, site }));
  const [checks, quiz] = [itemsOf('check'), itemsOf('quiz')];
  const draws = quizLengthOf(module);
  const sections = [
    { identifier: 'checks', title: words.checks, items: checks, attempts: 0 },
    { identifier: 'quiz', title: words.quiz, items: quiz, attempts: 1, draws },
  ].filter(({ items }) => items.length > 0);
  return packagesOf({
    name: module.id,
    module: module.id,
    about: {
      entry: moduleObject(module.id),
      title: module.title,
      description: module.summary,
      licence,
    },
    test: {
      identifier: module.id,
      title: module.title,
      language,
      sections,
      graded: sections.at(-1)?.identifier ?? '',
      mastery,
      handedInOnce: false,
    },
    losses: [
      ...(draws < quiz.length
        ? [{ object: quizObject(module.id), what: words.drawn(draws, quiz.length) }]
        : []),
      ...[...checks, ...quiz].flatMap(({ question }) => lossesOf(module, question, site)),
    ],
  });
}

function finalPackages(course: Course, site: string | undefined): readonly Download[] {
  const { id, title, language, mastery, final, licence, modules } = course;
  const questions = finalQuestions(modules);
  const draws = Math.min(final.questions, questions.length);
  return packagesOf({
    name: 'course-final',
    about: { entry: `course/${id}`, title: `${title}: ${words.final}`, licence },
    test: {
      identifier: 'final',
      title: `${title}: ${words.final}`,
      language,
      sections: [
        {
          identifier: 'questions',
          title: words.final,
          items: questions.map(({ module, question }) =>
            itemOf(question, { module, language, site }),
          ),
          attempts: 1,
          draws,
        },
      ],
      graded: 'questions',
      mastery,
      handedInOnce: true,
      ...(final.minutes !== undefined && { minutes: final.minutes }),
    },
    losses: [
      ...(draws < questions.length
        ? [{ object: `course/${id}`, what: words.drawn(draws, questions.length) }]
        : []),
      ...questions.flatMap(({ module, question }) => lossesOf(module, question, site)),
    ],
  });
}

/** What one file holds, in whichever version. */
interface Contents extends Pick<PackageContents, 'about'> {
  readonly name: string;
  readonly module?: string;
  readonly test: AssessmentTest;
  readonly losses: readonly Loss[];
}

/** A file for each version; none without a question. */
function packagesOf({ name, module, about, test, losses }: Contents): readonly Download[] {
  const items: readonly QtiItem[] = test.sections.flatMap((section) => section.items);
  if (items.length === 0) return [];
  const identifier = `package-${name}`;
  return QTI_VERSIONS.map((version) => ({
    name: `${name}-${version.kind}.zip`,
    kind: version.kind,
    ...(module && { module }),
    losses,
    bytes: zipOf({
      'imsmanifest.xml': xmlFile(
        manifestOf(version, { identifier, language: test.language, about, items }),
      ),
      [TEST_PATH]: xmlFile(version.written(assessmentTest(test))),
      ...Object.fromEntries(
        items.map((item) => [itemPath(item), xmlFile(version.written(item.root))]),
      ),
    }),
  }));
}

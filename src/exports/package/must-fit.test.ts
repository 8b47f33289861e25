import { expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../../domain/course/course.builders.ts';
import { packageOutline } from '../../domain/packaged/outline.ts';
import { aFillIn } from '../../domain/question/question.builders.ts';
import { mustFit } from './must-fit.ts';

const asking = (count: number) => {
  const questions = Array.from({ length: count }, (_, index) =>
    aFillIn({ id: `q-${index}`, revision: `r${index}`, pool: 'check' }),
  );
  return aModule({ questions, lessons: [aLesson({ checks: questions.map(({ id }) => id) })] });
};

it('S6: lets a package pass whose data an LMS can keep', () => {
  const module = asking(3);
  expect(() => {
    mustFit(packageOutline(aCourse({ modules: [module] }), module));
  }).not.toThrow();
});

it('S6: stops the build when an LMS could not keep it, with what takes how much and what to do', () => {
  const module = asking(80);
  const course = aCourse({ modules: [module] });
  expect(() => {
    mustFit(packageOutline(course, module));
  }).toThrow(
    /in the package of seat can take \d+ characters, and SCORM 1\.2 keeps 4096\. Cut it in two\. Its parts: .*lesson\/seat\/empty-chair \d+/,
  );
  expect(() => {
    mustFit(packageOutline(course));
  }).toThrow('Write "packages: modules" under "lms:" in course.yaml.');
});

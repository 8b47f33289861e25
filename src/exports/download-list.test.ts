import { expect, it } from 'vitest';
import { aCourse, aModule } from '../domain/course/course.builders.ts';
import { USUAL_POLICY } from '../domain/packaged/policy.ts';
import { aChoice } from '../domain/question/question.builders.ts';
import { downloadList } from './download-list.ts';

const names = (...args: Parameters<typeof aCourse>) =>
  downloadList(aCourse(...args)).map(({ name }) => name);

it('lists packages and question banks of modules that are ready, then the whole course', () => {
  const modules = [aModule({ questions: [aChoice()] }), aModule({ id: 'later', status: 'coming' })];
  expect(names({ modules })).toEqual([
    'seat-scorm12.zip',
    'seat-scorm2004.zip',
    'seat-cmi5.zip',
    'seat.gift',
    'seat-moodle.xml',
    'seat-qti21.zip',
    'seat-qti30.zip',
    'course-scorm12.zip',
    'course-scorm2004.zip',
    'course-cmi5.zip',
    'course.imscc',
  ]);
});

it('lists no question bank of a module without questions, or with those of the final assessment alone', () => {
  const packages = ['seat-scorm12.zip', 'seat-scorm2004.zip', 'seat-cmi5.zip', 'course.imscc'];
  const lms = { ...USUAL_POLICY, packages: 'modules' } as const;
  expect(names({ lms })).toEqual(packages);
  expect(names({ lms, modules: [aModule({ questions: [aChoice({ pool: 'final' })] })] })).toEqual(
    packages,
  );
});

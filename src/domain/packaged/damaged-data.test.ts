import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps } from './anyone.builders.ts';
import { Learner } from './learner.builders.ts';
import { packageOutline } from './outline.ts';
import { anyCourse } from './packaged-course.builders.ts';
import { restored, suspendData } from './suspend-data.ts';

const anyData = anyCourse.chain((course) =>
  anySteps(course).map((steps) => {
    const learner = new Learner(course);
    for (const step of steps) step(learner);
    const outline = packageOutline(course);
    return { outline, data: suspendData(learner.statements, outline, 64_000).data };
  }),
);

describe('damaged data', { timeout: 60_000 }, () => {
  it('counts for nothing when it is cut off anywhere', () => {
    fc.assert(
      fc.property(anyData, ({ outline, data }) => {
        for (let length = 1; length < data.length; length++) {
          expect(restored(data.slice(0, length), outline)).toEqual({
            statements: [],
            fault: 'damaged',
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('counts for nothing when any character is another', () => {
    fc.assert(
      fc.property(
        anyData,
        fc.string({ minLength: 1, maxLength: 1 }),
        ({ outline, data }, other) => {
          for (let place = 0; place < data.length; place++) {
            if (data.charAt(place) === other) continue;
            const altered = data.slice(0, place) + other + data.slice(place + 1);
            const { statements, fault } = restored(altered, outline);
            expect(statements).toEqual([]);
            expect(fault).toMatch(place === 0 ? /^(damaged|newer)$/ : /^damaged$/);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('counts for nothing when it is of another course', () => {
    fc.assert(
      fc.property(anyData, ({ outline, data }) => {
        fc.pre(data !== '');
        const other = { ...outline, course: 'another' };
        expect(restored(data, other)).toEqual({ statements: [], fault: 'damaged' });
      }),
    );
  });

  it('is nobody’s fault when there is none', () => {
    const outline = packageOutline(fc.sample(anyCourse, 1)[0] as never);
    expect(restored('', outline)).toEqual({ statements: [] });
    expect(suspendData([], outline, 4096)).toEqual({ data: '', left: 0 });
  });

  it('is told from the data of a newer version of the engine', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom('2', '9'), ({ outline, data }, format) => {
        const newer = restored(format + data.slice(1), outline);
        expect(newer).toEqual({ statements: [], fault: 'newer' });
      }),
      { numRuns: 20 },
    );
  });

  it('never makes a page fail, whatever an LMS hands over', () => {
    fc.assert(
      fc.property(anyData, fc.string(), ({ outline, data }, text) => {
        expect(restored(text, outline).statements).toEqual([]);
        expect(restored(data + text, outline).statements.length).toBe(
          text === '' ? restored(data, outline).statements.length : 0,
        );
      }),
    );
  });
});

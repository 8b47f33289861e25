import { describe, expect, it } from 'vitest';
import { aCourse, aLesson, aModule } from '../course/course.builders.ts';
import { aChoice } from '../question/question.builders.ts';
import { quiz } from '../record/statement.builders.ts';
import { courseIris, objectiveIri } from './iri.ts';
import { outcomeOf } from './outcome.ts';
import { packageOutline } from './outline.ts';
import { partOf } from './part.ts';

const questions = [aChoice(), aChoice({ id: 'last', pool: 'final' })];
const seat = aModule({ questions, lessons: [aLesson()] });
const audit = aModule({ id: 'audit', questions });
const course = aCourse({ modules: [seat, audit] });
const whole = packageOutline(course);

describe('partOf', () => {
  it('is the outline of a module’s own package, under the name of the course', () => {
    expect(partOf(whole, 'audit')).toEqual({
      ...packageOutline(course, audit),
      title: course.title,
    });
  });

  it('has nothing but the final assessment in its part, which decides alone', () => {
    const final = partOf(whole, 'final');
    expect(final.questions.map(({ object }) => object)).toEqual([
      'question/seat/last',
      'question/audit/last',
    ]);
    const passed = quiz('passed', { object: 'final', score: 0.9 });
    expect(outcomeOf([passed], final)).toMatchObject({
      ...{ completion: 'completed', success: 'passed', score: 0.9 },
    });
  });

  it('is the whole where no part is named, or none that there is', () => {
    for (const part of [undefined, '', 'elsewhere']) expect(partOf(whole, part)).toBe(whole);
    const own = packageOutline(course, seat);
    expect(partOf(own, 'audit')).toBe(own);
  });
});

describe('objectiveIri', () => {
  it('is the same from every unit of a course, and nothing from a name of another making', () => {
    const { module, final } = courseIris('chair', 'https://learn.example.org/course/');
    const iri = 'https://learn.example.org/course/learn/seat/objectives/customer-voice/';
    for (const unit of [module('seat'), module('audit'), final]) {
      expect(objectiveIri(unit, 'seat/customer-voice')).toBe(iri);
    }
    expect(objectiveIri('urn:uuid:7', 'seat/customer-voice')).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { anOptionFigure, someFigures } from './analysis.builders.ts';
import type { ItemFigures } from './item-figures.ts';
import { itemStatsText, type ItemStats } from './item-stats.ts';

const COURSE = { id: 'empty-chair', version: '1.0.0' };
const MADE = new Date('2026-11-27T16:00:00Z');

const written = (...measured: readonly (readonly [name: string, figures: ItemFigures])[]) =>
  JSON.parse(
    itemStatsText(
      COURSE,
      measured.map(([name, figures]) => ({ name, revision: 'r1', figures })),
      MADE,
    ),
  ) as ItemStats;

it('keeps the figures of a group in a file', () => {
  const figures = someFigures({
    discrimination: { r: -0.123456, n: 38 },
    options: [anOptionFigure('key', { rest: 2 / 3 })],
  });
  const text = itemStatsText(COURSE, [{ name: 'seat/second', revision: 'r1', figures }], MADE);
  expect(text).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "course": "empty-chair",
      "courseVersion": "1.0.0",
      "made": "2026-11-27T16:00:00.000Z",
      "questions": {
        "seat/second": {
          "revision": "r1",
          "n": 40,
          "facility": 0.5,
          "discrimination": {
            "r": -0.1235,
            "n": 38
          },
          "options": {
            "key": {
              "n": 10,
              "better": 5,
              "rest": 0.6667
            }
          },
          "seconds": {
            "n": 40,
            "median": 20,
            "lower": 12,
            "upper": 31
          }
        }
      }
    }
    "
  `);
});

it('says of a figure that it is not there', () => {
  const {
    discrimination: _r,
    seconds: _s,
    ...figures
  } = someFigures({
    options: [{ id: 'far', key: false, n: 0, better: 0 }],
  });
  expect(written(['seat/second', figures]).questions['seat/second']).toMatchObject({
    discrimination: null,
    options: { far: { n: 0, better: 0, rest: null } },
    seconds: null,
  });
});

it('leaves out what few people answered, and sorts the rest', () => {
  const { questions } = written(
    ['seat/second', someFigures({ n: 10 })],
    ['seat/another', someFigures()],
    ['seat/third', someFigures({ n: 9 })],
  );
  expect(Object.keys(questions)).toEqual(['seat/another', 'seat/second']);
});

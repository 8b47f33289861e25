import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewObject, type Statement } from '../record/statement.ts';
import { aStatement } from '../record/statement.builders.ts';
import { aCard, anAnswer, noonOf } from './review.builders.ts';
import { SITTING } from './reviews.ts';
import {
  drawSession,
  finishedSession,
  latestSession,
  openQuestions,
  SESSION_LENGTH,
} from './session.ts';

const asks = ['seat/one', 'seat/two'];
const begun = (overrides: Partial<Statement> = {}): Statement =>
  aStatement({
    verb: 'initialized',
    object: reviewObject,
    response: asks,
    at: new Date(noonOf(0)).toISOString(),
    ...overrides,
  });

describe('drawSession', () => {
  const someCards = fc
    .array(fc.record({ module: fc.constantFrom('a', 'b', 'c'), day: fc.nat(20) }), {
      maxLength: 30,
    })
    .map((cards) =>
      cards.map(({ module, day }, id) => aCard(`q${id}`, { module, due: noonOf(day) })),
    );

  it('asks at most ten, only what is due, and nothing twice', () => {
    fc.assert(
      fc.property(someCards, fc.string(), (cards, seed) => {
        const drawn = drawSession(cards, noonOf(10), seed);
        const due = cards.filter((card) => card.due <= noonOf(10));
        expect(drawn).toHaveLength(Math.min(SESSION_LENGTH, due.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((card) => due.includes(card))).toBe(true);
      }),
    );
  });

  it('asks in every module what has waited longest, and no module twice before another once', () => {
    fc.assert(
      fc.property(someCards, fc.string(), (cards, seed) => {
        const drawn = drawSession(cards, noonOf(20), seed);
        const of = (all: readonly (typeof cards)[number][], module: string) =>
          all.filter((card) => card.module === module);
        const isOpen = (module: string) => of(drawn, module).length < of(cards, module).length;
        for (const module of ['a', 'b', 'c'].filter(isOpen)) {
          const left = of(cards, module).filter((card) => !drawn.includes(card));
          const latest = Math.max(...of(drawn, module).map(({ due }) => due));
          expect(left.every(({ due }) => due >= latest)).toBe(true);
          for (const other of ['a', 'b', 'c']) {
            expect(of(drawn, other).length).toBeLessThanOrEqual(of(drawn, module).length + 1);
          }
        }
      }),
    );
  });

  it('asks across modules, also when one of them has waited longer', () => {
    const early = Array.from({ length: 30 }, (_, id) => aCard(`a${id}`, { module: 'a' }));
    const late = aCard('b', { module: 'b', due: noonOf(3) });
    expect(drawSession([...early, late], noonOf(10), 'x')).toContain(late);
  });
});

describe('a session', () => {
  it('goes on with what has no answer yet', () => {
    const start = begun();
    const statements = [
      start,
      anAnswer('one', false, noonOf(0), { attempt: start.id }),
      anAnswer('one', true, noonOf(0), { attempt: start.id }),
      anAnswer('two', true, noonOf(0)),
    ];
    const session = latestSession(statements, noonOf(0));
    expect(session).toMatchObject({ id: start.id, asks });
    expect(session?.answers).toEqual(new Map([['seat/one', false]]));
    expect(session && openQuestions(session)).toEqual(['seat/two']);
  });

  it('is the one begun last, and over when its sitting is', () => {
    const statements = [begun({ id: 'first' }), begun({ id: 'last' })];
    expect(latestSession(statements, noonOf(0))?.id).toBe('last');
    expect(latestSession(statements, noonOf(0) + SITTING)).toBeUndefined();
    expect(latestSession([], noonOf(0))).toBeUndefined();
  });

  it('asks nothing twice, even where a record was tampered with', () => {
    const statements = [begun({ response: [...asks, ...asks] })];
    expect(latestSession(statements, noonOf(0))?.asks).toEqual(asks);
  });
});

describe('a session that was answered to the end', () => {
  const start = begun();
  const inIt = { attempt: start.id };
  const whole = [
    start,
    anAnswer('one', false, noonOf(0), inIt),
    anAnswer('one', true, noonOf(0), inIt),
    anAnswer('two', true, noonOf(0), inIt),
  ];

  it('is told from one with open questions, and from none', () => {
    expect(finishedSession(whole, noonOf(0))?.answers).toEqual(
      new Map([
        ['seat/one', false],
        ['seat/two', true],
      ]),
    );
    expect(finishedSession(whole.slice(0, 3), noonOf(0))).toBeUndefined();
    expect(finishedSession([], noonOf(0))).toBeUndefined();
  });

  it('stays for its day and its sitting, and gives way to the next', () => {
    const evening = noonOf(0) + 11.5 * 60 * 60 * 1000;
    expect(finishedSession(whole, evening)?.id).toBe(start.id);
    expect(finishedSession(whole, noonOf(1))).toBeUndefined();
    const late = begun({ id: 'late', at: new Date(evening).toISOString(), response: ['seat/one'] });
    const answer = anAnswer('one', true, evening, { attempt: 'late' });
    expect(finishedSession([...whole, late], evening)).toBeUndefined();
    expect(finishedSession([...whole, late, answer], evening + SITTING - 1)?.id).toBe('late');
    expect(finishedSession([...whole, late, answer], noonOf(1))).toBeUndefined();
  });
});

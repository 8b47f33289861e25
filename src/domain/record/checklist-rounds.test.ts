import { describe, expect, it } from 'vitest';
import {
  checklistObject,
  checklistRounds,
  earlierRounds,
  takeBackRound,
} from './checklist-rounds.ts';
import { aStatement, noted, planned, rated } from './statement.builders.ts';
import type { Statement } from './statement.ts';

const begun = (id: string, overrides: Partial<Statement> = {}): Statement =>
  aStatement({ id, verb: 'initialized', object: checklistObject('courage'), ...overrides });
const within = (attempt: string, statement: Statement): Statement => ({ ...statement, attempt });
const rounds = (...statements: readonly Statement[]) => checklistRounds(statements, 'courage');
const ratingsOf = (...statements: readonly Statement[]) =>
  rounds(...statements).map(({ answers }) => answers.ratings);

describe('checklistRounds', () => {
  it('has a first round that nobody has to begin', () => {
    const nothing = { ratings: {}, evidence: {}, plan: {} };
    expect(rounds()).toEqual([{ id: undefined, begun: undefined, answers: nothing }]);
  });

  it('dates the first round by its first rating or note, and a later one by its beginning', () => {
    const [first, second] = rounds(
      planned('admit', 'Ask'),
      { ...noted('admit', 'In May'), at: '2026-05-04T08:00:00.000Z' },
      { ...rated('asks', '1'), at: '2026-05-05T08:00:00.000Z' },
      begun('second', { at: '2026-08-12T08:00:00.000Z' }),
    );
    expect(first?.begun).toBe('2026-05-04T08:00:00.000Z');
    expect(second).toMatchObject({ id: 'second', begun: '2026-08-12T08:00:00.000Z' });
  });

  it('keeps the earlier ratings and notes, and begins with none', () => {
    const [first, second] = rounds(
      rated('asks', '1'),
      noted('admit', 'In May'),
      begun('second'),
      within('second', rated('asks', '3')),
    );
    expect(first?.answers).toMatchObject({ ratings: { asks: 1 }, evidence: { admit: 'In May' } });
    expect(second?.answers).toMatchObject({ ratings: { asks: 3 }, evidence: {} });
  });

  it('puts a late word where it belongs, even when another tab has begun a round', () => {
    expect(
      ratingsOf(begun('second'), within('second', rated('asks', '3')), rated('asks', '0')),
    ).toEqual([{ asks: 0 }, { asks: 3 }]);
  });

  it('carries the plan on, and knows it as it stood when a round ended', () => {
    const [first, second] = rounds(
      planned('admit', 'Ask', '2026-06-01', 'Amina'),
      begun('second'),
      planned('admit'),
      planned('listen', 'Hear', '', ''),
    );
    expect(Object.keys(first?.answers.plan ?? {})).toEqual(['admit']);
    expect(Object.keys(second?.answers.plan ?? {})).toEqual(['listen']);
  });

  it('forgets a round that was taken back, and keeps what was planned since', () => {
    const taken = rounds(
      rated('asks', '1'),
      begun('second'),
      planned('listen', 'Hear'),
      aStatement(takeBackRound('courage', 'second')),
    );
    expect(taken).toHaveLength(1);
    expect(taken[0]?.answers.ratings).toEqual({ asks: 1 });
    expect(Object.keys(taken[0]?.answers.plan ?? {})).toEqual(['listen']);
  });

  it('keeps the rounds that two devices have begun', () => {
    expect(
      ratingsOf(
        begun('here'),
        begun('there'),
        within('there', rated('asks', '2')),
        within('here', rated('asks', '4')),
      ),
    ).toEqual([{}, { asks: 4 }, { asks: 2 }]);
  });

  it('leaves out the rounds of another checklist', () => {
    expect(rounds(begun('second', { object: checklistObject('calm') }))).toHaveLength(1);
  });
});

describe('earlierRounds', () => {
  it('are those before the present one in which something is rated, the latest first', () => {
    const all = rounds(
      rated('asks', '1'),
      begun('two'),
      begun('three'),
      within('three', rated('asks', '2')),
      begun('four'),
      within('four', rated('asks', '3')),
    );
    expect(earlierRounds(all).map(({ id }) => id)).toEqual(['three', undefined]);
  });
});

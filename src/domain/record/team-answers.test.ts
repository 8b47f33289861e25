import { describe, expect, it } from 'vitest';
import { aStatement } from './statement.builders.ts';
import type { Statement } from './statement.ts';
import {
  answerObject,
  invitationObject,
  invitationOf,
  invitationsOf,
  receptionOf,
  responseFrom,
} from './team-answers.ts';

const invited = (id: string, overrides: Partial<Statement> = {}): Statement =>
  aStatement({ id, verb: 'initialized', object: invitationObject('courage'), ...overrides });
const answer = (attempt: string, colleague: string, ...response: string[]): Statement =>
  aStatement({ object: answerObject('courage', colleague), attempt, response });

describe('invitationsOf', () => {
  it('knows the round of an invitation and the ratings that came back', () => {
    const statements = [
      invited('one', { attempt: 'autumn' }),
      answer('one', 'a', ...responseFrom({ edition: 7, ratings: { asks: 3, 'drops-it': 0 } })),
    ];
    expect(invitationsOf(statements, 'courage')).toEqual([
      {
        id: 'one',
        round: 'autumn',
        answers: new Map([['a', { edition: 7, ratings: { asks: 3, 'drops-it': 0 } }]]),
      },
    ]);
  });

  it('lets the last answer of a colleague count, and takes one out on request', () => {
    const [invitation] = invitationsOf(
      [
        invited('one'),
        answer('one', 'a', '1', 'asks.3'),
        answer('one', 'b', '1', 'asks.2'),
        answer('one', 'a', '4', 'asks.0'),
        answer('one', 'b'),
      ],
      'courage',
    );
    expect([...(invitation?.answers ?? [])]).toEqual([['a', { edition: 4, ratings: { asks: 0 } }]]);
  });

  it('keeps the answers of two invitations apart', () => {
    const answers = invitationsOf(
      [invited('one'), invited('two'), answer('two', 'a', '1', 'asks.3')],
      'courage',
    ).map((invitation) => invitation.answers.size);
    expect(answers).toEqual([0, 1]);
  });

  it('leaves out other checklists, and ratings that somebody has damaged', () => {
    const [invitation, none] = invitationsOf(
      [
        invited('one'),
        invited('two', { object: invitationObject('calm') }),
        answer('one', 'a', '1', 'asks.3', 'drops.x', 'shows', 'hears.-1'),
      ],
      'courage',
    );
    expect(invitation?.answers.get('a')?.ratings).toEqual({ asks: 3 });
    expect(none).toBeUndefined();
  });
});

describe('invitationOf', () => {
  it('is the invitation of a round, with more answers where there are two', () => {
    const invitations = invitationsOf(
      [
        invited('first'),
        invited('one', { attempt: 'autumn' }),
        invited('two', { attempt: 'autumn' }),
        answer('two', 'a', '1', 'asks.3'),
      ],
      'courage',
    );
    expect(invitationOf(invitations, undefined)?.id).toBe('first');
    expect(invitationOf(invitations, 'autumn')?.id).toBe('two');
    expect(invitationOf(invitations, 'winter')).toBeUndefined();
  });
});

describe('receptionOf', () => {
  const invitations = invitationsOf([invited('one'), answer('one', 'a', '4', 'asks.3')], 'courage');
  it.each([
    ['of somebody new', 'one', 'b', 1, 'added'],
    ['of somebody who has changed it', 'one', 'a', 5, 'replaced'],
    ['that came twice', 'one', 'a', 4, 'known'],
    ['that a later one has overtaken', 'one', 'a', 3, 'older'],
    ['to an invitation of somebody else', 'two', 'a', 9, 'not-invited'],
  ] as const)('an answer %s', (_, invitation, colleague, edition, reception) => {
    expect(receptionOf(invitations, invitation, colleague, edition)).toBe(reception);
  });
});

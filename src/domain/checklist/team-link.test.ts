import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../link/checksum.ts';
import {
  answerLink,
  answersIn,
  invitationLink,
  readTeamLink,
  type Invitation,
  type TeamAnswer,
} from './team-link.ts';

const target = { course: 'empty-chair', checklist: 'courage', steps: 5 };
const SHARED = {
  course: 'empty-chair',
  version: '1.0.0',
  checklist: 'courage',
  invitation: '0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b',
};
const COLLEAGUE = '9d8c7b6a-5f4e-4d3c-9b2a-1f0e9d8c7b6a';
const anInvitation = (overrides: Partial<Invitation> = {}): Invitation => ({
  ...SHARED,
  behaviours: ['names-rival', 'asks-loss'],
  ...overrides,
});
const anAnswer = (overrides: Partial<TeamAnswer> = {}): TeamAnswer => ({
  ...SHARED,
  colleague: COLLEAGUE,
  edition: 7,
  ratings: { 'names-rival': 3, 'asks-loss': 0 },
  ...overrides,
});
const faultOf = (text: string): string => {
  const link = readTeamLink(text, target);
  return link.kind === 'fault' ? link.fault : 'none';
};

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,5}){0,2}$/);
const anyInvitation = fc
  .record({
    version: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    invitation: fc.uuid(),
    behaviours: fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
  })
  .map(anInvitation);
const anyAnswer = fc
  .record({
    invitation: fc.uuid(),
    colleague: fc.uuid(),
    edition: fc.nat(999_999),
    ratings: fc.dictionary(id, fc.nat(4), { minKeys: 1, noNullPrototype: true }),
  })
  .map(anAnswer);
const anyLink = fc.oneof(anyInvitation.map(invitationLink), anyAnswer.map(answerLink));

describe('a link that arrives as it was sent', () => {
  it('is readable, and holds what it says and nothing else', () => {
    expect(invitationLink(anInvitation())).toMatchInlineSnapshot(
      `"invite/1/empty-chair/1.0.0/courage/0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b/names-rival.asks-loss/7af187cb"`,
    );
    expect(answerLink(anAnswer())).toMatchInlineSnapshot(
      `"answer/1/empty-chair/1.0.0/courage/0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b/9d8c7b6a-5f4e-4d3c-9b2a-1f0e9d8c7b6a/7/names-rival.asks-loss/3.0/94b0435a"`,
    );
  });

  it('gives an invitation back', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        const text = invitationLink(invitation);
        expect(readTeamLink(text, target)).toEqual({ kind: 'invite', invitation });
      }),
    );
  });

  it('gives an answer back', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(readTeamLink(answerLink(answer), target)).toEqual({ kind: 'answer', answer });
      }),
    );
  });

  it('is made of signs that no mail and no chat changes', () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        expect(text).toMatch(/^[\w\-.~%!'()*/]+[0-9a-f]$/);
        expect(new URL(`https://example.org/courage/#${text}`).hash).toBe(`#${text}`);
      }),
    );
  });

  it('is short enough to be sent for thirty behaviours', () => {
    const behaviours = Array.from({ length: 30 }, (_, index) => `shows-bad-figures-${index}`);
    expect(invitationLink(anInvitation({ behaviours })).length).toBeLessThan(800);
  });
});

describe('a link that does not arrive as it was sent', () => {
  it('is told from a whole one wherever it is cut off', () => {
    fc.assert(
      fc.property(anyLink, fc.double({ min: 0, max: 0.999, noNaN: true }), (text, share) => {
        expect(faultOf(text.slice(0, Math.floor(share * text.length)))).toBe('cut-off');
      }),
    );
  });

  it('is refused whichever of its characters is altered', () => {
    const text = answerLink(anAnswer());
    for (let place = 0; place < text.length; place++) {
      for (const other of '0aZ/.-%é🪑 ') {
        const altered = text.slice(0, place) + other + text.slice(place + 1);
        if (altered !== text) expect(faultOf(altered), altered).toMatch(/^(altered|cut-off)$/);
      }
    }
  });

  it('is refused when any text has taken the place of any part', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyLink, place, place, fc.string(), (text, from, to, other) => {
        const altered =
          text.slice(0, Math.floor(from * text.length)) +
          other +
          text.slice(Math.floor(to * text.length));
        if (altered !== text) expect(faultOf(altered)).toMatch(/^(altered|cut-off)$/);
      }),
    );
  });

  it('is refused when it is far too long', () => {
    const behaviours = Array.from({ length: 3000 }, (_, index) => `shows-figures-${index}`);
    expect(faultOf(invitationLink(anInvitation({ behaviours })))).toBe('altered');
  });
});

describe('a whole link that was not made for this page', () => {
  it('is told by what it belongs to', () => {
    expect(faultOf(invitationLink(anInvitation({ course: 'bread' })))).toBe('other-course');
    expect(faultOf(answerLink(anAnswer({ checklist: 'calm' })))).toBe('other-checklist');
  });

  it('is told when a newer version made it', () => {
    const text = resealed(answerLink(anAnswer()), /^answer\/1/, 'answer/2');
    expect(faultOf(text)).toBe('newer');
    expect(faultOf(resealed(text, /\/7\//, '/7/more/'))).toBe('newer');
  });
});

describe('a forged link, whose checksum is right', () => {
  const answer = answerLink(anAnswer());
  it.each([
    ['a rating that is not on the scale', resealed(answer, /3\.0$/, '3.5')],
    ['a rating that is no whole number', resealed(answer, /3\.0$/, '3.1e0')],
    ['a rating less than there are behaviours', resealed(answer, /3\.0$/, '3')],
    ['a behaviour twice', resealed(answer, /asks-loss/, 'names-rival')],
    ['a behaviour that is no id', resealed(answer, /asks-loss/, '__proto__')],
    ['HTML in the place of a behaviour', resealed(answer, /asks-loss/, '%3Cimg%20src%3Dx%3E')],
    ['another kind', resealed(answer, /^answer/, 'script')],
    ['no colleague', resealed(answer, new RegExp(COLLEAGUE), 'me')],
    ['no invitation', resealed(answer, new RegExp(SHARED.invitation), '')],
    ['an edition that is no number', resealed(answer, /\/7\//, '/-7/')],
    ['a format that is no number', resealed(answer, /^answer\/1/, 'answer/x')],
    ['one field more', resealed(answer, /\/7\//, '/7/7/')],
    ['a per cent sign that means nothing', resealed(answer, /1\.0\.0/, '%E0%A4')],
    ['no behaviours', resealed(invitationLink(anInvitation()), /names-rival\.asks-loss/, '')],
  ])('with %s is refused', (_, text) => {
    expect(faultOf(text)).toBe('altered');
  });
});

describe('answersIn', () => {
  it('finds every answer in a message', () => {
    const [one, two] = [answerLink(anAnswer()), answerLink(anAnswer({ edition: 8 }))];
    const message = `Hello,\nhttps://example.org/courage/#${one}\nand <https://example.org/#${two}>`;
    expect(answersIn(message)).toEqual([one, two]);
    expect(answersIn('I have no answer / 1 yet')).toEqual([]);
  });
});

/** A link with a part replaced and the checksum made anew, as a forger or a newer version would. */
function resealed(text: string, part: RegExp, by: string): string {
  const bare = text.slice(0, text.lastIndexOf('/')).replace(part, () => by);
  return `${bare}/${checksumOf(bare)}`;
}

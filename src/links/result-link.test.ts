import { expect, it } from 'vitest';
import { readResultLink, resultLink, resultsIn } from './result-link.ts';

const SEALED = { assignment: '0b5c6f1e-2a3d-4e5f-8a9b-0c1d2e3f4a5b', sealed: 'eyJh.x_-Y..Zz' };
const LINK = resultLink(SEALED);

it.each([
  ['by itself', LINK],
  ['in an address', `https://x.example/trainers/cohort/#${LINK}`],
  ['at the end of a sentence', `Here it is: https://x.example/#${LINK}.`],
  ['in brackets', `(see <https://x.example/#${LINK}>)`],
  [
    'in a mail with broken lines',
    `Hello,=0D\nhttps://x.example/#${LINK.replace(/(.{20})/g, '$1=\r\n')} Bye`,
  ],
])('is found %s, and read', (_, text) => {
  expect(resultsIn(text).map(readResultLink)).toEqual([SEALED]);
});

it('is found as often as it is there, and not where it is not', () => {
  expect(resultsIn(`${LINK}\n${LINK}`)).toEqual([LINK, LINK]);
  expect(resultsIn('As a result/1 of you, nothing.')).toEqual([]);
});

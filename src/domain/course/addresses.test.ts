import { expect, it } from 'vitest';
import * as addresses from './addresses.ts';

it('keeps the addresses that links, packages and search results depend on', () => {
  expect([
    addresses.moduleAddress('seat'),
    addresses.lessonAddress('seat', 'empty-chair'),
    addresses.quizAddress('seat'),
    addresses.scenarioAddress('seat'),
    addresses.reviewBankAddress('seat'),
    addresses.sessionAddress('seat'),
    addresses.FINAL_ADDRESS,
    addresses.checklistAddress('courage'),
    addresses.practiceAddress('promise-audit'),
    addresses.guidanceAddress('empty-chair-meeting'),
    addresses.termAddress('touchpoint'),
    addresses.sourceAddress('gathuru'),
    addresses.ideaAddress('gathuru', 'g10'),
    ...addresses.FIXED_ADDRESSES,
  ]).toMatchInlineSnapshot(`
    [
      "/learn/seat/",
      "/learn/seat/empty-chair/",
      "/learn/seat/quiz/",
      "/learn/seat/scenario/",
      "/review/seat/",
      "/trainers/seat/",
      "/learn/final/",
      "/courage/",
      "/practice/promise-audit/",
      "/guidance/empty-chair-meeting/",
      "/glossary/#touchpoint",
      "/sources/gathuru/",
      "/sources/gathuru/#g10",
      "/",
      "/learn/",
      "/practice/",
      "/guidance/",
      "/glossary/",
      "/sources/",
      "/search/",
      "/record/",
      "/review/",
      "/trainers/",
      "/trainers/alignment/",
      "/trainers/downloads/",
      "/certificate/",
      "/trainers/certificate/",
      "/trainers/assign/",
      "/trainers/cohort/",
      "/assigned/",
    ]
  `);
});

import { assessmentFileWords as words } from '#words/assessment-file.ts';
import { assessmentWords } from '#words/assessment.ts';
import { profileOf } from '../domain/checklist/checklist.ts';
import { compareProfiles, type Comparison } from '../domain/checklist/comparison.ts';
import type { TeamItem } from '../domain/checklist/team.ts';
import type { Document, DocumentBlock } from '../domain/practice/document.ts';
import type { ChecklistRound } from '../domain/record/checklist-rounds.ts';
import { planLines } from './assessment-plan.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { differenceText, levelText } from './comparison-text.ts';
import { dateText } from './date-text.ts';

/** What a learner takes along of a checklist. */
interface Assessment {
  readonly now: ChecklistRound;
  readonly before: ChecklistRound | undefined;
  readonly team: readonly TeamItem[];
}

/** Profile, plan, team's view and evidence as a document. What is empty stays out, apart from the plan. */
export function assessmentDocument(
  outline: ChecklistOutline,
  { now, before, team }: Assessment,
): Document {
  const [own, earlier] = [now, before].map((round) =>
    profileOf(outline.items, outline.scale.length, round?.answers.ratings ?? {}),
  ) as [ReturnType<typeof profileOf>, ReturnType<typeof profileOf>];
  const compare = (other: readonly TeamItem[] | typeof earlier): readonly Comparison[] =>
    compareProfiles(own, other, outline.scale.length);
  const hasTeam = team.some(({ mean }) => mean !== undefined);
  return [
    { kind: 'heading', level: 1, text: outline.title },
    { kind: 'heading', level: 2, text: words.profile },
    profileTable(outline, compare(earlier), now, before),
    ...planBlocks(outline, now),
    ...(hasTeam ? teamBlocks(outline, compare(team)) : []),
    ...evidenceBlocks(outline, now),
  ];
}

const dayOf = (round: ChecklistRound): string => (round.begun ? dateText(round.begun) : words.mean);

function profileTable(
  { items, scale }: ChecklistOutline,
  compared: readonly Comparison[],
  now: ChecklistRound,
  before: ChecklistRound | undefined,
): DocumentBlock {
  const rows = compared.map(({ one, other, steps }, index) => [
    items[index]?.name ?? '',
    levelText(one, scale, assessmentWords.notRated),
    levelText(other, scale, assessmentWords.notRated),
    differenceText(steps, assessmentWords.changes),
  ]);
  const head = [words.item, dayOf(now), before ? dayOf(before) : '', words.change];
  return before
    ? { kind: 'table', head, rows }
    : { kind: 'table', head: head.slice(0, 2), rows: rows.map((row) => row.slice(0, 2)) };
}

function planBlocks(outline: ChecklistOutline, now: ChecklistRound): readonly DocumentBlock[] {
  const lines = planLines(outline, now.answers.plan);
  return [
    { kind: 'heading', level: 2, text: words.plan },
    ...(lines.length === 0 ? [{ kind: 'paragraph' as const, text: words.noPlan }] : []),
    ...lines.flatMap(({ name, action, date, witness }): DocumentBlock[] => [
      { kind: 'heading', level: 3, text: name },
      { kind: 'fact', label: words.action, text: action },
      { kind: 'fact', label: words.date, text: date && dateText(date) },
      { kind: 'fact', label: words.witness, text: witness },
    ]),
  ];
}

function teamBlocks(
  { items, scale }: ChecklistOutline,
  compared: readonly Comparison[],
): readonly DocumentBlock[] {
  const rows = compared.map(({ one, other, steps }, index) => [
    items[index]?.name ?? '',
    levelText(one, scale, assessmentWords.notRated),
    levelText(other, scale, words.tooFew),
    differenceText(steps, words.gaps),
  ]);
  return [
    { kind: 'heading', level: 2, text: words.team },
    { kind: 'table', head: [words.item, words.own, words.yourTeam, words.gap], rows },
  ];
}

function evidenceBlocks(
  { items }: ChecklistOutline,
  { answers }: ChecklistRound,
): readonly DocumentBlock[] {
  const facts = items.flatMap(({ id, name }): DocumentBlock[] => {
    const note = answers.evidence[id];
    return note ? [{ kind: 'fact', label: name, text: note }] : [];
  });
  return facts.length > 0 ? [{ kind: 'heading', level: 2, text: words.evidence }, ...facts] : [];
}

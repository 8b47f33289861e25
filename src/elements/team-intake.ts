import { linkWords } from '#words/link.ts';
import { teamViewWords as words } from '#words/team-view.ts';
import { answersIn, readTeamLink } from '../domain/checklist/team-link.ts';
import type { Deed } from '../domain/record/statement.ts';
import {
  answerObject,
  invitationsOf,
  receptionOf,
  responseFrom,
} from '../domain/record/team-answers.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import type { ChecklistOutline } from './checklist-outline.ts';

/** A text that may hold answers, and the name of the file that it came in. */
export interface Received {
  readonly file?: string;
  readonly text: string;
}

/** What was done with answers, in sentences, and a way to take it back. */
export interface Intake {
  readonly said: string;
  readonly undo?: () => void;
}

/** Takes every answer out of texts into the record, and says what became of each. */
export async function takeAnswers(
  outline: ChecklistOutline,
  record: LearnerRecord,
  received: readonly Received[],
): Promise<Intake> {
  const counts = { added: 0, replaced: 0 };
  const others: string[] = [];
  const undoing: Deed[] = [];
  for (const { file, text } of received) {
    const found = answersIn(text);
    const sentences: string[] = found.length === 0 ? [words.empty] : [];
    for (const link of found) {
      const taken = await takeAnswer(outline, record, link);
      if (taken.outcome === 'said') sentences.push(taken.said);
      else {
        counts[taken.outcome] += 1;
        undoing.unshift(taken.undo);
      }
    }
    others.push(...sentences.map((said) => (file ? words.inFile(file, said) : said)));
  }
  const said = [
    ...(counts.added > 0 ? [words.added(counts.added)] : []),
    ...(counts.replaced > 0 ? [words.replaced(counts.replaced)] : []),
    ...others,
  ].join(' ');
  if (undoing.length === 0) return { said };
  const undo = (): void => {
    for (const deed of undoing) void record.add(deed);
  };
  return { said, undo };
}

/** What became of one answer: it was taken in, and can be taken out; or a sentence says why not. */
type Taken =
  | { readonly outcome: 'added' | 'replaced'; readonly undo: Deed }
  | { readonly outcome: 'said'; readonly said: string };

async function takeAnswer(
  { id: checklist, scale }: ChecklistOutline,
  record: LearnerRecord,
  text: string,
): Promise<Taken> {
  const { course = '' } = document.documentElement.dataset;
  const link = readTeamLink(text, { course, checklist, steps: scale.length });
  if (link.kind !== 'answer') {
    return { outcome: 'said', said: linkWords[link.kind === 'fault' ? link.fault : 'altered'] };
  }
  const { invitation, colleague, edition } = link.answer;
  const invitations = invitationsOf(record.statements, checklist);
  const outcome = receptionOf(invitations, invitation, colleague, edition);
  if (outcome !== 'added' && outcome !== 'replaced')
    return { outcome: 'said', said: words[outcome] };
  const deed = (response: readonly string[]): Deed => ({
    verb: 'answered',
    object: answerObject(checklist, colleague),
    attempt: invitation,
    response,
  });
  const earlier = invitations.find(({ id }) => id === invitation)?.answers.get(colleague);
  await record.add(deed(responseFrom(link.answer)));
  return { outcome, undo: deed(earlier ? responseFrom(earlier) : []) };
}

import { assessmentFileWords as words } from '#words/assessment-file.ts';
import { quarterAfter } from '../domain/checklist/quarter.ts';
import { teamProfile } from '../domain/checklist/team.ts';
import type { CalendarEvent } from '../domain/practice/calendar.ts';
import type { ChecklistRound } from '../domain/record/checklist-rounds.ts';
import { invitationOf, invitationsOf } from '../domain/record/team-answers.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { assessmentDocument } from './assessment-document.ts';
import { planLines } from './assessment-plan.ts';
import type { ShownRounds } from './assessment-round.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { linkHere } from './copy-link.ts';
import { handOver } from './hand-over.ts';

/** Makes a file of profile and plan, or of the plan's dates, and hands it to the reader. Resolves to its name. */
export async function saveFile(
  kind: 'calendar' | 'markdown',
  outline: ChecklistOutline,
  { statements }: LearnerRecord,
  { now, before }: ShownRounds,
): Promise<string> {
  const { id, title, items, scale } = outline;
  if (kind === 'calendar') {
    const { calendarOf } = await import('../exports/calendar.ts');
    const scope = `${id}.${document.documentElement.dataset['course'] ?? ''}`;
    const calendar = calendarOf(planEvents(outline, now), { name: title, scope, made: new Date() });
    return handOver(`${id}.ics`, 'text/calendar', calendar);
  }
  const { markdownOf } = await import('../exports/markdown.ts');
  const invitation = invitationOf(invitationsOf(statements, id), now.id);
  const answers = [...(invitation?.answers.values() ?? [])].map(({ ratings }) => ratings);
  const team = teamProfile(items, scale.length, answers);
  const text = markdownOf(assessmentDocument(outline, { now, before, team }));
  return handOver(`${id}.md`, 'text/markdown', text);
}

/** The days of a plan, and the day to rate again. */
function planEvents(
  outline: ChecklistOutline,
  { begun, answers }: ChecklistRound,
): CalendarEvent[] {
  const days = planLines(outline, answers.plan)
    .filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .map(({ id, name, action, date, witness }): CalendarEvent => ({
      id,
      title: action || name,
      first: date,
      repeats: 'never',
      who: witness && words.sees(witness),
      note: action ? name : '',
    }));
  const again = quarterAfter(begun ?? new Date().toISOString());
  return [
    ...days,
    {
      id: `again-${again}`,
      title: words.again(outline.title),
      first: again,
      repeats: 'never',
      who: '',
      note: linkHere('PageProfile'),
    },
  ];
}

import { teamViewWords as words } from '#words/team-view.ts';
import { profileOf } from '../domain/checklist/checklist.ts';
import { compareProfiles, widestOf, type Comparison } from '../domain/checklist/comparison.ts';
import { FEWEST_PEOPLE, teamProfile, type TeamItem } from '../domain/checklist/team.ts';
import { invitationLink } from '../domain/checklist/team-link.ts';
import type { ChecklistRound } from '../domain/record/checklist-rounds.ts';
import { invitationOf, invitationsOf, type SentInvitation } from '../domain/record/team-answers.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import type { ShownRounds } from './assessment-round.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { differenceText, fillRow, levelText } from './comparison-text.ts';
import { linkHere } from './copy-link.ts';
import { partOf } from './page-part.ts';
import { dateText } from './date-text.ts';
import { drawRadar } from './radar-lines.ts';
import { setUpTeamFields } from './team-fields.ts';

/** How many gaps are said in words. */
const GAPS = 3;

/** Shows the invitation of a round, how many answers have come back and, from three people up, what they say. */
export function showTeam(
  form: HTMLElement,
  outline: ChecklistOutline,
  record: LearnerRecord,
  { now, before }: ShownRounds,
): void {
  const invitations = invitationsOf(record.statements, outline.id);
  const sent = (round: ChecklistRound | undefined): SentInvitation | undefined =>
    round && invitationOf(invitations, round.id);
  const [present, then] = [sent(now), sent(before)].map((invitation) =>
    teamProfile(
      outline.items,
      outline.scale.length,
      [...(invitation?.answers.values() ?? [])].map(({ ratings }) => ratings),
    ),
  ) as [readonly TeamItem[], readonly TeamItem[]];
  showInvitation(form, outline, sent(now));
  setUpTeamFields(form, outline);
  const own = profileOf(outline.items, outline.scale.length, now.answers.ratings);
  const compared = compareProfiles(own, present, outline.scale.length);
  partOf(form, 'team-result').hidden = [...present, ...then].every(
    ({ mean }) => mean === undefined,
  );
  showGaps(form, outline, compared);
  showThen(form, outline, then, before);
}

function showInvitation(
  form: HTMLElement,
  { id, items }: ChecklistOutline,
  invitation: SentInvitation | undefined,
): void {
  const { course = '', version = '' } = document.documentElement.dataset;
  const invite = partOf(form, 'invite');
  const hadFocus = invite.contains(document.activeElement);
  invite.hidden = invitation !== undefined;
  partOf(form, 'invitation').hidden = invitation === undefined;
  partOf(form, 'drop').hidden = false;
  const count = partOf(form, 'team-count');
  count.textContent = invitation ? words.count(invitation.answers.size, FEWEST_PEOPLE) : '';
  if (!invitation) return;
  const behaviours = items.flatMap((item) => item.behaviours.map((behaviour) => behaviour.id));
  const link = invitationLink({
    course,
    version,
    checklist: id,
    invitation: invitation.id,
    behaviours,
  });
  const field = partOf(form, 'invitation-link') as HTMLInputElement;
  field.value = linkHere(link);
  if (hadFocus) field.focus();
}

function showGaps(
  form: HTMLElement,
  { items, scale }: ChecklistOutline,
  compared: readonly Comparison[],
): void {
  for (const { item, one, other, steps } of compared) {
    fillRow(partOf(form, `team-${item}`), {
      own: levelText(one, scale, words.notRated),
      team: levelText(other, scale, words.tooFew),
      gap: differenceText(steps, words.gaps),
    });
  }
  const radar = form.querySelector<HTMLElement>('[data-part="team-radar"]');
  if (radar) {
    drawRadar(radar, {
      own: { name: words.own, means: compared.map(({ one }) => one) },
      team: { name: words.team, means: compared.map(({ other }) => other) },
    });
  }
  partOf(form, 'widest').hidden = compared.every(({ other }) => other === undefined);
  const widest = widestOf(compared, GAPS).map(({ item, one = 0, other = 0, steps = 0 }) => {
    const name = items.find(({ id }) => id === item)?.name ?? '';
    const say = steps > 0 ? words.widest.higher : words.widest.lower;
    return say(name, levelText(one, scale, ''), levelText(other, scale, ''));
  });
  partOf(form, 'gaps').replaceChildren(
    ...(widest.length > 0 ? widest : [words.widest.none]).map((text) => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }),
  );
}

/** Shows beside it what the team saw in the round that is compared with. */
function showThen(
  form: HTMLElement,
  { scale }: ChecklistOutline,
  then: readonly TeamItem[],
  before: ChecklistRound | undefined,
): void {
  const table = partOf(form, 'team-table');
  const isShown = then.some(({ mean }) => mean !== undefined);
  table.toggleAttribute('data-compared', isShown);
  const head = table.querySelector('thead');
  if (head) fillRow(head, { before: before?.begun ? words.then(dateText(before.begun)) : '' });
  for (const { item, mean } of then) {
    fillRow(partOf(form, `team-${item}`), { before: levelText(mean, scale, words.tooFew) });
  }
}

import { assessmentWords as words } from '#words/assessment.ts';
import { profileOf } from '../domain/checklist/checklist.ts';
import { compareProfiles } from '../domain/checklist/comparison.ts';
import type { ChecklistRound } from '../domain/record/checklist-rounds.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { differenceText, fillRow, levelText } from './comparison-text.ts';
import { partOf } from './page-part.ts';
import { dateText } from './date-text.ts';
import { drawRadar } from './radar-lines.ts';

/** Shows the profile of a round in words and as a radar, beside an earlier round where there is one. */
export function showProfile(
  form: HTMLElement,
  { items, scale }: ChecklistOutline,
  now: ChecklistRound,
  before: ChecklistRound | undefined,
): void {
  const [profile, earlier] = [now, before].map((round) =>
    profileOf(items, scale.length, round?.answers.ratings ?? {}),
  ) as [ReturnType<typeof profileOf>, ReturnType<typeof profileOf>];
  const compared = compareProfiles(profile, earlier, scale.length);
  for (const [index, { item, one, other, steps }] of compared.entries()) {
    const [rated, all] = [profile[index]?.rated ?? 0, items[index]?.behaviours.length ?? 0];
    const partly = rated > 0 && rated < all ? `, ${words.partly(rated, all)}` : '';
    const row = partOf(form, `row-${item}`);
    fillRow(row, {
      now: levelText(one, scale, words.notRated) + partly,
      before: levelText(other, scale, words.notRated),
      change: differenceText(steps, words.changes),
    });
    row.querySelector('meter')?.setAttribute('value', `${one ?? 0}`);
  }
  const names = {
    now: before && now.begun ? dateText(now.begun) : words.now,
    before: before?.begun ? dateText(before.begun) : '',
  };
  const table = partOf(form, 'profile-table');
  table.toggleAttribute('data-compared', before !== undefined);
  for (const head of table.querySelectorAll<HTMLElement>('thead')) fillRow(head, names);
  const radar = form.querySelector<HTMLElement>('[data-part="profile-radar"]');
  if (radar) {
    drawRadar(radar, {
      now: { name: names.now, means: compared.map(({ one }) => one) },
      ...(before && { before: { name: names.before, means: compared.map(({ other }) => other) } }),
    });
  }
}

import { linkWords } from '#words/link.ts';
import { teamViewWords as words } from '#words/team-view.ts';
import { readTeamLink } from '../domain/checklist/team-link.ts';
import { invitationsOf } from '../domain/record/team-answers.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { partOf } from './page-part.ts';
import { showInvited } from './invited-colleague.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';
import { takeAnswers } from './team-intake.ts';

/** Opens a link from somebody else. Resolves to whether it takes the page over, as an invitation does. */
export async function openLink(
  form: HTMLElement,
  outline: ChecklistOutline,
  text: string,
): Promise<boolean> {
  const { course = '' } = document.documentElement.dataset;
  const record = await pageRecord();
  const link = readTeamLink(text, { course, checklist: outline.id, steps: outline.scale.length });
  const region = partOf(form, 'link-said');
  switch (link.kind) {
    case 'invite': {
      const { invitation } = link;
      const own = invitationsOf(record.statements, outline.id);
      const isOwn = own.some(({ id }) => id === invitation.invitation);
      showInvited(form, outline, invitation, isOwn ? undefined : record);
      return true;
    }
    case 'answer': {
      const { said, undo } = await takeAnswers(outline, record, [{ text }]);
      // Loaded again, the page does not take the same answer in twice.
      history.replaceState(null, '', location.pathname);
      say(region, said, undo, words.takenOut);
      const team = document.createElement('a');
      team.href = '#PageTeam';
      team.textContent = words.see;
      region.append(' ', team);
      return false;
    }
    case 'fault':
      say(region, linkWords[link.fault]);
      region.focus();
      return false;
  }
}

import { teamViewWords as words } from '#words/team-view.ts';
import type { ChecklistOutline } from './checklist-outline.ts';
import { copyLink } from './copy-link.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { partOf } from './page-part.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';
import { takeAnswers, type Received } from './team-intake.ts';

/** Bytes that no answer has. */
const TOO_LARGE = 100_000;

/** Forms whose fields are set up. */
const ready = new WeakSet<HTMLElement>();

/** Takes answers in from files, chosen or dropped, and from pasted text, and copies the invitation. Set up once. */
export function setUpTeamFields(form: HTMLElement, outline: ChecklistOutline): void {
  if (ready.has(form)) return;
  ready.add(form);
  const region = partOf(form, 'team-said');
  const take = async (received: readonly Received[]): Promise<void> => {
    const { said, undo } = await takeAnswers(outline, await pageRecord(), received);
    const undoHere = (): void => {
      undo?.();
      region.focus();
    };
    say(region, said, undo && undoHere, words.takenOut);
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const tooLarge = files.find(({ size }) => size > TOO_LARGE);
    if (tooLarge) say(region, words.inFile(tooLarge.name, words.tooLarge));
    else await take(await Promise.all(files.map(textOf)));
  };
  const files = partOf(form, 'files') as HTMLInputElement;
  files.addEventListener('change', () => {
    const chosen = [...(files.files ?? [])];
    files.value = '';
    void takeFiles(chosen);
  });
  const drop = partOf(form, 'drop');
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    const dropped = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData('text') ?? '';
    void (dropped.length > 0 ? takeFiles(dropped) : take([{ text }]));
  });
  const paste = partOf(form, 'paste') as HTMLTextAreaElement;
  const takePasted = oneAtATime(async () => {
    const { value: text } = paste;
    await take([{ text }]);
    if (paste.value === text) paste.value = '';
  });
  form.addEventListener('click', (event) => {
    const { target } = event;
    const act = target instanceof Element && target.closest<HTMLElement>('[data-act]');
    switch (act && act.dataset['act']) {
      case 'copy-invitation':
        return void copyLink(partOf(form, 'invitation-link'), region);
      case 'take':
        takePasted(event);
    }
  });
}

const textOf = async (file: File): Promise<Received> => ({
  file: file.name,
  text: await file.text().catch(() => ''),
});

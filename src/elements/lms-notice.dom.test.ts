import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lmsWords as words } from '#words/lms.ts';
import { anOutline } from '../domain/packaged/outline.builders.ts';
import { answered } from '../domain/record/statement.builders.ts';
import { LearnerRecord } from '../stores/learner-record.ts';
import { LmsError, type LmsFault } from '../stores/lms-fault.ts';
import { memoryJournal } from '../stores/memory-journal.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { openSession, type PackageSession } from '../stores/package-session.ts';

/** What the next answers of the LMS are; it works when there is none. */
let fault: LmsFault | undefined;
const store = {
  ...memoryStore(),
  append: () => (fault ? Promise.reject(new LmsError(fault)) : Promise.resolve()),
};
const record = new LearnerRecord('1.0.0', {
  store: Promise.resolve(store),
  journal: memoryJournal(),
});
vi.mock('./page-record.ts', () => ({ pageRecord: () => record.opened, theRecord: () => record }));

class Session extends EventTarget implements PackageSession {
  mode = 'normal' as const;
  mastery = 0.8;
  location = '';
  finished = false;
  ended = false;
  fault: LmsFault | undefined;
  exit = () => true;

  say(fault?: LmsFault): void {
    this.fault = fault;
    this.dispatchEvent(new Event('changed'));
  }
}
const session = new Session();
openSession(session);
await import('./lms-notice.ts');

const said = (): string => document.querySelector('record-notice')?.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const answer = async (): Promise<void> => {
  const { id, at, version, ...deed } = answered('check-0', true);
  await record.add(deed);
  expect([id, at, version].every(Boolean)).toBe(true);
};

beforeEach(async () => {
  const outline = JSON.stringify(anOutline());
  const question = '<course-item data-module="seat" data-question="check-0">';
  const stem = '<div data-part="stem"><p>Whom is the empty chair kept for?</p></div>';
  document.body.innerHTML = `<record-notice hidden></record-notice>${question}${stem}</course-item><script type="application/json" id="PackageOutline">${outline}</script>`;
  await new Promise((resolve) => setTimeout(resolve));
});
afterEach(async () => {
  fault = undefined;
  session.say();
  await record.save();
});

it('says nothing while all is well', async () => {
  await answer();
  expect(document.querySelector<HTMLElement>('record-notice')?.hidden).toBe(true);
  expect(said()).toBe('');
});

it('A5: says that nothing is recorded where no LMS is, before anything is answered', () => {
  session.say('absent');
  expect(said()).toContain(words.trouble.absent);
});

it('says what was not taken, sends it again at the click, and says when it was', async () => {
  fault = 'failed';
  await answer();
  expect(said()).toContain(words.trouble.failed);
  fault = undefined;
  button(words.sendAgain)?.click();
  await vi.waitFor(() => {
    expect(said()).toBe(words.sent);
  });
});

it('sends again by itself when the network is back', async () => {
  fault = 'offline';
  await answer();
  expect(said()).toContain(words.trouble.offline);
  fault = undefined;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => {
    expect(said()).toBe(words.sent);
  });
});

it('has a sentence for every fault, with a remedy', () => {
  for (const each of Object.keys(words.trouble) as LmsFault[]) {
    session.say(each);
    expect(said()).toContain(words.trouble[each]);
  }
});

it('gives a receipt of what was done', async () => {
  fault = 'unkept';
  await answer();
  let saved: Blob | undefined;
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      saved = blob;
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  button(words.saveReceipt)?.click();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  const text = await saved?.text();
  expect(text).toContain('Course: A seat in the strategy, version 1.0.0');
  expect(text).toContain('entries were not sent to the learning system');
  expect(text).toContain('Whom is the empty chair kept for? · answered · “a” · right · 100 %');
  expect(text).toContain('"format": "learning-record"');
  expect(said()).toMatch(/The receipt is in the file seat-receipt-[\d-]+\.txt\./);
});

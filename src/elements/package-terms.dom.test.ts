import { expect, it } from 'vitest';
import { anOutline } from '../domain/packaged/outline.builders.ts';
import { openSession, type PackageSession } from '../stores/package-session.ts';

it('T7: holds quizzes to the mark of the LMS, and to the attempts that the course allows', async () => {
  const outline = JSON.stringify(anOutline({}, { attempts: 3 }));
  document.body.innerHTML = `<course-quiz data-mastery="0.8"></course-quiz><script type="application/json" id="PackageOutline">${outline}</script>`;
  const session = Object.assign(new EventTarget(), { mastery: 0.8 });
  openSession(session as unknown as PackageSession);
  await import('./package-terms.ts');
  await new Promise((resolve) => setTimeout(resolve));
  // The LMS says its mark when it is found, which may be later.
  session.mastery = 0.9;
  session.dispatchEvent(new Event('changed'));
  const { mastery, attempts } = document.querySelector<HTMLElement>('course-quiz')?.dataset ?? {};
  expect([mastery, attempts]).toEqual(['0.9', '3']);
});

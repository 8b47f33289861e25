import { sessionClockWords as words } from '#words/session-clock.ts';
import { countdown } from '../domain/practice/timer.ts';
import { momentOf } from '../domain/session/kept-session.ts';
import type { SessionView, StepView } from '../domain/session/running-session.ts';

const MINUTE = 60_000;
/** Milliseconds that nobody calls behind or ahead. */
const ON_TIME = MINUTE / 2;

/** A moment as a clock on the wall shows it, such as 09:45. */
function timeOf(moment: number): string {
  const { lang } = document.documentElement;
  // The words of the interface are British English.
  const language = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(moment);
}

/** Shows in the panel how the session stands. */
export function showPanel(
  need: (part: string) => HTMLElement,
  view: SessionView,
  start: string,
  now: number,
): void {
  const { state, steps, place, step, left, end } = view;
  const [isReady, isEnded] = [state === 'ready', state === 'ended'];
  const write = (part: string, text: string): void => {
    writeIn(need(part), text);
  };
  const next = steps[place + 1];
  write('position', isEnded ? '' : words.position(place + 1, steps.length));
  write('title', isEnded ? words.isEnded : step.title);
  write('then', isEnded ? '' : next ? words.then(next.title) : words.last);
  write('left', isEnded ? '' : countdown(left));
  write('left-label', isEnded ? '' : left < 0 ? words.over : words.left);
  need('left').toggleAttribute('data-over', !isEnded && left < 0);
  write('until', isEnded ? '' : countdown(end - now));
  write('until-label', isEnded ? '' : words.untilEnd);
  write('end', endOf(view, start, now));
  write('standing', isReady ? '' : standingOf(view));
  need('standing').toggleAttribute('data-behind', view.behind > ON_TIME);
  write('run', state === 'running' ? words.pause : isReady ? words.run : words.goOn);
  write('next', (next ?? isReady) ? words.next : words.end);
  disable(need('run'), isEnded);
  disable(need('back'), place === 0 && !isEnded);
  disable(need('next'), isEnded || (isReady && !next));
  disable(need('longer'), isEnded);
  disable(need('shorter'), isEnded || step.minutes <= 1);
  need('restart').hidden = view.isFresh;
  need('settings').hidden = !isReady;
}

/** When it ends and should, or would if it were started now or at its time. */
function endOf({ state, steps, end, plannedEnd }: SessionView, start: string, now: number): string {
  if (state === 'ended') return words.ended(timeOf(end), timeOf(plannedEnd));
  if (state !== 'ready') return words.ends(timeOf(end), timeOf(plannedEnd));
  const moment = momentOf(start, now);
  const length = plannedEnd - (steps[0]?.planned ?? now);
  return moment === undefined ? words.wouldEnd(timeOf(end)) : words.endsAt(timeOf(moment + length));
}

function standingOf({ behind }: SessionView): string {
  if (Math.abs(behind) <= ON_TIME) return words.onTime;
  const minutes = Math.max(1, Math.round(Math.abs(behind) / MINUTE));
  return behind > 0 ? words.behind(minutes) : words.ahead(minutes);
}

/** A button that has the focus keeps it, so that keys go on working. */
function disable(button: HTMLElement, isOff: boolean): void {
  button.ariaDisabled = isOff ? 'true' : null;
}

/** Marks the steps of a plan, and gives each its times of the day; none of a plan that is not chosen. */
export function showSteps(plan: HTMLElement, view: SessionView | undefined, start: string): void {
  const isReady = !view || view.state === 'ready';
  const first = view?.steps[0]?.planned ?? 0;
  const moment = momentOf(start, Date.now());
  // Before it begins, a session that has a time is planned from that.
  const shift = isReady && moment !== undefined ? moment - first : 0;
  for (const item of plan.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = view?.steps.find(({ id }) => id === item.dataset['step']);
    const isNow = !isReady && step?.state === 'now';
    item.toggleAttribute('data-now', isNow);
    item.ariaCurrent = isNow ? 'step' : null;
    const hasTimes = step && (!isReady || moment !== undefined);
    const [planned, real] = hasTimes ? timesOf(step, shift, isReady) : ['', ''];
    writeIn(item.querySelector('[data-planned]'), planned);
    writeIn(item.querySelector('[data-real]'), real);
  }
}

/** When a step should begin, and when it did or will where that differs. */
function timesOf(
  { planned, real, state }: StepView,
  shift: number,
  isReady: boolean,
): readonly [planned: string, real: string] {
  const plan = timeOf(planned + shift);
  if (isReady) return [plan, ''];
  if (real === undefined || timeOf(real) === plan) return [words.planned(plan), ''];
  const seen = timeOf(real);
  return [words.planned(plan), state === 'to come' ? words.expected(seen) : words.began(seen)];
}

/** What stays the same is left alone, so that somebody can select it. */
function writeIn(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

import type { Prose } from '../prose/prose.ts';

/** How a facilitator leads a group through a module. */
export interface Session {
  /** One sentence: what the group leaves with. */
  readonly summary: string;
  /** Things to have ready before it begins. */
  readonly bring: readonly string[];
  readonly ideas: readonly string[];
  /** What to know before the session. */
  readonly introduction: Prose;
  /** The same session at different lengths, longest first. */
  readonly plans: readonly SessionPlan[];
  /** What groups get wrong, and what to do then. */
  readonly pitfalls: Prose;
  /** Questions for the talk at the end. */
  readonly debrief: Prose;
}

/** One length of a session, cut into steps that fill it. */
export interface SessionPlan {
  readonly minutes: number;
  readonly steps: readonly SessionStep[];
}

/** Something that the group does for some minutes. */
export interface SessionStep {
  readonly title: string;
  readonly minutes: number;
  readonly body: Prose;
}

/** A step and the minutes from the start of the session at which it begins and ends. */
export interface TimedStep extends SessionStep {
  /** Names it in its plan: its title, with a number where an earlier step has the same. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The steps of a plan with their times. */
export function timedSteps(plan: SessionPlan): readonly TimedStep[] {
  let from = 0;
  return plan.steps.map((step, index) => {
    const twins = plan.steps.slice(0, index).filter(({ title }) => title === step.title).length;
    const id = twins > 0 ? `${step.title} (${twins + 1})` : step.title;
    const timed = { ...step, id, from, to: from + step.minutes };
    from = timed.to;
    return timed;
  });
}

/** Minutes from the start as a clock shows them: 65 is `1:05`. */
export function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes that the steps of a plan take together; those of a plan that is right fill it exactly. */
export function minutesOf(steps: readonly SessionStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

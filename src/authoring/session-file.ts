import { z } from 'zod';
import type { ComponentNode, Prose } from '../domain/prose/prose.ts';
import { textOf } from '../domain/prose/text.ts';
import { MOST_MINUTES } from '../domain/practice/timer.ts';
import { minutesOf, type Session, type SessionPlan } from '../domain/session/session.ts';
import { SESSION_COMPONENTS } from './components.ts';
import type { Report } from './finding.ts';
import { form, ids, text } from './schema.ts';
import { readText } from './text-page.ts';

/** Front matter of a session plan. */
const sessionFields = form({
  /** One sentence: what the group leaves with. */
  summary: text,
  /** Things to have ready: `[a chair, sticky notes]`. Default: none. */
  bring: z.array(text, { error: 'a list of things' }).default([]),
  /** Ideas that the plan rests on, each cited in it. */
  ideas: ids.min(1, { error: 'one idea or more' }),
});

/** A session plan and the lines of its fields. */
export interface PlacedSession {
  readonly session: Session;
  /** All text of the plan, in reading order. */
  readonly body: Prose;
  readonly lineOf: (...path: readonly PropertyKey[]) => number;
}

/** Reads the session plan of a module; a mistake is reported. */
export function readSession(source: string, report: Report): PlacedSession | undefined {
  const page = readText<z.infer<typeof sessionFields>>(
    source,
    sessionFields,
    SESSION_COMPONENTS,
    report,
  );
  if (!page) return undefined;
  const { body, fields } = page;
  const plans = named(body, 'Plan').map((plan) => planFrom(plan, report));
  reportTwinPlans(named(body, 'Plan'), report);
  for (const name of ['Plan', 'Pitfalls', 'Debrief']) {
    if (named(body, name).length > 0) continue;
    report('missing-field', 1, `The session has no <${name}>.`, `Add <${name}> and its text.`);
  }
  const partOf = (name: string) => named(body, name).flatMap(({ children }) => children);
  const session: Session = {
    ...fields.values,
    introduction: body.filter((node) => !isPart(node)),
    plans: plans.sort((one, other) => other.minutes - one.minutes),
    pitfalls: partOf('Pitfalls'),
    debrief: partOf('Debrief'),
  };
  return { session, body, lineOf: fields.lineOf };
}

const PARTS = ['Plan', 'Pitfalls', 'Debrief'];
const isPart = (node: Prose[number]): boolean =>
  node.kind === 'component' && PARTS.includes(node.name);

const named = (prose: Prose, name: string): readonly ComponentNode[] =>
  prose.filter((node): node is ComponentNode => node.kind === 'component' && node.name === name);

function planFrom(plan: ComponentNode, report: Report): SessionPlan {
  const minutes = minutesFrom(plan, report);
  for (const node of plan.children) {
    if (node.kind === 'component' && node.name === 'Step') continue;
    if (node.kind === 'text' && node.value.trim() === '') continue;
    const line = node.kind === 'text' ? plan.line : (node.line ?? plan.line);
    report(
      'misplaced-text',
      line,
      `"${textOf([node]).slice(0, 40)}" stands in a plan outside of its steps.`,
      'Put it into a <Step>.',
    );
  }
  const steps = named(plan.children, 'Step').map((step) => ({
    title: step.attributes['title'] ?? '',
    minutes: minutesFrom(step, report),
    body: step.children,
  }));
  const sum = minutesOf(steps);
  if (sum !== minutes) {
    report(
      'plan-minutes',
      plan.line,
      `The plan of ${minutes} minutes has steps of ${sum} minutes.`,
      sum > minutes
        ? `Take ${sum - minutes} from its steps.`
        : `Give ${minutes - sum} more to its steps.`,
    );
  }
  return { minutes, steps };
}

function minutesFrom({ name, attributes, line }: ComponentNode, report: Report): number {
  const written = attributes['minutes'] ?? '';
  const minutes = Number(written);
  if (Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES) return minutes;
  report(
    'wrong-value',
    line,
    `<${name}> takes "${written}" minutes.`,
    `Write a whole number, ${MOST_MINUTES} or less.`,
  );
  return 0;
}

function reportTwinPlans(plans: readonly ComponentNode[], report: Report): void {
  for (const [index, plan] of plans.entries()) {
    const { minutes } = plan.attributes;
    const first = plans.findIndex(({ attributes }) => attributes['minutes'] === minutes);
    if (first === index) continue;
    report(
      'duplicate-id',
      plan.line,
      `There are two plans of ${minutes ?? ''} minutes.`,
      'Give one of the two another length, or take it out.',
    );
  }
}

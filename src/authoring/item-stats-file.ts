import { z } from 'zod';
import {
  ITEM_STATS_FILE,
  ITEM_STATS_VERSION,
  type ItemStats,
} from '../domain/analysis/item-stats.ts';
import { readFields, type Fields } from './fields.ts';
import { reportInto, type Finding, type Report } from './finding.ts';
import { form, id, text, wholeNumber } from './schema.ts';

const share = z.number({ error: 'a share from 0 to 1' }).min(0).max(1);
const correlation = z.number({ error: 'a number from -1 to 1' }).min(-1).max(1);
const seconds = z.number({ error: 'seconds, 0 or more' }).min(0);
const count = wholeNumber(0);

const questionStats = form({
  revision: text,
  n: count,
  facility: share,
  discrimination: form({ r: correlation, n: count }).nullable(),
  options: z.record(z.string(), form({ n: count, better: count, rest: share.nullable() }), {
    error: 'figures by the id of an option',
  }),
  seconds: form({ n: count, median: seconds, lower: seconds, upper: seconds }).nullable(),
});

/** The file `item-stats.json`, made by the page for trainers; `ItemStats` says what stands in it. */
const itemStats = form({
  version: z.literal(ITEM_STATS_VERSION, {
    error: `version ${ITEM_STATS_VERSION}: a file of a later version needs a later engine`,
  }),
  course: id,
  courseVersion: text,
  made: z.iso.datetime({ error: 'a time, such as "2026-11-27T16:00:00.000Z"' }),
  questions: z.record(z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/), questionStats, {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'figures of a question, as "module/question"'
        : 'figures by question',
  }),
});

/** Reads `item-stats.json`; a mistake is reported. JSON is YAML too, so that one reader knows the lines of both. */
export function readItemStats(source: string, report: Report): Fields<ItemStats> | undefined {
  const findings: Finding[] = [];
  const fields = readFields<ItemStats>(source, itemStats, reportInto(findings, ITEM_STATS_FILE));
  if (isJson(source)) {
    for (const { code, line, message, remedy } of findings) report(code, line, message, remedy);
    return fields;
  }
  report(
    'yaml-syntax',
    findings[0]?.line ?? 1,
    'The file is no JSON, or not all of it.',
    'Save it again from the page of the group, or take it out.',
  );
  return undefined;
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

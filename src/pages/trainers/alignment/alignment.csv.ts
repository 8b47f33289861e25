import { theCourse } from '../../../catalogue/course.ts';
import { alignmentRows } from '../../../domain/course/alignment-rows.ts';
import { csvOf } from '../../../exports/csv.ts';
import { alignmentWords } from '#words/alignment.ts';

/** The alignment as a file for spreadsheets. */
export function GET(): Response {
  const { columns } = alignmentWords;
  const modules = theCourse().modules.filter(({ status }) => status === 'ready');
  const rows = alignmentRows(modules).map((row) => [
    row.module,
    row.objective,
    row.level,
    row.text,
    row.use,
    row.item,
    row.section,
    row.itemLevel,
    row.ideas.join(' '),
  ]);
  return new Response(csvOf(Object.values(columns), rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

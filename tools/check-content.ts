/**
 * Reads all content, says what it holds, and lists every mistake with file, line and remedy.
 * Exit status 1 when there is one; a notice is listed too and changes nothing. `--json` writes the same as JSON.
 */
import { relative } from 'node:path';
import { findingsAsText } from '../src/authoring/finding.ts';
import { contentFolder } from '../src/catalogue/content-folder.ts';
import { reportOf } from '../src/catalogue/content-report.ts';
import { checkContent } from '../src/catalogue/load-course.ts';
import { contentTable } from './content-table.ts';

const folder = contentFolder();
const report = reportOf(checkContent(folder));
const { findings, notices, modules, lessons, kinds } = report;
const place = relative(process.cwd(), folder);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(report, null, 2));
} else {
  console.log(`${contentTable(report)}\n`);
  const questions = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  if (notices.length > 0) console.log(`${findingsAsText(notices, place, 'notice')}\n`);
  if (findings.length > 0) console.error(findingsAsText(findings, place));
  else
    console.log(
      `content: ${modules.length} modules, ${lessons.length} lessons, ${questions} questions: no findings`,
    );
}
process.exitCode = findings.length > 0 ? 1 : 0;

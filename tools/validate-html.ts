/** Holds every page of the built site against the HTML standard. Exit status 1 when one breaks it. */
import { formatterFactory, HtmlValidate, type ConfigData, type Result } from 'html-validate';
import { relative } from 'node:path';
import { pagesOf, siteFolder } from './built-site.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Checkboxes of one question share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};

const validator = new HtmlValidate(CONFIG);
const pages = pagesOf(siteFolder());
const results: Result[] = [];
for (const { file } of pages) {
  const report = await validator.validateFile(file);
  results.push(
    ...report.results.map((result) => ({ ...result, filePath: relative(process.cwd(), file) })),
  );
}
const mistakes = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
if (mistakes > 0) {
  console.error(formatterFactory('text')(results));
  process.exitCode = 1;
}
console.log(`html: ${pages.length} pages, ${mistakes} mistakes`);

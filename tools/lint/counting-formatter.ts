import { ESLint } from 'eslint';

/** ESLint's usual report, with the number of files read when there is nothing to report. */
export default async function countingFormatter(
  results: ESLint.LintResult[],
  data: ESLint.LintResultData,
): Promise<string> {
  const stylish = await new ESLint().loadFormatter('stylish');
  return (await stylish.format(results, data)) || `${results.length} files, no mistakes`;
}

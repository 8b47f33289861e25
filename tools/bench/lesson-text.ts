import type { ProseWriter } from './prose-writer.ts';

/** A lesson of about 900 words with everything that lessons are made of. `checks` are three ids of questions. */
export function lessonText(
  title: string,
  objective: string,
  ideas: readonly string[],
  checks: readonly string[],
  write: ProseWriter,
): string {
  const section = (index: number): string =>
    [
      `## ${heading(write)}`,
      `${write.paragraph()} <Cite idea="${ideas[index] ?? ''}" />`,
      PARTS[index]?.(write) ?? '',
      `<Check id="${checks[index] ?? ''}" />`,
      write.paragraph(),
    ].join('\n\n');
  return [
    `---\ntitle: ${title}\nsummary: ${write.sentence()}\nobjectives: [${objective}]\nideas: [${ideas.join(', ')}]\n---`,
    write.paragraph(),
    `${write.paragraph()} <Term id="term-${1 + Math.floor(write.random() * 40)}">${write.word()}</Term>`,
    section(0),
    section(1),
    section(2),
    block('Example', `place="a counter" title="${heading(write)}"`, write.paragraph(8), write),
    block('Task', `title="${heading(write)}"`, write.paragraph(2), write),
    `<Try>\n\n${write.paragraph(3)}\n\n</Try>\n`,
  ].join('\n\n');
}

const PARTS: readonly ((write: ProseWriter) => string)[] = [
  (write) => [1, 2, 3].map(() => `- **${write.words(2)}**: ${write.sentence()}`).join('\n'),
  (write) =>
    [
      '| What | When | Who |\n|---|---|---|',
      ...[1, 2, 3].map(() => `| ${write.words(5)} | ${write.words(3)} | ${write.words(2)} |`),
    ].join('\n'),
  (write) => [1, 2, 3].map((place) => `${place}. ${write.sentence()}`).join('\n'),
];

const block = (name: string, attributes: string, text: string, write: ProseWriter): string =>
  `<${name} ${attributes}>\n\n${text}\n\n${write.paragraph(3)}\n\n</${name}>`;

/** A title of three or four words. */
export function heading(write: ProseWriter): string {
  const words = write.words(3 + Math.floor(write.random() * 2));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

import type { ProseWriter } from './prose-writer.ts';

/** Answers of each kind of question, as an author writes them. */
const KINDS: readonly ((write: ProseWriter, number: number) => string)[] = [
  (write, number) => options(write, [Math.floor(number / KINDS.length) % 4]),
  (write) => options(write, [0, 1]),
  () => '- [x] True\n  > It holds.\n- [ ] False\n  > It holds all the same.',
  (write) => ['1', '2', '3', '4'].map((place) => `${place}. ${write.sentence()}`).join('\n'),
  (write) =>
    ['| Left | Right |', '|---|---|', ...[1, 2, 3].map((row) => pair(write, row))].join('\n'),
  (write) => `They call it [[${write.word()}|another spelling]] in ${write.words(4)}.`,
];

/** A question for a bank. Its number decides its kind, so that a bank has all of them. */
export function questionText(
  id: string,
  number: number,
  pool: 'check' | 'quiz',
  idea: string,
  write: ProseWriter,
): string {
  const kind = KINDS[number % KINDS.length];
  return [
    `## ${id}`,
    `objective: objective-${1 + (number % 3)}\nsource: ${idea}\npool: ${pool}`,
    write.paragraph(2),
    kind?.(write, number) ?? '',
    `### Hint\n\n${write.sentence()}`,
    `### Why\n\n${write.paragraph(2)}`,
  ].join('\n\n');
}

/** Four options with keys at the places given. A key is short, so that no bank gives its keys away. */
const options = (write: ProseWriter, keys: readonly number[]): string =>
  [0, 1, 2, 3]
    .map((place) => {
      const isKey = keys.includes(place);
      const text = isKey ? write.words(2) : write.sentence();
      return `- [${isKey ? 'x' : ' '}] ${place + 1} ${text}\n  > ${write.sentence()}`;
    })
    .join('\n');

const pair = (write: ProseWriter, row: number): string =>
  `| ${write.words(4)} ${row} | ${write.words(3)} ${row} |`;

import type { Prose } from '../domain/prose/prose.ts';
import { aText } from '../domain/prose/prose.builders.ts';

/** A word that is wider than a small screen. */
export const LONG_WORD =
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurfsbegründung';

/** A heading that takes several lines. */
export const LONG_TITLE =
  'A sample title that goes on for much longer than a title should, to show where its lines break';

/** A paragraph that takes many lines. */
export const LONG_TEXT =
  'This sample text is long. It says nothing, and it says it at length, so that one can see how ' +
  'wide a line becomes, where it breaks, how far the next one is below it, and whether anything ' +
  'beside it is pushed away. It ends with an address that nobody can break at a blank: ' +
  'https://example.org/samples/an-address-without-any-blank/that-is-longer-than-a-line.html';

/** "This is a sample text, written from right to left" in Arabic. */
export const ARABIC = 'هذا نص تجريبي مكتوب من اليمين إلى اليسار';

/** "A sample text" in Hebrew. */
export const HEBREW = 'טקסט לדוגמה';

/** "This is a sample text" in Chinese. */
export const CHINESE = '这是一段示例文本';

/** Two paragraphs of usual length. */
export const PARAGRAPHS: Prose = [
  ...aText('This is the first paragraph of a sample text. It has two sentences.'),
  ...aText('This is the second one. It is as short.'),
];

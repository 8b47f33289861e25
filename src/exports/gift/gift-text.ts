/**
 * Text without what GIFT would take for code. gift-pegjs is stricter than Moodle about colons, and a
 * brace left as it is makes Moodle take a text for a question without a word.
 */
export const giftText = (text: string): string =>
  text
    .trim()
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n');

/** HTML, which has to say so: what is said of a question's text does not hold for all readers. */
export const giftHtml = (html: string): string => (html.trim() ? `[html]${giftText(html)}` : '');

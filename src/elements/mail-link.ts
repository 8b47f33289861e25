/** Characters up to which Windows hands a mail over to its program. */
const SHORT_MAIL = 2000;

/** A link that opens a mail with a text and no address; its lines end as RFC 6068 asks. */
export const mailLink = (subject: string, text: string): string =>
  `mailto:?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;

/** Half a character, as a field can hold it, would throw, and an earlier mail would stay behind the link. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Whether some mail programs shorten the mail that a link opens. */
export const isLongMail = (link: string): boolean => link.length > SHORT_MAIL;

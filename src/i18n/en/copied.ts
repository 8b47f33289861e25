/** What is said when a link is copied. */
export const copiedWords = {
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied. It is selected; copy it by hand.',
} as const;

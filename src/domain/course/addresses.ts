/**
 * Addresses of the site, from its root and with a slash at the end. They are promises: links,
 * packages and search results depend on them. A page puts the sub-path in front.
 */
export const moduleAddress = (module: string): string => `/learn/${module}/`;
export const lessonAddress = (module: string, lesson: string): string =>
  `/learn/${module}/${lesson}/`;
export const quizAddress = (module: string): string => `/learn/${module}/quiz/`;
export const scenarioAddress = (module: string): string => `/learn/${module}/scenario/`;
export const checklistAddress = (checklist: string): string => `/${checklist}/`;
export const practiceAddress = (practice: string): string => `/practice/${practice}/`;
/** Anchor of a part of a practice's sheet. No heading of a text has a capital in its anchor; what is in the part adds two hyphens, which no id has. */
export const partAnchor = (section: string): string => `Sheet-${section}`;
export const guidanceAddress = (page: string): string => `/guidance/${page}/`;
export const termAddress = (term: string): string => `/glossary/#${term}`;
export const sourceAddress = (source: string): string => `/sources/${source}/`;
export const ideaAddress = (source: string, idea: string): string => `/sources/${source}/#${idea}`;

export const RECORD_ADDRESS = '/record/';
export const REVIEW_ADDRESS = '/review/';
/** The questions of a module that may come back: no page to read, but what the review takes them from. */
export const reviewBankAddress = (module: string): string => `${REVIEW_ADDRESS}${module}/`;

export const TRAINERS_ADDRESS = '/trainers/';
export const ALIGNMENT_ADDRESS = '/trainers/alignment/';
/** Where a trainer holds a certificate against a record. */
export const CERTIFICATE_CHECK_ADDRESS = '/trainers/certificate/';
/** Where a trainer makes assignments, and sees what came back. */
export const ASSIGN_ADDRESS = '/trainers/assign/';
export const COHORT_ADDRESS = '/trainers/cohort/';
/** Where a learner opens an assignment. */
export const ASSIGNED_ADDRESS = '/assigned/';
/** What of the course can be assigned, as JSON. */
export const ASSIGNABLE_ADDRESS = '/assigned/outline.json';
export const DOWNLOADS_ADDRESS = '/trainers/downloads/';
/** Where the files to take away lie. */
export const DOWNLOADS_FOLDER = '/downloads/';
export const sessionAddress = (module: string): string => `/trainers/${module}/`;

export const FINAL_ADDRESS = '/learn/final/';
export const CERTIFICATE_ADDRESS = '/certificate/';

/** Pages that every course has. */
export const FIXED_ADDRESSES = [
  '/',
  '/learn/',
  '/practice/',
  '/guidance/',
  '/glossary/',
  '/sources/',
  '/search/',
  RECORD_ADDRESS,
  REVIEW_ADDRESS,
  TRAINERS_ADDRESS,
  ALIGNMENT_ADDRESS,
  DOWNLOADS_ADDRESS,
  CERTIFICATE_ADDRESS,
  CERTIFICATE_CHECK_ADDRESS,
  ASSIGN_ADDRESS,
  COHORT_ADDRESS,
  ASSIGNED_ADDRESS,
] as const;

/** What has to be done before a package reports that it is completed. */
export const COMPLETES = ['everything', 'lessons', 'quiz'] as const;

/** What a package reports of an attempt that failed, while another one may be made. */
export const REPORTS_FAILED = ['failed', 'incomplete'] as const;

/** What a package reports to an LMS, as the owner of the course decides. */
export interface ReportingPolicy {
  /** Lessons and quizzes, the lessons alone, or the quizzes alone. */
  readonly completes: (typeof COMPLETES)[number];
  readonly failed: (typeof REPORTS_FAILED)[number];
  /** How often a quiz or the final assessment may be begun; no limit without. */
  readonly attempts?: number;
}

/** What is reported unless the course says otherwise. */
export const USUAL_POLICY: ReportingPolicy = { completes: 'everything', failed: 'failed' };

/** 9999:59:59.99, the longest time that SCORM 1.2 can write. */
const LONGEST = 36_000_000 - 0.01;

/** A length of time as SCORM 1.2 writes it, `0000:00:01.5` (CMITimespan); a negative one is none. */
export function timespan(seconds: number): string {
  const time = hundredths(Math.min(seconds, LONGEST));
  const [hours, minutes] = [Math.floor(time / 3600), Math.floor(time / 60) % 60];
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${secondsOf(time % 60)}`;
}

/** A length of time as SCORM 2004 writes it, `PT1.5S` (RTE 4.1.1.7); a negative one is none. */
export function duration(seconds: number): string {
  const time = hundredths(Math.min(seconds, LONGEST));
  const [hours, minutes] = [Math.floor(time / 3600), Math.floor(time / 60) % 60];
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    `${hundredths(time % 60)}S`,
  ];
  return `PT${parts.join('')}`;
}

/** An instant as the time of day where the learner is, `09:05:00` (SCORM 1.2, CMITime). */
export function timeOfDay(at: string): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => padded(part, 2))
    .join(':');
}

/**
 * An instant as SCORM 2004 writes it, where the learner is and without a zone,
 * `2026-11-22T18:13:52`: Moodle and others refuse a zone and parts of a second.
 */
export function timestamp(at: string): string {
  const date = new Date(at);
  const day = [date.getMonth() + 1, date.getDate()].map((part) => padded(part, 2));
  return `${padded(date.getFullYear(), 4)}-${day.join('-')}T${timeOfDay(at)}`;
}

const hundredths = (seconds: number): number =>
  Math.floor(Math.max(0, Number.isFinite(seconds) ? seconds : 0) * 100 + 1e-6) / 100;

const padded = (value: number, length: number): string => `${value}`.padStart(length, '0');

/** Two digits, and at most two decimals. */
function secondsOf(seconds: number): string {
  const [whole = '0', decimals] = `${hundredths(seconds)}`.split('.');
  return padded(Number(whole), 2) + (decimals ? `.${decimals}` : '');
}

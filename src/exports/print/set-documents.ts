import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Paper } from '../../domain/course/course.ts';
import type { PrintValues } from './print-document.ts';

/** Something to be set on paper, under its file name. */
export interface PrintJob {
  readonly file: string;
  readonly values: PrintValues;
  readonly paper: Paper;
}

/** What a worker is given. */
export interface PrintWork {
  readonly jobs: readonly PrintJob[];
  /** Pictures by their paths in the content. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What a worker says: a file that is set, or something to warn of. */
export type PrintSaid =
  { readonly file: string; readonly bytes: Uint8Array } | { readonly warning: string };

/** More would wait for each other: the long documents decide. */
const MOST_WORKERS = 2;

/** Sets documents as PDF, on two cores where there are two. */
export async function setDocuments(
  { jobs, pictures }: PrintWork,
  warn: (sentence: string) => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const hear = (said: PrintSaid): void => {
    if ('warning' in said) warn(said.warning);
    else files.set(said.file, said.bytes);
  };
  const shares = dealt(jobs, Math.min(MOST_WORKERS, availableParallelism(), jobs.length));
  await Promise.all(shares.map((share) => worked({ jobs: share, pictures }, hear)));
  return files;
}

/** The jobs dealt out, the long ones first, so that all shares take about as long. */
function dealt(jobs: readonly PrintJob[], shares: number): readonly (readonly PrintJob[])[] {
  const longest = jobs
    .map((job) => ({ job, length: JSON.stringify(job.values).length }))
    .sort((one, other) => other.length - one.length);
  return Array.from({ length: shares }, (_, share) =>
    longest.filter((_job, place) => place % shares === share).map(({ job }) => job),
  );
}

function worked(workerData: PrintWork, hear: (said: PrintSaid) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('print-worker.ts', import.meta.url), { workerData });
    worker.on('message', hear);
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

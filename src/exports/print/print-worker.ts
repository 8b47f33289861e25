/** Sets the documents that it is given, each as soon as the one before is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { packedPdf } from './packed-pdf.ts';
import type { PrintSaid, PrintWork } from './set-documents.ts';
import { typesetter } from './typesetter.ts';

const { jobs, pictures } = workerData as PrintWork;
const say = (said: PrintSaid): void => parentPort?.postMessage(said);
const set = typesetter(pictures, (warning) => say({ warning }));
for (const { file, values, paper } of jobs) {
  say({ file, bytes: await packedPdf(set(file, values, paper)) });
}

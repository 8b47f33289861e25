import { recordPageWords as words } from '#words/record-page.ts';
import { recordText } from '../domain/record/record-file.ts';
import { soundStatement } from '../domain/record/sound-statement.ts';
import { attemptsIn } from '../domain/record/summary.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { CourseElement } from './course-element.ts';
import { entryOf } from './entry-words.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pageRecord } from './page-record.ts';
import { recordNames } from './record-names.ts';
import { say } from './said.ts';

/** Saves the record as a file: JSON to bring back, CSV to read. */
export class RecordExport extends CourseElement {
  protected start(): void {
    for (const kind of ['json', 'csv'] as const) {
      const button = this.need(kind);
      button.hidden = false;
      button.addEventListener(
        'click',
        oneAtATime(() => this.#save(kind)),
      );
    }
  }

  async #save(kind: 'json' | 'csv'): Promise<void> {
    try {
      const record = await pageRecord();
      const saved = kind === 'json' ? this.#saveJson(record) : await this.#saveCsv(record);
      say(this.need('said'), saved);
    } catch {
      say(this.need('said'), words.notSaved);
    }
  }

  #saveJson({ recorded }: LearnerRecord): string {
    const { course = '' } = document.documentElement.dataset;
    const sound = recorded.filter((each) => 'statement' in soundStatement(each));
    const text = recordText(course, sound, new Date());
    const file = handOver(fileName('json'), 'application/json', text);
    const without = recorded.length - sound.length;
    return [words.saved(file, sound.length), without > 0 ? words.leftOut(without) : '']
      .filter(Boolean)
      .join(' ');
  }

  async #saveCsv({ statements }: LearnerRecord): Promise<string> {
    const [names, { csvOf }] = await Promise.all([
      recordNames(this.datum('base'), statements),
      import('../exports/csv.ts'),
    ]);
    const known = { names, attempts: attemptsIn(statements) };
    const rows = statements.map((statement) => {
      const { sentence, details } = entryOf(statement, known);
      const { at, verb, object, response = [], success, score, confidence, ...rest } = statement;
      // One by one, the answers of colleagues are nobody's to read.
      const said = object.startsWith('answer/') ? '' : response.join('; ');
      const { attempt = '', registration = '', revision = '', version, order, id } = rest;
      const numbers = [success, score, confidence].map((value) => `${value ?? ''}`);
      return [
        ...[at, sentence, details.join('\n'), verb, object, said],
        ...numbers,
        ...[attempt, registration, revision, version, `${order}`, id],
      ];
    });
    const text = csvOf(Object.values(words.columns), rows);
    return words.saved(handOver(fileName('csv'), 'text/csv', text), rows.length);
  }
}

/** A name that says the course and the day, such as `empty-chair-record-2026-11-22.json`. */
function fileName(ending: string): string {
  const { course = '' } = document.documentElement.dataset;
  return `${course}-record-${new Date().toISOString().slice(0, 10)}.${ending}`;
}

customElements.define('record-export', RecordExport);

import { entryWords as words } from '#words/entry.ts';
import type { Names } from '../domain/course/record-names.ts';
import type { Statement } from '../domain/record/statement.ts';
import { partsOf } from '../domain/record/summary.ts';
import type { Entry } from './entry-words.ts';

/** Says what a statement keeps of a practice; of anything else, that it is something else. */
export function practiceEntry(statement: Statement, names: Names): Entry {
  const { object, response = [] } = statement;
  const [kind, practice, cell] = partsOf(object);
  const title = words.at(names[`practice/${practice}`] ?? '', words.aPractice);
  switch (kind) {
    case 'entry':
      return cellEntry(title, `${practice}/${cell}`, response[0] ?? '', names);
    case 'row':
      return plain((response[0] === 'added' ? words.rowAdded : words.rowRemoved)(title));
    case 'order':
      return plain(words.rowsMoved(title));
    case 'sheet':
      return plain((response.length > 0 ? words.sheetRestored : words.sheetCleared)(title));
    case 'timer':
      return plain(words.timerUsed(title));
    default:
      return { sentence: words.something(kind), details: response.filter(Boolean) };
  }
}

const plain = (sentence: string): Entry => ({ sentence, details: [] });

/** What was written in a cell, `practice/section/row/column`. A calculation labels its rows. */
function cellEntry(title: string, place: string, text: string, names: Names): Entry {
  const [practice = '', section = '', row = '', column = ''] = place.split('/');
  const field = [column, row]
    .map((id) => `${practice}/${section}/${id}`)
    .find((id) => names[`field/${id}`]);
  const label = names[`field/${field ?? ''}`] ?? '';
  if (!text) return { sentence: words.emptied(title), details: [label].filter(Boolean) };
  const said = names[`option/${field ?? ''}/${text}`] ?? text;
  return { sentence: words.wrote(title), details: [words.about(label, said)] };
}

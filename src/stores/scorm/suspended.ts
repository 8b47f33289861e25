/** Stands between the record and the order of interactions; no record has it. */
const MARK = '@';

/**
 * The text of `cmi.suspend_data`: the record, and behind it the order of interactions where that
 * cannot be read back. When the room is too small for both, the order is left out: then a question
 * that is answered again in a later session is reported as another interaction.
 *
 *     15b1e0a97k3D:4rT.kX3b_0EC.0PaV77CB@Rk3BAA
 */
export function suspendedWith<Record extends { readonly data: string }>(
  order: string,
  room: number,
  write: (room: number) => Record,
): Record {
  if (order === '') return write(room);
  const end = MARK + order;
  const record = write(room - end.length);
  return record.data.length + end.length > room
    ? write(room)
    : { ...record, data: record.data + end };
}

/** The two parts of such a text. */
export function partsOfSuspended(data: string): {
  readonly record: string;
  readonly order: string;
} {
  const [record = '', order = ''] = data.split(MARK);
  return { record, order };
}

import { describe, expect, it } from 'vitest';
import { inOrder } from '../record/order.ts';
import { aStatement } from '../record/statement.builders.ts';
import type { Statement } from '../record/statement.ts';
import { anAssignment } from './assignment.builders.ts';
import { assignmentObject, keptAssignments, openingOf } from './kept-assignments.ts';

const assignment = anAssignment();
const object = assignmentObject(assignment.id);
const opening = (overrides: Partial<Statement> = {}, of = assignment): Statement =>
  aStatement({ ...openingOf(of), ...overrides });
const kept = (...statements: readonly Statement[]) => keptAssignments(inOrder(statements));

describe('the assignments of a record', () => {
  it('are those that were opened, each once, under the id of its first opening', () => {
    const first = opening({ at: '2026-12-01T08:00:00.000Z' });
    expect(kept(first, opening())).toEqual([
      {
        assignment,
        learner: first.id,
        opened: '2026-12-01T08:00:00.000Z',
        name: '',
        isAside: false,
      },
    ]);
  });

  it('are as the trainer changed them last, in whatever order the links are opened', () => {
    const later = anAssignment({ edition: 2, note: 'One week more.', due: '2026-12-11' });
    expect(kept(opening(), opening({}, later))[0]?.assignment).toEqual(later);
    expect(kept(opening({}, later), opening())[0]?.assignment).toEqual(later);
  });

  it('can be put aside, and opened again', () => {
    const aside = aStatement({ verb: 'completed', object });
    expect(kept(opening(), aside)[0]?.isAside).toBe(true);
    expect(kept(opening(), aside, opening())[0]?.isAside).toBe(false);
  });

  it('carry the name that was given last', () => {
    const named = (name: string) => aStatement({ verb: 'commented', object, response: [name] });
    expect(kept(opening(), named('Ana'), named('Ana Lopez'))[0]?.name).toBe('Ana Lopez');
    expect(kept(opening(), named('Ana'), named(''))[0]?.name).toBe('');
  });

  it('are passed over when they cannot be read, or belong to something else', () => {
    expect(kept(opening({ response: ['{'] }), aStatement({ verb: 'completed', object }))).toEqual(
      [],
    );
    expect(kept(opening({ object: 'assignment/other' }))).toEqual([]);
  });

  it('name lessons as the course does today', () => {
    const renames = { 'module/seat': 'module/place', 'lesson/seat/two': 'lesson/seat/one' };
    const [own] = keptAssignments(inOrder([opening()]), renames);
    expect(own?.assignment.tasks.map((task) => task.object)).toEqual([
      'lesson/place/one',
      'quiz/place',
      'final',
    ]);
  });
});

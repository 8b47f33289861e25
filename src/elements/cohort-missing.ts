import { cohortViewWords as words } from '#words/cohort-view.ts';
import { awaitedOf, expectedFrom, type Awaited } from '../domain/cohort/expected-people.ts';
import { missingOf } from '../domain/cohort/missing.ts';
import { expectedTyped, keepExpected, onExpectedChange } from '../stores/expected-people.ts';
import { assignmentLink } from '../links/assignment-link.ts';
import { cohortNames } from './cohort-names.ts';
import { CourseElement } from './course-element.ts';
import { isLongMail, mailLink } from './mail-link.ts';
import { pageCohort, showCohort, type ShownGroup } from './page-cohort.ts';
import { groupReminder, personReminder, type ReminderFacts } from './reminder-text.ts';
import { say } from './said.ts';
import { cellOf, rowOf } from './table-cells.ts';
import { today } from './today.ts';

/** What is missing by person, who has sent nothing of those who are expected, and a mail that reminds them. */
export class CohortMissing extends CourseElement {
  /** The assignment whose people stand in the field. */
  #expectedIn = '';

  protected start(): void {
    const expected = this.#field('expected');
    expected.addEventListener('input', () => {
      keepExpected(courseHere(), this.#expectedIn, expected.value);
      void pageCohort().then(({ shown }) => {
        this.#showMissing(shown);
      });
    });
    // Another tab's list appears.
    onExpectedChange(courseHere(), () => {
      void pageCohort().then(({ shown }) => {
        this.#show(shown);
      });
    });
    this.#select.addEventListener('change', () => {
      void pageCohort().then(({ shown }) => {
        void this.#showReminder(shown);
      });
    });
    this.need('copy').addEventListener('click', () => void this.#copy());
    void showCohort(({ shown }) => {
      this.#show(shown);
    });
  }

  get #select(): HTMLSelectElement {
    return this.need('for') as HTMLSelectElement;
  }

  #field(part: 'expected' | 'text'): HTMLTextAreaElement {
    return this.need(part) as HTMLTextAreaElement;
  }

  #show(shown: ShownGroup): void {
    this.hidden = shown.id === '';
    if (this.hidden) return;
    const expected = this.#field('expected');
    // Nobody is disturbed who writes, unless it would be written to another group.
    if (document.activeElement !== expected || shown.id !== this.#expectedIn)
      expected.value = expectedTyped(courseHere(), shown.id);
    this.#expectedIn = shown.id;
    this.#showMissing(shown);
  }

  #awaited({ results }: ShownGroup): Awaited {
    const expected = expectedFrom(this.#field('expected').value);
    return awaitedOf(
      expected,
      results.map(({ name }) => name),
    );
  }

  #showMissing(shown: ShownGroup): void {
    const { results, labels, board } = shown;
    const missing = missingOf(board);
    const { full } = cohortNames(this);
    this.need('some').textContent =
      missing.length === 0 ? words.nobodyMissing : words.missing(missing.length, results.length);
    this.need('some').hidden = results.length === 0;
    this.need('table').hidden = missing.length === 0;
    this.need('people').replaceChildren(
      ...missing.map(({ row, objects }) =>
        rowOf(
          cellOf(labels.get(row.result.learner) ?? '', { tag: 'th' }),
          cellOf(objects.map(full).join('; ')),
        ),
      ),
    );
    this.#showAwaited(shown);
    const { value: chosen } = this.#select;
    this.#select.replaceChildren(
      new Option(words.everybody, ''),
      ...missing.map(({ row }) => optionFor(row.result.learner, labels)),
      ...this.#awaited(shown).names.map((name) => new Option(name, `${SILENT}${name}`)),
    );
    // Whoever was chosen stays so, while there is something to remind them of.
    this.#select.value = chosen;
    if (this.#select.selectedIndex < 0) this.#select.value = '';
    void this.#showReminder(shown);
  }

  #showAwaited(shown: ShownGroup): void {
    const expected = expectedFrom(this.#field('expected').value);
    const { count, names, others } = this.#awaited(shown);
    const said =
      expected.count === 0
        ? [words.unknownSilent]
        : [words.awaited(count, expected.count), ...(others > 0 ? [words.others(others)] : [])];
    this.need('awaited').textContent = said.join(' ');
    this.need('silent').replaceChildren(
      ...names.map((name) => {
        const line = document.createElement('li');
        line.textContent = name;
        return line;
      }),
    );
  }

  async #showReminder(shown: ShownGroup): Promise<void> {
    const { assignment } = shown;
    const page = new URL(this.datum('assigned'), location.href).href;
    const link = assignment && `${page}#${await assignmentLink(assignment)}`;
    // While it was packed, something else may have been chosen.
    if ((await pageCohort()).shown !== shown) return;
    const facts: ReminderFacts = {
      ...{ shown, address: page, today: today() },
      ...(link !== undefined && { link }),
      taskName: cohortNames(this).full,
    };
    const text = reminderFor(this.#select.value, facts);
    this.#field('text').value = text;
    const mail = mailLink(words.subject(assignment?.group ?? ''), text);
    (this.need('mail') as HTMLAnchorElement).href = mail;
    this.need('mail-long').hidden = !isLongMail(mail);
  }

  async #copy(): Promise<void> {
    const text = this.#field('text');
    try {
      await navigator.clipboard.writeText(text.value);
      say(this.need('said'), words.copied);
    } catch {
      text.select();
      say(this.need('said'), words.notCopied);
    }
  }
}

/** How the choice of somebody begins who has sent nothing; no id of a learner does. */
const SILENT = 'silent:';

function reminderFor(chosen: string, facts: ReminderFacts): string {
  if (chosen.startsWith(SILENT))
    return personReminder(facts, chosen.slice(SILENT.length), undefined);
  const own = missingOf(facts.shown.board).find(({ row }) => row.result.learner === chosen);
  return own
    ? personReminder(facts, own.row.result.name.trim(), own.objects)
    : groupReminder(facts);
}

const optionFor = (learner: string, labels: ReadonlyMap<string, string>): HTMLOptionElement =>
  new Option(labels.get(learner) ?? '', learner);

const courseHere = (): string => document.documentElement.dataset['course'] ?? '';

customElements.define('cohort-missing', CohortMissing);

import type { Rhythm } from '../domain/practice/calendar.ts';
import { reminderWords as words } from '#words/reminder.ts';
import { CourseElement } from './course-element.ts';
import { handOver } from './hand-over.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Makes a calendar file that reminds of the review, every day or every week. */
export class ReviewReminder extends CourseElement {
  protected start(): void {
    const first = this.#field('first');
    first.value ||= tomorrow();
    const save = oneAtATime(() => this.#save(first.value));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      if (first.value) save();
      else {
        this.#say(words.noDay);
        first.focus();
      }
    });
    // Before that, the browser would have sent the form itself.
    (this.need('save') as HTMLButtonElement).disabled = false;
  }

  async #save(first: string): Promise<void> {
    const { dataset } = document.documentElement;
    const course = dataset['course'] ?? '';
    const time = this.#field('time').value;
    const address = location.href.replace(/[?#].*$/, '');
    try {
      const { calendarOf } = await import('../exports/calendar.ts');
      const event = {
        id: 'reminder',
        title: this.datum('event'),
        first,
        ...(time && { time }),
        repeats: this.#field('rhythm').value as Rhythm,
        who: '',
        note: words.note(address),
      };
      const file = { name: event.title, scope: `review.${course}`, made: new Date() };
      const text = calendarOf([event], file);
      this.#say(words.saved(handOver(`${course}-review.ics`, 'text/calendar', text)));
    } catch {
      this.#say(words.failed);
    }
  }

  #field(part: string): HTMLInputElement | HTMLSelectElement {
    return this.need(part) as HTMLInputElement | HTMLSelectElement;
  }

  #say(text: string): void {
    this.need('said').textContent = text;
  }
}

/** The day after today where the reader is, as a date field takes it. */
function tomorrow(): string {
  const day = new Date();
  day.setMinutes(day.getMinutes() - day.getTimezoneOffset());
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

customElements.define('review-reminder', ReviewReminder);

import { expect, it } from 'vitest';
import { eventsOf } from './calendar.ts';

const columns = { title: 'way', first: 'day', repeats: 'often', who: 'who' };
const row = (id: string, values: Readonly<Record<string, string>>) => ({ id, values });

it('makes an event of each row that has a title and a day', () => {
  const rows = [
    row('calls', { way: ' Listen in ', day: '2026-12-01', often: 'weekly', who: 'Amina' }),
    row('once', { way: 'Walk', day: '2026-12-02', often: '' }),
    row('no-day', { way: 'Read', day: '', often: 'monthly' }),
    row('no-title', { way: '', day: '2026-12-01' }),
    row('odd-day', { way: 'Read', day: 'soon' }),
  ];
  expect(eventsOf(columns, rows)).toEqual([
    {
      id: 'calls',
      title: 'Listen in',
      first: '2026-12-01',
      repeats: 'weekly',
      who: 'Amina',
      note: '',
    },
    { id: 'once', title: 'Walk', first: '2026-12-02', repeats: 'never', who: '', note: '' },
  ]);
});

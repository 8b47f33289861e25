import requirements from '@cmi5/requirements';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDERS = ['.', '../../exports/package'];

it('cites requirements of cmi5 by ids that ADL’s list has', () => {
  const cited = FOLDERS.flatMap((folder) => {
    const place = new URL(`${folder}/`, import.meta.url);
    return readdirSync(place)
      .filter((name) => /^cmi5.*\.test\.ts$|^(launch|statements)\.test\.ts$/.test(name))
      .flatMap(
        (name) => readFileSync(new URL(name, place), 'utf8').match(/\b\d+(\.\d+){3}-\d+/g) ?? [],
      );
  });
  expect(cited.length).toBeGreaterThan(25);
  expect(cited.filter((id) => !(id in requirements))).toEqual([]);
});

import { anOutline } from '../../domain/packaged/outline.builders.ts';
import type { PackageOutline } from '../../domain/packaged/outline.ts';
import type { Codec } from './codec.ts';
import { aCodec } from './codec.builders.ts';
import type { Dialect } from './dialect.ts';
import type { FakeLms } from './fake-lms.builders.ts';
import { SCORM12 } from './scorm12-dialect.ts';
import { SCORM2004 } from './scorm2004-dialect.ts';
import { ScormSession } from './scorm-session.ts';
import { ScormStore } from './scorm-store.ts';

/** The versions, for tests that hold for both. */
export const VERSIONS = [
  { version: '1.2', dialect: SCORM12 },
  { version: '2004', dialect: SCORM2004 },
] as const;

/** A window with nothing in it but an API. */
export function aWindow(dialect: Dialect, api?: Readonly<Record<string, unknown>>): Window {
  const close = (): undefined => undefined;
  const home: Record<string, unknown> = { [dialect.api]: api, opener: null, close };
  return Object.assign(home, { parent: home, top: home }) as unknown as Window;
}

/** A package that was opened in an LMS, or in none. */
export async function opened(
  dialect: Dialect,
  lms?: FakeLms | { readonly api: Readonly<Record<string, unknown>> },
  {
    outline = anOutline(),
    codec = aCodec(),
  }: Partial<{
    outline: PackageOutline;
    codec: Codec;
  }> = {},
): Promise<{ readonly session: ScormSession; readonly store: ScormStore }> {
  const session = new ScormSession(dialect, outline, aWindow(dialect, lms?.api));
  const store = new ScormStore(session, codec);
  await session.connect(store, 0);
  return { session, store };
}

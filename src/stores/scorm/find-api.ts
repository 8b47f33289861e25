/** Names of the object that an LMS offers: SCORM 1.2 RTE 3.3.6.1, SCORM 2004 RTE 3.3.1. */
export type ApiName = 'API' | 'API_1484_11';

/** The object that an LMS offers. Its methods are called on it, whatever they are. */
export type ScormApi = Readonly<Record<string, unknown>>;

/** Frames that are climbed at most; nobody nests more, and some windows are their own parents. */
const FRAMES = 50;

/** Milliseconds between two searches. */
const PAUSE = 100;

/** Milliseconds for which an API is waited for: some LMSs load the content before their own script. */
export const PATIENCE = 5000;

/** Looks for the API in the window itself, in the frames around it, and then where it was opened from. */
export function findApi(name: ApiName, start: Window): ScormApi | undefined {
  const top = tried(() => start.top) ?? start;
  return (
    climb(name, start) ??
    openersOf(start, top).reduce<ScormApi | undefined>(
      (found, opener) => found ?? climb(name, opener),
      undefined,
    )
  );
}

/** Looks again and again until the API is there or the time is over. A window on its own has hardly one to wait for. */
export async function awaitApi(
  name: ApiName,
  start: Window,
  patience = PATIENCE,
): Promise<{ readonly api: ScormApi | undefined }> {
  const isAlone = tried(() => start.parent === start && !start.opener) ?? false;
  const tries = Math.ceil((isAlone ? Math.min(patience, 500) : patience) / PAUSE);
  for (let count = 0; count < tries; count++) {
    const api = findApi(name, start);
    if (api) return { api };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { api: findApi(name, start) };
}

function climb(name: ApiName, start: Window): ScormApi | undefined {
  let frame: Window | null | undefined = start;
  for (let count = 0; frame && count < FRAMES; count++) {
    const here: Window = frame;
    const api = tried(() => (here as unknown as Record<string, unknown>)[name]);
    if (isApi(api)) return api;
    const parent = tried(() => here.parent);
    frame = parent === here ? undefined : parent;
  }
  return undefined;
}

/** The windows that this one was opened from, nearest first; an opener may have been opened itself. */
function openersOf(start: Window, top: Window): readonly Window[] {
  const found: Window[] = [];
  const add = (from: Window): void => {
    const opener = tried(() => from.opener as Window | null);
    if (!opener || found.includes(opener) || found.length >= FRAMES) return;
    found.push(opener);
    add(opener);
    const above = tried(() => opener.top);
    if (above && above !== opener) add(above);
  };
  add(start);
  if (top !== start) add(top);
  return found;
}

const isApi = (value: unknown): value is ScormApi =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** A window of another origin throws when it is looked into. */
function tried<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

import { describe, expect, it, vi } from 'vitest';
import { awaitApi, findApi } from './find-api.ts';

interface Frame {
  readonly API?: object;
  readonly API_1484_11?: object;
  readonly parent?: Frame;
  readonly opener?: Frame;
}

/** A window with its parent and opener; without a parent it is the top. */
function aFrame({ parent, opener, ...apis }: Frame = {}): Frame & { readonly top: Frame } {
  const frame: Record<string, unknown> = { ...apis, opener: opener ?? null };
  frame['parent'] = parent ?? frame;
  frame['top'] = (parent as { top?: Frame } | undefined)?.top ?? frame;
  return frame as unknown as Frame & { readonly top: Frame };
}

/** A window of another origin: it throws at whatever is asked of it, but for the windows above. */
const aForeignFrame = (parent?: Frame): Frame =>
  new Proxy(
    {},
    {
      get(target, name) {
        if (name === 'parent' || name === 'top') return parent ?? target;
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );

const find = (name: 'API' | 'API_1484_11', frame: Frame): unknown =>
  findApi(name, frame as unknown as Window);

describe('the search for the API', () => {
  const api = {};

  it('trap 8: begins with the own window', () => {
    expect(find('API', aFrame({ API: api, parent: aFrame({ API: {} }) }))).toBe(api);
  });

  it('S14: climbs out of frames, three deep and deeper', () => {
    const top = aFrame({ API: api });
    expect(find('API', aFrame({ parent: aFrame({ parent: aFrame({ parent: top }) }) }))).toBe(api);
  });

  it('S14: finds it where a pop-up was opened from, frames of that window included', () => {
    const player = aFrame({ parent: aFrame({ API: api }) });
    expect(find('API', aFrame({ opener: player }))).toBe(api);
    expect(find('API', aFrame({ parent: aFrame({ opener: player }) }))).toBe(api);
  });

  it('follows the openers of openers', () => {
    const first = aFrame({ API: api });
    expect(find('API', aFrame({ opener: aFrame({ opener: first }) }))).toBe(api);
    expect(find('API', aFrame({ opener: aFrame({ parent: aFrame({ opener: first }) }) }))).toBe(
      api,
    );
  });

  it('S14, trap 8: is not stopped by a window of another origin', () => {
    expect(find('API', aFrame({ parent: aForeignFrame(aFrame({ API: api })) }))).toBe(api);
    expect(find('API', aFrame({ parent: aForeignFrame(), opener: aFrame({ API: api }) }))).toBe(
      api,
    );
    expect(find('API', aFrame({ opener: aForeignFrame() }))).toBeUndefined();
  });

  it('takes the API of its own version only', () => {
    const frame = aFrame({ API: {}, API_1484_11: api });
    expect(find('API_1484_11', frame)).toBe(api);
    expect(find('API_1484_11', aFrame({ API: {} }))).toBeUndefined();
  });

  it('comes to an end in windows that go in circles', () => {
    const frame: Record<string, unknown> = {};
    Object.assign(frame, { parent: { parent: frame }, opener: { opener: frame }, top: frame });
    expect(find('API', frame as Frame)).toBeUndefined();
  });
});

describe('awaitApi', () => {
  it('trap 9: waits some seconds for an API that comes late', async () => {
    vi.useFakeTimers();
    const top = aFrame();
    const found = awaitApi('API', aFrame({ parent: top }) as unknown as Window);
    await vi.advanceTimersByTimeAsync(3000);
    const api = {};
    Object.assign(top, { API: api });
    await vi.advanceTimersByTimeAsync(200);
    expect((await found).api).toBe(api);
    vi.useRealTimers();
  });

  it('A5: does not keep a reader waiting who opened the page by itself', async () => {
    vi.useFakeTimers();
    const found = awaitApi('API', aFrame() as unknown as Window);
    await vi.advanceTimersByTimeAsync(600);
    expect((await found).api).toBeUndefined();
    vi.useRealTimers();
  });
});

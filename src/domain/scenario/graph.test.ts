import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { idleChoices, reachableScenes, scenesWithWayOut } from './graph.ts';
import type { Scenario, Scene } from './scenario.ts';

/** A scenario from the ids of its scenes and where each leads; a scene that leads nowhere is an ending. */
function aScenario(leads: Readonly<Record<string, readonly string[]>>, start = 'a'): Scenario {
  const scenes = Object.entries(leads).map(([id, to]): Scene => ({
    id,
    ideas: [],
    body: [],
    choices: to.map((scene) => ({ text: `To ${scene}`, to: scene })),
    ...(to.length === 0 && { ending: { title: 'End', debrief: [] } }),
  }));
  return { title: 'A scenario', summary: '', start, scenes };
}

describe('a scenario', () => {
  it('reaches the scenes to which choices lead from its start, and no others', () => {
    const scenario = aScenario({ a: ['b', 'c'], b: ['a'], c: [], d: ['c'] });
    expect([...reachableScenes(scenario)].sort()).toEqual(['a', 'b', 'c']);
  });

  it('has a way out of every scene that leads to an ending sooner or later', () => {
    const scenario = aScenario({ a: ['b', 'd'], b: ['c'], c: ['b'], d: [] });
    expect([...scenesWithWayOut(scenario)].sort()).toEqual(['a', 'd']);
  });

  it('lets a reader who walks at random end wherever there is a way out', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const leads = fc.record(
      Object.fromEntries(ids.map((id) => [id, fc.subarray(ids, { maxLength: 3 })])),
    );
    fc.assert(
      fc.property(leads, (drawn) => {
        const scenario = aScenario(drawn);
        for (const id of scenesWithWayOut(scenario)) {
          const ahead = reachableScenes({ ...scenario, start: id });
          expect([...ahead].some((scene) => drawn[scene]?.length === 0)).toBe(true);
        }
      }),
    );
  });
});

describe('a choice', () => {
  const idle = (...to: readonly string[]) =>
    idleChoices(aScenario({ a: to, b: [], c: [] }).scenes[0] as Scene).map((choice) => choice.to);

  it('changes nothing when it leads back, or where another one leads', () => {
    expect(idle('a', 'b')).toEqual(['a']);
    expect(idle('b', 'c', 'b')).toEqual(['b']);
  });

  it('may be the only one', () => {
    expect(idle('b')).toEqual([]);
    expect(idle('b', 'c')).toEqual([]);
  });
});

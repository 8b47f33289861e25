import type { Scenario, Scene } from './scenario.ts';

/** Ids of the scenes that a reader can come to. */
export function reachableScenes({ start, scenes }: Scenario): ReadonlySet<string> {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  return follow([start], (id) => byId.get(id)?.choices.map(({ to }) => to) ?? []);
}

/** Ids of the scenes from which an ending can be reached; endings themselves included. */
export function scenesWithWayOut({ scenes }: Scenario): ReadonlySet<string> {
  const before = (id: string) =>
    scenes.filter(({ choices }) => choices.some(({ to }) => to === id)).map((scene) => scene.id);
  const endings = scenes.filter(({ ending }) => ending).map(({ id }) => id);
  return follow(endings, before);
}

/** Choices of a scene that change nothing: they lead to the scene itself, or where an earlier one leads. */
export function idleChoices({ id, choices }: Scene): Scene['choices'] {
  return choices.filter(
    ({ to }, place) => to === id || choices.findIndex((choice) => choice.to === to) < place,
  );
}

function follow(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const to of next(id)) found.add(to);
  return found;
}

import { idleChoices, reachableScenes, scenesWithWayOut } from '../../domain/scenario/graph.ts';
import type { Rule } from './rule.ts';

/** Every scene of a scenario can be reached and has a way to an ending, and every choice changes something. */
export const scenariosEnd: Rule = (content, reportAt) => {
  for (const { scenario: placed } of content.modules) {
    if (!placed) continue;
    const { file, scenario, lineOfScene } = placed;
    const reachable = reachableScenes(scenario);
    const withWayOut = scenesWithWayOut(scenario);
    const lineOf = (id: string | undefined) => lineOfScene.get(id ?? '') ?? 1;
    for (const { id } of scenario.scenes.filter((scene) => !reachable.has(scene.id))) {
      reportAt(
        file,
        'unreachable-scene',
        lineOf(id),
        `No choice leads to "${id}".`,
        `Let a choice lead to (#${id}), or take the scene out.`,
      );
    }
    const endless = scenario.scenes
      .filter(({ id, choices }) => reachable.has(id) && !withWayOut.has(id) && choices.length > 0)
      .map(({ id }) => id);
    if (endless.length > 0) {
      reportAt(
        file,
        'endless-scene',
        lineOf(endless[0]),
        `No ending can be reached from ${endless.map((id) => `"${id}"`).join(', ')}.`,
        'Let a choice lead on towards an ending.',
      );
    }
    for (const scene of scenario.scenes) {
      for (const { text, to } of idleChoices(scene)) {
        reportAt(
          file,
          'idle-choice',
          lineOf(scene.id),
          to === scene.id
            ? `The choice "${text}" leads back to "${to}" itself.`
            : `The choice "${text}" leads to "${to}", as another one does.`,
          'Let it lead to a scene of its own, or take it out.',
        );
      }
    }
  }
};

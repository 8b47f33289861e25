import type { Prose } from '../prose/prose.ts';

/** A situation told in scenes, in which the reader's choices decide how it ends. */
export interface Scenario {
  readonly title: string;
  readonly summary: string;
  /** Id of the first scene. */
  readonly start: string;
  readonly scenes: readonly Scene[];
}

/** A moment of a scenario: either with choices, or an ending with a debrief. */
export interface Scene {
  readonly id: string;
  readonly ideas: readonly string[];
  readonly body: Prose;
  readonly choices: readonly SceneChoice[];
  readonly ending?: Ending;
}

export interface SceneChoice {
  readonly text: string;
  /** Id of the scene that follows. */
  readonly to: string;
}

export interface Ending {
  readonly title: string;
  /** What was at stake, and what another way would have brought. */
  readonly debrief: Prose;
}

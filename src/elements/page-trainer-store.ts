import { TrainerStore } from '../stores/trainer-store.ts';
import { renamesHere } from './assignments-here.ts';

let store: Promise<TrainerStore> | undefined;

/** What this browser keeps for trainers of the page's course, opened once. */
export const pageTrainerStore = (): Promise<TrainerStore> =>
  (store ??= TrainerStore.open(document.documentElement.dataset['course'] ?? '', renamesHere()));

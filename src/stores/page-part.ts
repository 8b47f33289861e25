import { PART_PARAMETER } from '../domain/packaged/part.ts';
import { parametersOf } from './address-parameters.ts';

/** The part of the course that this page was opened for; undefined where it is the whole. */
export const pagePart = (): string | undefined =>
  parametersOf(location.search).get(PART_PARAMETER) ?? undefined;

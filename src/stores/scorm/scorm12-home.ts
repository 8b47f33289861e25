import { restored, suspendData } from '../../domain/packaged/suspend-data.ts';
import type { Home } from '../home.ts';
import { pageOutline } from '../page-outline.ts';
import { SCORM12 } from './scorm12-dialect.ts';
import { scormHome } from './scorm-home.ts';

/** The home of a record in an LMS with SCORM 1.2. */
export const homeOf = (): Home => scormHome(SCORM12, pageOutline(), { suspendData, restored });

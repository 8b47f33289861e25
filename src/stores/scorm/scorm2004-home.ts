import { restored, suspendData } from '../../domain/packaged/suspend-data.ts';
import type { Home } from '../home.ts';
import { pageOutline } from '../page-outline.ts';
import { SCORM2004 } from './scorm2004-dialect.ts';
import { scormHome } from './scorm-home.ts';

/** The home of a record in an LMS with SCORM 2004. */
export const homeOf = (): Home => scormHome(SCORM2004, pageOutline(), { suspendData, restored });

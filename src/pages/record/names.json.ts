import { theCourse } from '../../catalogue/course.ts';
import { namesOf } from '../../domain/course/record-names.ts';

/** What lessons, checklists and practices are called, for the page of the record. */
export const GET = (): Response => Response.json(namesOf(theCourse()));

import { theCourse } from '../../catalogue/course.ts';
import { assignableOf } from '../../domain/assignment/assignable.ts';

/** What of the course can be assigned, for the pages that show assignments. */
export const GET = (): Response => Response.json(assignableOf(theCourse()));

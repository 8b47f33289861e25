import type { AssignableCourse } from '../domain/assignment/assignable.ts';
import { ASSIGNABLE_ADDRESS } from '../domain/course/addresses.ts';
import { courseAddress } from './course-address.ts';

/** What of the course can be assigned, as the site gives it. Rejects where it cannot be had. */
export async function assignableCourse(): Promise<AssignableCourse> {
  const response = await fetch(courseAddress(ASSIGNABLE_ADDRESS));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as AssignableCourse;
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { theCourse } from '../../../catalogue/course.ts';
import { questionNamesOf } from '../../../domain/course/record-names.ts';

export const getStaticPaths = (() =>
  theCourse().modules.map((module) => ({
    params: { module: module.id },
    props: { module },
  }))) satisfies GetStaticPaths;

/** What a module's questions ask and what can be answered, for the page of the record. */
export const GET: APIRoute = ({ params }) => {
  const module = theCourse().modules.find(({ id }) => id === params['module']);
  return Response.json(module ? questionNamesOf(module) : {});
};

import type { APIRoute } from 'astro';
import { theCourse } from '../catalogue/course.ts';

/** The course's mark as an icon that suits a light and a dark tab. */
export const GET: APIRoute = () => {
  const svg = theCourse().mark?.svg ?? '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
  const style =
    '<style>:root{color:#1c1a17}@media(prefers-color-scheme:dark){:root{color:#f2ede4}}</style>';
  return new Response(svg.replace(/(<svg[^>]*>)/, `$1${style}`), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};

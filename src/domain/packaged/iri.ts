/**
 * Names of a course and its parts in the world of xAPI: full IRIs, the same in every build. They
 * are the addresses of the parts on the site, because a host that one owns is what makes a name
 * unique. A course without a host gets names under `.invalid`, which is nobody's (RFC 2606).
 */
export interface CourseIris {
  /** The course as a package of all modules. */
  readonly course: string;
  /** The final assessment as a unit that is launched. */
  readonly final: string;
  /** A module as a unit that is launched. */
  readonly module: (module: string) => string;
  /** A module as a package of its own, which holds that one unit. */
  readonly package: (module: string) => string;
}

/** The IRIs of a course. `site` is the address of its home page, where it has one. */
export function courseIris(course: string, site?: string): CourseIris {
  const home = (site ?? `https://${course}.invalid/`).replace(/\/?$/, '/');
  const module = (id: string): string => `${home}learn/${id}/`;
  return {
    course: home,
    final: `${home}learn/final/`,
    module,
    package: (id) => `${module(id)}package/`,
  };
}

/**
 * An objective (`<module>/<objective>`) by the IRI of any unit of the same course; undefined where
 * the unit has a name that is not of our making.
 */
export function objectiveIri(unit: string, objective: string): string | undefined {
  const [learn] = /^https?:\/\/.*\/learn\/(?=[^/]+\/$)/.exec(unit) ?? [];
  const [module = '', id = ''] = objective.split('/');
  return learn && `${learn}${module}/objectives/${id}/`;
}

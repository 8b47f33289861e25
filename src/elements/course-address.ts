const base = (): string => import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the course as an address of this site: with the sub-path that it is served under. */
export const courseAddress = (address: string): string => `${base()}${address}`;

/** The address of this page in the course. */
export const addressHere = (): string => location.pathname.slice(base().length);

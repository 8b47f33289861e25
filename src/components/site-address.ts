/** An address of the course as an address of the site: with the sub-path that it is served under. */
export function siteAddress(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;
}

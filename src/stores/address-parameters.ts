/**
 * The parameters of an address, from its query. Some systems add their own with `?` to an address
 * that has a `?` already.
 */
export const parametersOf = (search: string): URLSearchParams =>
  new URLSearchParams(search.replace(/^\?/, '').replaceAll('?', '&'));

/** A share as people read it: 80 %, which no line breaks. A half counts upwards, in whatever order a mean was added up. */
export const percent = (share: number): string =>
  `${Math.round(Number((share * 100).toFixed(6)))}\u00a0%`;

/** A share as people read it: 80 %. A half counts upwards, in whatever order a mean was added up. */
export const percentText = (share: number): string =>
  `${Math.round(Number((share * 100).toFixed(6)))}\u00a0%`;

/** A correlation or alpha as it is written: 0.42, −0.10. */
export const figureText = (value: number): string =>
  value.toFixed(2).replace('-0.00', '0.00').replace('-', '−');

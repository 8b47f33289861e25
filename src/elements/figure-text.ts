/** A correlation or alpha as it is written: 0.42, −0.10. */
export const figureText = (value: number): string =>
  value.toFixed(2).replace('-0.00', '0.00').replace('-', '−');

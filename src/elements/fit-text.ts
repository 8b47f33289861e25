/** Letters in pixels: a text that does not fit with the smallest scrolls; a phone may begin with more than its share. */
const [SMALLEST, ON_A_PHONE] = [16, 20];
/** Share of the width and of the height of the room that the largest letters take. */
const [OF_WIDTH, OF_HEIGHT] = [0.052, 0.085];
const STEP = 0.96;

/** Makes the letters of a text as large as its room allows, and never larger than a screen needs. */
export function fitText(text: HTMLElement): void {
  const { clientWidth, clientHeight } = text;
  let size = Math.max(ON_A_PHONE, Math.min(clientWidth * OF_WIDTH, clientHeight * OF_HEIGHT));
  const isTooLarge = (): boolean => {
    text.style.setProperty('--letters', `${size}px`);
    return text.scrollHeight > text.clientHeight + 1 || text.scrollWidth > text.clientWidth + 1;
  };
  while (isTooLarge() && size > SMALLEST) size = Math.max(SMALLEST, size * STEP);
}

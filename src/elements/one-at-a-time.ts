/**
 * Makes what a button or a form does happen once at a time: while it is under way, asking for it
 * again is the same wish, and so is the second click of a double click.
 */
export function oneAtATime(act: () => Promise<unknown>): (event?: Event) => void {
  let isUnderWay = false;
  return (event) => {
    if (isUnderWay || isSecondClick(event)) return;
    isUnderWay = true;
    void act().finally(() => {
      isUnderWay = false;
    });
  };
}

/** Whether a click follows another one at once, at the same place: what it hits may have moved there since. */
const isSecondClick = (event: Event | undefined): boolean =>
  event instanceof UIEvent && event.detail > 1;

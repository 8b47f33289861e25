import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Makes the window of a page as large as a screen, and waits until the page is drawn in it. */
export async function onScreen(
  page: Page,
  screen: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(screen);
  // What follows the size of the window is told of it before this observer. A stopped clock does not stop it.
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        new ResizeObserver((_, observer) => {
          observer.disconnect();
          drawn();
        }).observe(document.documentElement);
      }),
  );
}

/** CSS pixels that WCAG 2.2 asks of a target, less what rounding takes. */
const TARGET = 23.99;

/**
 * Controls that are too small to touch (WCAG 2.5.8), by role and name. A target may be smaller where
 * it stands in a sentence, or where a circle of 24 px around its middle touches no other target and
 * no such circle. A label belongs to the target of its radio button or checkbox. A page without a
 * style sheet has the controls of the browser, whose size is its own matter.
 */
export function tooSmallTargets(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  return page.evaluate((size) => {
    if (document.styleSheets.length === 0) return [];
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
      readonly isSmall: boolean;
    }
    const boxOf = (element: Element): DOMRect => {
      const isTicked = element.matches('[type="radio"], [type="checkbox"]');
      const label = isTicked ? element.closest('label') : undefined;
      return (label ?? element).getBoundingClientRect();
    };
    const targets: readonly Target[] = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.right > 0 && box.bottom > 0)
      .map((each) => ({ ...each, isSmall: Math.min(each.box.width, each.box.height) < size }));
    const isInSentence = ({ element }: Target): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement ?? element;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement ?? block;
      const rest = block.cloneNode(true) as Element;
      for (const other of rest.querySelectorAll('a, button')) other.remove();
      return rest.textContent.trim() !== '';
    };
    const middleOf = ({ box }: Target): DOMPoint =>
      new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    const isClose = (one: Target, other: Target): boolean => {
      const [point, middle] = [middleOf(one), middleOf(other)];
      if (other.isSmall && Math.hypot(point.x - middle.x, point.y - middle.y) < size) return true;
      const { left, right, top, bottom } = other.box;
      const x = Math.max(left - point.x, 0, point.x - right);
      const y = Math.max(top - point.y, 0, point.y - bottom);
      return Math.hypot(x, y) < size / 2;
    };
    return targets
      .filter((one) => one.isSmall && !isInSentence(one))
      .filter((one) => targets.some((other) => other !== one && isClose(one, other)))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        const role = element.getAttribute('type') ?? element.localName;
        return `${role} "${name}": ${Math.round(box.width)} × ${Math.round(box.height)} px`;
      });
  }, TARGET);
}

/** Elements that move, fade or scroll smoothly although the reader asked for no motion. */
export function movingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string): boolean =>
      durations.split(',').some((duration) => parseFloat(duration) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const isAnimated = style.animationName !== 'none' && lasts(style.animationDuration);
        return isAnimated || lasts(style.transitionDuration) || style.scrollBehavior === 'smooth';
      })
      .map(({ localName, className }) => `${localName}.${className}`);
  });
}

/** What can take the focus and is hidden behind something else when it has it (WCAG 2.4.11). */
export function hiddenFocuses(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: HTMLElement): boolean =>
      [...element.getClientRects()].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((part) => {
          const found = document.elementFromPoint(left + width * part, top + height * part);
          return element.contains(found) || found?.closest('label')?.contains(element);
        }),
      );
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      element.focus();
      const isHidden = document.activeElement === element && !isSeen(element);
      return isHidden ? [element.outerHTML.slice(0, 80)] : [];
    });
  });
}

/** Rules of axe that another theme can break; all others ask about the same elements. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe says against a page in the light and in the dark theme: each rule with the first element concerned. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  const said = async (axe: AxeBuilder): Promise<readonly string[]> =>
    (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await said(new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await said(new AxeBuilder({ page }).withRules(COLOUR_RULES)))];
}

/**
 * Leaves in a package's document what one part of the course needs, a module or the final
 * assessment, because an LMS that launches a part knows of no other: its sections, and the
 * practices that they lead to. Links to elsewhere become words, and a paragraph of nothing else
 * goes. A part that is not there is the whole.
 */
export function keepPart(document_: HTMLElement, part: string | undefined): void {
  const sections = [...document_.querySelectorAll<HTMLElement>('[data-part="section"]')];
  const id = `learn.${part ?? ''}`;
  const own = sections.filter((each) => each.id === id || each.id.startsWith(`${id}.`));
  const [first] = own;
  if (!first) return;
  const led = new Set<unknown>(own.flatMap((section) => linksIn(section).map(sectionOf)));
  const kept = sections.filter(
    (each) => own.includes(each) || (each.id.startsWith('practice.') && led.has(each)),
  );
  for (const section of sections) if (!kept.includes(section)) section.remove();
  for (const link of document_.querySelectorAll('.masthead a')) {
    // As it is written: a link that names the whole address would load another document.
    link.setAttribute('href', `#${first.id}`);
  }
  const dead = linksIn(document_).filter((link) => !placeOf(link));
  for (const holder of new Set(dead.map((link) => link.closest('p, li')))) {
    const rest = [...(holder?.childNodes ?? [])].filter(
      (node) => !dead.some((each) => each === node),
    );
    if (rest.every(isBlank)) holder?.remove();
  }
  for (const link of dead) link.replaceWith(...link.childNodes);
}

const linksIn = (element: HTMLElement): readonly HTMLAnchorElement[] => [
  ...element.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'),
];

/** What a link leads to. */
const placeOf = ({ hash }: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(hash.slice(1)));

const sectionOf = (link: HTMLAnchorElement): Element | null | undefined =>
  placeOf(link)?.closest('[data-part="section"]');

const isBlank = ({ textContent }: Node): boolean => /^[\s·]*$/.test(textContent ?? '');

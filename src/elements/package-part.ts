/**
 * Leaves in a package's document what one part of the course needs, a module or the final
 * assessment, because an LMS that launches a part knows of no other: its sections, and the
 * practices that they lead to. Links to elsewhere become words. A part that is not there is the
 * whole.
 */
export function keepPart(document_: HTMLElement, part: string | null): void {
  const sections = [...document_.querySelectorAll<HTMLElement>('[data-part="section"]')];
  const id = `learn.${part ?? ''}`;
  const own = sections.filter((each) => each.id === id || each.id.startsWith(`${id}.`));
  const [first] = own;
  if (!first) return;
  const led = new Set(own.flatMap((section) => linksIn(section).map(({ hash }) => hash.slice(1))));
  const kept = sections.filter(
    (each) => own.includes(each) || (each.id.startsWith('practice.') && led.has(each.id)),
  );
  for (const section of sections) if (!kept.includes(section)) section.remove();
  const start = document_.querySelector<HTMLAnchorElement>('.masthead .name')?.hash;
  for (const link of linksIn(document_)) {
    if (link.hash === start) link.hash = first.id;
    if (!document.getElementById(link.hash.slice(1))) link.replaceWith(...link.childNodes);
  }
}

const linksIn = (element: HTMLElement): readonly HTMLAnchorElement[] => [
  ...element.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'),
];

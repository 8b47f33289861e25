import { XmlDocument, XmlElement } from 'libxml2-wasm';

/** A question as a reader of Common Cartridge takes it. */
export interface ReadQuestion {
  readonly ident: string;
  readonly profile: string;
  readonly stem: string;
  /** Identifiers and texts of the options. */
  readonly options: ReadonlyMap<string, string>;
  /** The score, 0 to 100, of chosen options or of a typed text. */
  readonly scoreOf: (answer: readonly string[]) => number;
  /** What is said to those who choose one option or type a text. */
  readonly feedbackTo: (answer: string) => string;
  readonly general: string;
  readonly hint: string;
}

const NAMESPACES = { q: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' };

/** The questions of an assessment, read after QTI 1.2 apart from how they are written. */
export function readAssessment(text: string): readonly ReadQuestion[] {
  const all = (node: XmlElement | XmlDocument, path: string): XmlElement[] =>
    node.find(path, NAMESPACES).filter((found) => found instanceof XmlElement);
  const first = (node: XmlElement, path: string): string => all(node, path)[0]?.content ?? '';
  return all(XmlDocument.fromString(text), '//q:item').map((item) => {
    const holds = (condition: XmlElement, answer: readonly string[]): boolean => {
      const has = (equal: XmlElement): boolean => {
        const exact = equal.attr('case')?.value === 'Yes';
        const plain = (value: string) => (exact ? value : value.toLowerCase());
        return answer.map(plain).includes(plain(equal.content));
      };
      const [and] = all(condition, 'q:and');
      if (!and) return all(condition, 'q:varequal').some(has);
      return all(and, 'q:varequal').every(has) && !all(and, 'q:not/q:varequal').some(has);
    };
    const conditions = all(item, 'q:resprocessing/q:respcondition').map((each) => ({
      test: all(each, 'q:conditionvar')[0] as XmlElement,
      score: Number(first(each, 'q:setvar')),
      link: all(each, 'q:displayfeedback')[0]?.attr('linkrefid')?.value ?? '',
    }));
    const shown = (link: string): string =>
      link && first(item, `q:itemfeedback[@ident="${link}"]//q:mattext`);
    return {
      ident: item.attr('ident')?.value ?? '',
      profile: first(item, './/q:qtimetadatafield[q:fieldlabel="cc_profile"]/q:fieldentry'),
      stem: first(item, 'q:presentation/q:material/q:mattext'),
      options: new Map(
        all(item, './/q:response_label').map((label) => [
          label.attr('ident')?.value ?? '',
          first(label, './/q:mattext'),
        ]),
      ),
      scoreOf: (answer) =>
        Math.max(
          0,
          ...conditions.filter(({ test }) => holds(test, answer)).map(({ score }) => score),
        ),
      feedbackTo: (answer) =>
        conditions
          .filter(({ test, link }) => link && holds(test, [answer]))
          .map(({ link }) => shown(link))
          .join(' '),
      general: shown('general_fb'),
      hint: shown('hint'),
    };
  });
}

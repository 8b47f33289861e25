export type Sign = '+' | '-' | '*' | '/';

/** Arithmetic over named values, as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'negative'; readonly of: Formula }
  | {
      readonly kind: 'operation';
      readonly sign: Sign;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'extreme'; readonly pick: 'min' | 'max'; readonly of: readonly Formula[] };

/** Values by the names that stand for them. */
export type Values = Readonly<Record<string, number>>;

/** What a formula comes to; undefined where a value is missing or it divides by nothing. */
export function valueOf(formula: Formula, values: Values): number | undefined {
  const value = evaluate(formula, values);
  return Number.isFinite(value) ? value : undefined;
}

function evaluate(formula: Formula, values: Values): number {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return values[formula.id] ?? NaN;
    case 'negative':
      return -evaluate(formula.of, values);
    case 'operation':
      return operate(formula.sign, evaluate(formula.left, values), evaluate(formula.right, values));
    case 'extreme':
      return Math[formula.pick](...formula.of.map((each) => evaluate(each, values)));
    default:
      return formula satisfies never;
  }
}

function operate(sign: Sign, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return sign satisfies never;
  }
}

/** Ids of the values that a formula names, each once, in reading order. */
export function namesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'name':
      return [formula.id];
    case 'negative':
      return namesIn(formula.of);
    case 'operation':
      return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
    case 'extreme':
      return [...new Set(formula.of.flatMap(namesIn))];
    default:
      return formula satisfies never;
  }
}

/** The formula with other formulas in the place of names. */
export function withFormulas(formula: Formula, formulas: ReadonlyMap<string, Formula>): Formula {
  switch (formula.kind) {
    case 'number':
      return formula;
    case 'name':
      return formulas.get(formula.id) ?? formula;
    case 'negative':
      return { ...formula, of: withFormulas(formula.of, formulas) };
    case 'operation':
      return {
        ...formula,
        left: withFormulas(formula.left, formulas),
        right: withFormulas(formula.right, formulas),
      };
    case 'extreme':
      return { ...formula, of: formula.of.map((each) => withFormulas(each, formulas)) };
    default:
      return formula satisfies never;
  }
}

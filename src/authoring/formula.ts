import jsep from 'jsep';
import type { Formula, Sign } from '../domain/practice/formula.ts';

/** A formula as it was read, or a sentence on what is wrong with it. */
export type ReadFormula = { readonly formula: Formula } | { readonly mistake: string };

/** How a formula is written, as a remedy. */
export const FORMULA_REMEDY =
  'Write arithmetic with numbers, ids, + - * /, parentheses, min(…) and max(…), with a blank on both sides of each sign.';

const SIGNS: readonly string[] = ['+', '-', '*', '/'];
const isSign = (operator: string): operator is Sign => SIGNS.includes(operator);

// An id may have hyphens, so `a - b` is a difference and `a-b` is one id.
jsep.removeAllUnaryOps();
jsep.removeAllBinaryOps();
jsep.removeAllLiterals();
jsep.addIdentifierChar('-');
jsep.addUnaryOp('-');
for (const [sign, rank] of [
  ['+', 9],
  ['-', 9],
  ['*', 10],
  ['/', 10],
] as const) {
  jsep.addBinaryOp(sign, rank);
}

/** Reads arithmetic over ids. Nothing of it is ever run. */
export function formulaFrom(written: string): ReadFormula {
  try {
    return { formula: toFormula(jsep(written)) };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}

function toFormula(node: jsep.Expression): Formula {
  if (isNode(node, 'Literal') && typeof node.value === 'number') {
    return { kind: 'number', value: node.value };
  }
  if (isNode(node, 'Identifier')) return nameFrom(node.name);
  if (isNode(node, 'UnaryExpression')) return { kind: 'negative', of: toFormula(node.argument) };
  if (isNode(node, 'BinaryExpression') && isSign(node.operator)) {
    const { operator: sign, left, right } = node;
    return { kind: 'operation', sign, left: toFormula(left), right: toFormula(right) };
  }
  if (isNode(node, 'CallExpression') && isNode(node.callee, 'Identifier')) {
    const { name } = node.callee;
    if ((name === 'min' || name === 'max') && node.arguments.length > 0) {
      return { kind: 'extreme', pick: name, of: node.arguments.map(toFormula) };
    }
    throw new Error(`"${name}(…)" is not known here`);
  }
  throw new Error(
    isNode(node, 'Compound')
      ? 'a sign is missing between two values, or there is nothing'
      : `it holds something that is no arithmetic (${node.type})`,
  );
}

/** A name; a minus right in front of it, or of a number, belongs to the name for the parser. */
function nameFrom(written: string): Formula {
  if (written.startsWith('-')) return { kind: 'negative', of: nameFrom(written.slice(1)) };
  return /^\d/.test(written)
    ? { kind: 'number', value: Number(written) }
    : { kind: 'name', id: written };
}

interface Nodes {
  readonly Literal: jsep.Literal;
  readonly Identifier: jsep.Identifier;
  readonly UnaryExpression: jsep.UnaryExpression;
  readonly BinaryExpression: jsep.BinaryExpression;
  readonly CallExpression: jsep.CallExpression;
  readonly Compound: jsep.Compound;
}

const isNode = <Type extends keyof Nodes>(node: jsep.Expression, type: Type): node is Nodes[Type] =>
  node.type === type;

import type { Span } from '../findings/finding.ts';

/** Handlebars' own tree, as the linter asks for it. */

interface Nodes {
  MustacheStatement: hbs.AST.MustacheStatement;
  BlockStatement: hbs.AST.BlockStatement;
  PartialStatement: hbs.AST.PartialStatement;
  ContentStatement: hbs.AST.ContentStatement;
  CommentStatement: hbs.AST.CommentStatement;
  SubExpression: hbs.AST.SubExpression;
  PathExpression: hbs.AST.PathExpression;
  StringLiteral: hbs.AST.StringLiteral;
  NumberLiteral: hbs.AST.NumberLiteral;
  BooleanLiteral: hbs.AST.BooleanLiteral;
}

export function isNode<Type extends keyof Nodes>(node: hbs.AST.Node, type: Type): node is Nodes[Type] {
  return node.type === type;
}

/** A mustache, a block or a subexpression: what may call a helper. */
export interface Call extends hbs.AST.Node {
  readonly path: hbs.AST.Node;
  readonly params: hbs.AST.Expression[];
  /** Absent where none is written, whatever the types say. */
  readonly hash?: hbs.AST.Hash;
}

/** From a line and a column as Handlebars counts them to offsets. */
export interface Offsets {
  at(position: hbs.AST.Position): number;
  span(node: hbs.AST.Node): Span;
}

export function offsetsOf(text: string): Offsets {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
  const at = ({ line, column }: hbs.AST.Position) => (starts[line - 1] ?? text.length) + column;
  return { at, span: ({ loc }) => ({ start: at(loc.start), end: at(loc.end) }) };
}

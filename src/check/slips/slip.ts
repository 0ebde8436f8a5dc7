import type { BodyNode } from '../body-node.ts';

/** A slip of the pen in Markdown, with its place in the body. */
export interface Slip {
  offset: number;
  length: number;
  message: string;
  hint: string;
}

/** What a piece that can hold slips stands in. */
export interface Piece {
  node: BodyNode;
  parent: BodyNode | undefined;
  /** What stands before and behind it in its parent. */
  before: BodyNode | undefined;
  after: BodyNode | undefined;
}

/** A text as code of Markdown, so that it can be told from the words around it. */
export function writeCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

import type { ChildNode } from 'postcss';
import { loadParser, offsetAt, type CodeError, type FindCodeErrors } from './code-error.ts';

/**
 * CSS, read by PostCSS; it stops at the first mistake. Rules without a selector and properties without
 * a value are fine to it, and to no browser.
 */
export const findCssErrors: FindCodeErrors = (code) => {
  // What is loaded by name has the type of the module of that name.
  const { parse, CssSyntaxError } = loadParser('postcss') as typeof import('postcss');
  try {
    const errors: CodeError[] = [];
    parse(code).walk((node) => {
      const message = findGap(node);
      const offset = node.source?.start?.offset ?? 0;
      const end = node.source?.end?.offset ?? offset + 1;
      if (message !== undefined) errors.push({ offset, length: end - offset, message });
    });
    return errors;
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { reason, line = 1, column = 1, endLine = line, endColumn = column + 1 } = error;
    const offset = offsetAt(code, line, column - 1);
    return [{ offset, length: offsetAt(code, endLine, endColumn - 1) - offset, message: reason }];
  }
};

/** What a piece of a style sheet lacks. */
function findGap(node: ChildNode): string | undefined {
  if (node.type === 'rule' && node.selector.trim() === '') return 'a selector is missing before {';
  // A property that the author names may be empty.
  return node.type === 'decl' && node.value.trim() === '' && !node.prop.startsWith('--')
    ? `the value of ${node.prop} is missing`
    : undefined;
}

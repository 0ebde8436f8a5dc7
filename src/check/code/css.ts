import { loadParser, offsetAt, type FindCodeErrors } from './code-error.ts';

/** CSS, read by PostCSS; it stops at the first mistake. */
export const findCssErrors: FindCodeErrors = (code) => {
  // What is loaded by name has the type of the module of that name.
  const { parse, CssSyntaxError } = loadParser('postcss') as typeof import('postcss');
  try {
    parse(code);
    return [];
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const { reason, line = 1, column = 1, endLine = line, endColumn = column + 1 } = error;
    const offset = offsetAt(code, line, column - 1);
    return [{ offset, length: offsetAt(code, endLine, endColumn - 1) - offset, message: reason }];
  }
};

import type { ParseError } from 'jsonc-parser';
import { loadParser, type CodeError, type FindCodeErrors } from './code-error.ts';

/** JSON, read by the parser of Visual Studio Code; the first of its complaints makes the others. */
export const findJsonErrors: FindCodeErrors = (code) => parse(code, false);

/** JSON with comments and commas at the end of lists. */
export const findJsoncErrors: FindCodeErrors = (code) => parse(code, true);

function parse(code: string, isLenient: boolean): CodeError[] {
  // What is loaded by name has the type of the module of that name.
  const { parse, printParseErrorCode } = loadParser(
    'jsonc-parser',
  ) as typeof import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(code, errors, { disallowComments: !isLenient, allowTrailingComma: isLenient });
  return errors.slice(0, 1).map(({ error, offset, length }) => ({
    offset,
    length,
    message: splitWords(printParseErrorCode(error)),
  }));
}

/** `CommaExpected` as words: `comma expected`. */
function splitWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

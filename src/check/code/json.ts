import type { ParseError } from 'jsonc-parser';
import { loadParser, type CodeError, type FindCodeErrors } from './code-error.ts';

/** JSON, read by the parser of Visual Studio Code; the first of its complaints makes the others. */
export const findJsonErrors: FindCodeErrors = (code) => parse(code, false);

/** JSON with comments and commas at the end of lists. */
export const findJsoncErrors: FindCodeErrors = (code) => parse(code, true);

function parse(code: string, isLenient: boolean): CodeError[] {
  // What is loaded by name has the type of the module of that name.
  const { parse, printParseErrorCode, visit } = loadParser(
    'jsonc-parser',
  ) as typeof import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(code, errors, { disallowComments: !isLenient, allowTrailingComma: isLenient });
  if (errors.length === 0) return findDuplicates(code, visit);
  return errors.slice(0, 1).map(({ error, offset, length }) => ({
    offset,
    length,
    message: splitWords(printParseErrorCode(error)),
  }));
}

/** What is said of a key that an object has already; readers take the last, and drop the others. */
export const DUPLICATE = 'duplicate key';

function findDuplicates(code: string, visit: typeof import('jsonc-parser').visit): CodeError[] {
  const errors: CodeError[] = [];
  const objects: Set<string>[] = [];
  visit(code, {
    onObjectBegin: () => {
      objects.push(new Set());
    },
    onObjectEnd: () => {
      objects.pop();
    },
    onObjectProperty: (key, offset, length) => {
      const keys = objects.at(-1);
      if (keys?.has(key))
        errors.push({
          offset,
          length,
          message: `${DUPLICATE} ${code.slice(offset, offset + length)}`,
        });
      keys?.add(key);
    },
  });
  return errors;
}

/** `CommaExpected` as words: `comma expected`. */
function splitWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

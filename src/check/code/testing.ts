import { explainCodeError } from './code-words.ts';
import { findCodeErrors } from './find-code-errors.ts';

/** What is told of a piece of code: the signs under the mark, what was found, and the hint. */
export function tellCode(language: string, code: string): string[][] {
  return findCodeErrors(language, code).map((error) => {
    const words = explainCodeError(language, code, error);
    const { offset, length } = { ...error, ...words };
    const found = words.message.replace(`Expected ${language} that can be read, found `, '');
    return [code.slice(offset, offset + length), found, words.hint];
  });
}

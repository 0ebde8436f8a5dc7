import { loadParser, offsetAt, type FindCodeErrors } from './code-error.ts';

/** Severity of what keeps a Dockerfile from being built; others are advice. */
const ERROR = 1;

/** No Dockerfile that a person writes is longer; the time to read one grows with its square. */
const MAX_LINES = 1_000;

/** A Dockerfile or some lines of one, read by the validator of Docker's language server. */
export const findDockerfileErrors: FindCodeErrors = (code) => {
  if (code.split('\n').length > MAX_LINES)
    return [{ offset: 0, length: 1, message: `it has more than ${MAX_LINES} lines` }];
  // What is loaded by name has the type of the module of that name.
  const { validate, ValidationCode } = loadParser(
    'dockerfile-utils',
  ) as typeof import('dockerfile-utils');
  return (
    validate(code)
      // An example may show a few lines of a file, so it need not begin with `FROM`.
      .filter(({ severity, code }) => severity === ERROR && code !== ValidationCode.NO_SOURCE_IMAGE)
      .map(({ message, range: { start, end } }) => {
        const offset = offsetAt(code, start.line + 1, start.character);
        const length = offsetAt(code, end.line + 1, end.character) - offset;
        return { offset, length, message: typeof message === 'string' ? message : message.value };
      })
  );
};

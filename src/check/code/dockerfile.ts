import { loadParser, offsetAt, type CodeError, type FindCodeErrors } from './code-error.ts';

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
  return [
    ...findBadLists(code),
    ...validate(code)
      // An example may show a few lines of a file, so it need not begin with `FROM`.
      .filter(({ severity, code }) => severity === ERROR && code !== ValidationCode.NO_SOURCE_IMAGE)
      .map(({ message, range: { start, end } }) => {
        const offset = offsetAt(code, start.line + 1, start.character);
        const length = offsetAt(code, end.line + 1, end.character) - offset;
        return { offset, length, message: typeof message === 'string' ? message : message.value };
      }),
  ];
};

/** A line whose instruction takes a list of words, with all that its backslashes join to it. */
const LIST =
  /^[ \t]*(?:HEALTHCHECK[^\n]*?[ \t])?(?:CMD|ENTRYPOINT|RUN|VOLUME)[ \t]+(\[["'“”‘’](?:[^\\\n]|\\[^])*)/gim;

/**
 * Lists of words that are none: to Docker they are commands of a shell, which fail when they are run.
 * A bracket with a space behind it can be a test of the shell.
 */
function findBadLists(code: string): CodeError[] {
  return [...code.matchAll(LIST)].flatMap(({ index, 0: all, 1: list = '' }) => {
    const written = list.trimEnd();
    if (isList(written.replaceAll(/\\[ \t]*\n/g, ' '))) return [];
    const start = index + all.length - list.length;
    const quote = written.search(/[“”‘’]/);
    return [
      quote < 0
        ? { offset: start, length: written.length, message: 'a list of words that is no JSON' }
        : { offset: start + quote, length: 1, message: 'a list of words that is no JSON' },
    ];
  });
}

function isList(text: string): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list);
  } catch {
    return false;
  }
}

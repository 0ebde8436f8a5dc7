import type { ParserPlugin } from '@babel/parser';
import { loadParser, type CodeError, type FindCodeErrors } from './code-error.ts';

/** JavaScript with JSX, read by Babel; it stops at the first mistake. */
export const findJavaScriptErrors: FindCodeErrors = (code) => parse(code, ['jsx']);

/** TypeScript, read by Babel. */
export const findTypeScriptErrors: FindCodeErrors = (code) => parse(code, ['typescript']);

/** TypeScript with JSX, in which `<T>value` is an element and no cast. */
export const findTsxErrors: FindCodeErrors = (code) => parse(code, ['typescript', 'jsx']);

/** What Babel finds in code that it can read: a piece need not have what is around it. */
const PIECES: ReadonlySet<string> = new Set([
  'DuplicateExport',
  'IllegalBreakContinue',
  'InvalidPrivateFieldResolution',
  'SuperNotAllowed',
  'UnexpectedNewTarget',
  'UnexpectedSuper',
  // A second version of the code before it.
  'VarRedeclaration',
  // Those of a standard that came to nothing, which frameworks are built on.
  'UnsupportedParameterDecorator',
]);

function parse(code: string, plugins: ParserPlugin[]): CodeError[] {
  // What is loaded by name has the type of the module of that name.
  const babel = loadParser('@babel/parser') as typeof import('@babel/parser');
  try {
    const { errors } = babel.parse(code, {
      errorRecovery: true,
      // A module or a script: whichever the code turns out to be.
      sourceType: 'unambiguous',
      // Examples show a piece of a function, or of a file of exports.
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowUndeclaredExports: true,
      plugins: [...plugins, 'decorators', 'decoratorAutoAccessors'],
    });
    // A script is read as a module at first, whose rules are stricter.
    const first = errors?.find(
      ({ reasonCode }) => !PIECES.has(reasonCode) && !reasonCode.startsWith('Strict'),
    );
    return isBabelError(first) ? [describe(first)] : [];
  } catch (error) {
    if (!isBabelError(error)) throw error;
    return [describe(error)];
  }
}

function describe({ message, pos }: BabelError): CodeError {
  return { offset: pos, length: 1, message: message.replace(/\.? \(\d+:\d+\)$/, '') };
}

function isBabelError(error: unknown): error is BabelError {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}

type BabelError = SyntaxError & { pos: number };

import type { ParserPlugin } from '@babel/parser';
import { loadParser, type CodeError, type FindCodeErrors } from './code-error.ts';
import { messageOf } from '../../message-of.ts';

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
    const { errors, program } = babel.parse(code, {
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
    return isBabelError(first) ? [describe(first)] : findBadPatterns(program);
  } catch (error) {
    if (!isBabelError(error)) throw error;
    return [describe(error)];
  }
}

const NO_CODE = new Set(['loc', 'extra', 'leadingComments', 'innerComments', 'trailingComments']);

/** Regular expressions that no engine takes; Babel reads where they end, and no further. */
function findBadPatterns(program: object): CodeError[] {
  const waiting: object[] = [program];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isPattern(node)) {
      const message = judgePattern(node);
      const length = node.end - node.start;
      if (message !== undefined) return [{ offset: node.start, length, message }];
    }
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      // Places and comments hold no code, and are most of what a tree holds.
      if (typeof child !== 'object' || child === null || NO_CODE.has(key)) continue;
      for (const part of Array.isArray(child) ? (child as unknown[]) : [child])
        if (typeof part === 'object' && part !== null) waiting.push(part);
    }
  }
  return [];
}

function judgePattern({ pattern, flags }: Pattern): string | undefined {
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function isPattern(node: object): node is Pattern {
  return 'type' in node && node.type === 'RegExpLiteral';
}

function describe({ message, pos }: BabelError): CodeError {
  return { offset: pos, length: 1, message: message.replace(/\.? \(\d+:\d+\)$/, '') };
}

function isBabelError(error: unknown): error is BabelError {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}

type BabelError = SyntaxError & { pos: number };

/** What Babel says of a regular expression. */
interface Pattern {
  pattern: string;
  flags: string;
  start: number;
  end: number;
}

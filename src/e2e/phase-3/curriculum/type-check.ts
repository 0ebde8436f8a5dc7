import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../sites.ts';
import type { Fence } from './fences.ts';

/** Languages that the compiler reads, and the endings of their files. */
const ENDINGS: Readonly<Record<string, string>> = {
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  jsx: 'jsx',
  ts: 'ts',
  typescript: 'ts',
  tsx: 'tsx',
};

/** What a script may be told that has no types: unknown names, and names declared twice. */
const NAMES = new Set([2300, 2304, 2451, 2552, 2580, 2582, 2584, 2591, 2592, 2593]);

/** A type from a package that is not installed: its module stands for anything, also as a type. */
const TYPE_OF_ANYTHING = 2709;

const FOLDER = join(ROOT, '.snippets');
const ANY = join(FOLDER, 'any.d.ts');

/** Whether the compiler can judge a fence. */
export function isTyped({ language }: Fence): boolean {
  return language in ENDINGS;
}

/**
 * What the TypeScript compiler has against each fence. Every fence is a module of its own, whose
 * imports may name anything that is not installed here. Of JavaScript only names are judged.
 */
export function checkTypes(fences: readonly Fence[]): ReadonlyMap<Fence, string[]> {
  const groups = Map.groupBy(fences, isWorker);
  return new Map(
    [...groups].flatMap(([worker, members]) => [
      ...checkGroup(members, worker ? 'lib.webworker.d.ts' : 'lib.dom.d.ts'),
    ]),
  );
}

/** Whether a fence runs in a worker, where other names are known than in a page. */
function isWorker({ code }: Fence): boolean {
  return /\b(?:skipWaiting|clients\.claim|ServiceWorkerGlobalScope)\b/.test(code);
}

function checkGroup(fences: readonly Fence[], surroundings: string): Map<Fence, string[]> {
  const byFile = new Map(
    fences.map((fence, index) => [
      join(FOLDER, `${index}.${ENDINGS[fence.language] ?? 'js'}`),
      fence,
    ]),
  );
  const texts = new Map([...byFile].map(([file, { code }]) => [file, `${code}\nexport {};\n`]));
  texts.set(ANY, "declare module '*';\n");
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    noImplicitAny: false,
    useUnknownInCatchVariables: false,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    allowImportingTsExtensions: true,
    lib: ['lib.esnext.d.ts', surroundings],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => texts.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => texts.get(file) ?? ts.sys.readFile(file);
  host.getCurrentDirectory = () => ROOT;
  const program = ts.createProgram([ANY, ...byFile.keys()], options, host);
  return new Map(
    [...byFile].map(([file, fence]) => {
      const source = program.getSourceFile(file);
      const isScript = /\.jsx?$/.test(file);
      const problems = [
        ...program.getSyntacticDiagnostics(source),
        ...program
          .getSemanticDiagnostics(source)
          .filter(({ code }) => (isScript ? NAMES.has(code) : code !== TYPE_OF_ANYTHING)),
      ];
      return [fence, problems.map(tell)];
    }),
  );
}

function tell({ messageText, start = 0, file }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

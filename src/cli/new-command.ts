import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import type { SourceFile } from '../check/content-file.ts';
import { buildContentSet } from '../check/content-set.ts';
import type { Problem } from '../check/problem.ts';
import { listPublicFiles } from '../check/public-files.ts';
import { readContent } from '../check/read-content.ts';
import { suggest } from '../check/suggest.ts';
import { publicDir } from '../content-dir.ts';
import { fileOf } from '../roadmap/paths.ts';
import { COSTS, RESOURCE_KINDS } from '../schemas/vocabulary.ts';
import { CommandError, EXIT, type ExitCode } from './command-error.ts';
import { explainFault } from './explain-fault.ts';
import type { Outside } from './outside.ts';
import { printEdit, printError, type FileEdit } from './print-outcome.ts';
import {
  STUB_COLLECTIONS,
  STUB_OPTIONS,
  writeStub,
  type StubKind,
  type StubValues,
} from './write-stub.ts';
import { messageOf } from '../message-of.ts';

const USAGE = `Usage: npm run new -- resource SLUG [--url URL] [--topic TOPIC] [--kind KIND] [--cost COST]
       npm run new -- week SLUG
       npm run new -- checklist SLUG [--scope week|phase]
       npm run new -- guide SLUG

Writes a file that the check accepts, with a TODO wherever somebody has to write; npm run check lists
them. A file that is there is never touched. A week whose SLUG begins with no number gets the first one
that is free, and the hours that its phase has left; where none are left, those of the phase have to be
mended, and the command says so.

--title TITLE  the title; else it is made from the slug
--url URL      the https address of the resource
--topic TOPIC  one of the topics that a phase declares; else the first one
--kind KIND    ${RESOURCE_KINDS.join(', ')}
--cost COST    ${COSTS.join(', ')}
--scope SCOPE  what the checklist is ticked for: week or phase
--dry-run      shows the file, and writes nothing
--json         prints one object as npm run status does, and asks nothing
--help         prints this

Exit code: 0 when it is done; 1 when it is refused, since the check would find a mistake in the file or
there is one of that name; 2 when something is missing; 3 when the file can't be written.`;

/**
 * `npm run new`: writes a file to begin with.
 * @param args what stands behind `--` on the command line
 * @returns the exit code, as the usage explains it
 */
export async function runNewCommand(args: readonly string[], outside: Outside): Promise<ExitCode> {
  const isJson = args.includes('--json');
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      outside.print(USAGE);
      return EXIT.done;
    }
    const [kind, slug, ...rest] = await askMissing(positionals, isJson, outside);
    if (rest.length > 0) throw refuse(`Expected one slug, found ${[slug, ...rest].join(' ')}.`);
    const stub = readKind(kind);
    refuseOthers(stub, values);
    const isDryRun = values['dry-run'] === true;
    const edit = await addFile(stub, slug ?? '', values, isDryRun, outside);
    printEdit(edit, isJson, outside, 'Write what is marked with TODO; npm run check lists it.');
    return EXIT.done;
  } catch (error) {
    return printError(error, isJson, outside);
  }
}

async function addFile(
  kind: StubKind,
  slug: string,
  values: StubValues,
  isDryRun: boolean,
  { contentDir, today }: Outside,
): Promise<FileEdit> {
  const [sources, publicFiles] = await Promise.all([
    readContent(contentDir),
    listPublicFiles(publicDir),
  ]);
  const collection = STUB_COLLECTIONS[kind];
  const { id, text } = writeStub(kind, slug, values, buildContentSet(sources));
  const source: SourceFile = { collection, id, path: fileOf(collection, id), text };
  const file = join(contentDir, source.path);
  const name = relative('', file).replaceAll('\\', '/');
  if (sources.some(({ path }) => path === source.path))
    throw new CommandError(EXIT.refused, `There is ${name} already.`);
  const context = { today, publicFiles };
  const errors = checkContent([...sources, source], context).filter(
    ({ severity }) => severity === 'error',
  );
  const problems = errors.filter((problem) => problem.file === source.path);
  if (problems.length > 0)
    throw new CommandError(EXIT.refused, 'Refused, since the check would find this:', {
      problems,
      source,
    });
  if (!isDryRun) await createFile(file, text, name);
  const root = relative('', contentDir).replaceAll('\\', '/');
  // What is wrong in other files as soon as this one is there, such as the hours of its phase.
  const toName = ({ file: other, rule, message }: Problem) => `${other} ${rule} ${message}`;
  const before = new Set(errors.length > 0 ? checkContent(sources, context).map(toName) : []);
  const elsewhere = errors
    .filter((problem) => !before.has(toName(problem)))
    .map(
      ({ file: other, line, message, hint = '' }) => `${root}/${other}:${line} ${message} ${hint}`,
    );
  const summary = [`A new ${kind}.`, ...elsewhere].join(' To be mended by hand: ').trim();
  return { file: name, before: '', after: text, summary, isWritten: !isDryRun };
}

async function createFile(file: string, text: string, name: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    throw explainFault(error, name);
  }
}

async function askMissing(
  [kind, slug, ...rest]: readonly string[],
  isJson: boolean,
  { ask }: Outside,
): Promise<(string | undefined)[]> {
  if (slug !== undefined) return [kind, slug, ...rest];
  if (!ask || isJson)
    throw refuse(
      kind === undefined
        ? `Expected what to write, one of ${KINDS.join(', ')}, found nothing.`
        : `Expected the slug of the new ${readKind(kind)}, such as ${EXAMPLE}, found nothing.`,
    );
  const wanted =
    kind ??
    (await ask.choose(
      'What is new?',
      KINDS.map((value) => ({ value })),
    ));
  const answer = await ask.text(`The slug of the new ${readKind(wanted)}:`, (text) =>
    text.trim() === '' ? `Expected a slug such as ${EXAMPLE}.` : undefined,
  );
  return [wanted, answer.trim()];
}

/** The keys of an object literal are exactly the kinds. */
const KINDS = Object.keys(STUB_COLLECTIONS) as readonly StubKind[];

const EXAMPLE = 'docker-docs';

function readKind(word: string | undefined): StubKind {
  const kind = KINDS.find((name) => name === word);
  if (kind) return kind;
  const hint = suggest(word, KINDS) ?? '';
  throw refuse(
    `Expected one of ${KINDS.join(', ')}, found ${JSON.stringify(word)}. ${hint}`.trim(),
  );
}

/** An option that the kind has no field for would be lost without a word. */
function refuseOthers(kind: StubKind, values: StubValues): void {
  const own: readonly string[] = STUB_OPTIONS[kind];
  const known = new Set(Object.values(STUB_OPTIONS).flat());
  const other = [...known].find((name) => values[name] !== undefined && !own.includes(name));
  if (other !== undefined)
    throw refuse(
      `Expected no --${other} for a ${kind}, found one. It takes ${own.map((name) => `--${name}`).join(', ')}.`,
    );
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: text,
        url: text,
        topic: text,
        kind: text,
        cost: text,
        scope: text,
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw refuse(messageOf(error));
  }
}

function refuse(message: string): CommandError {
  return new CommandError(EXIT.usage, `${message}\nnpm run new -- --help explains the command.`);
}

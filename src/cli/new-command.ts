import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { SourceFile } from '../check/content-file.ts';
import { buildContentSet } from '../check/content-set.ts';
import type { Problem } from '../check/problem.ts';
import { listPublicFiles } from '../check/public-files.ts';
import { readContent } from '../check/read-content.ts';
import { findNearest } from '../check/suggest.ts';
import { publicDir } from '../content-dir.ts';
import { toPathFromHere } from '../path-from-here.ts';
import { fileOf } from '../roadmap/paths.ts';
import { COSTS, RESOURCE_KINDS } from '../schemas/vocabulary.ts';
import type { Asker } from './asker.ts';
import { CommandError, EXIT, type ExitCode } from './command-error.ts';
import { explainFault } from './explain-fault.ts';
import { explainStub, proposeSlug, writeNew } from './explain-stub.ts';
import type { Outside } from './outside.ts';
import { printEdit, printError, type FileEdit } from './print-outcome.ts';
import { readOptions } from './read-options.ts';
import { proposeCommands } from './write-command.ts';
import {
  STUB_COLLECTIONS,
  STUB_OPTIONS,
  writeStub,
  type StubKind,
  type StubValues,
} from './write-stub.ts';

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
    const { kind, slug, rest } = await readWords(positionals, isJson ? undefined : outside.ask);
    if (rest.length > 0) {
      const words = [slug, ...rest].join(' ');
      throw refuse(
        `Expected one slug, found ${JSON.stringify(words)}. Type its words with hyphens:`,
        writeNew(kind, proposeSlug(words), values),
      );
    }
    if (/^https?:/i.test(slug))
      throw refuse(
        `Expected a slug, found the address ${slug}. Give it as an option:`,
        writeNew(kind, 'SLUG', { ...values, url: slug }),
      );
    refuseOthers(kind, slug, values);
    const isDryRun = values['dry-run'] === true;
    const edit = await addFile(kind, slug, values, isDryRun, outside);
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
  const content = buildContentSet(sources);
  const { id, text } = writeStub(kind, slug, values, content);
  const source: SourceFile = { collection, id, path: fileOf(collection, id), text };
  const file = join(contentDir, source.path);
  const name = toPathFromHere(file);
  if (sources.some(({ path }) => path === source.path)) {
    const error = new CommandError(
      EXIT.refused,
      `There is ${name} already. Edit that file, or choose another slug.`,
    );
    error.file = name;
    throw error;
  }
  const root = toPathFromHere(contentDir);
  const context = { today, publicFiles };
  const errors = checkContent([...sources, source], context).filter(
    ({ severity }) => severity === 'error',
  );
  const problems = errors.filter((problem) => problem.file === source.path);
  if (problems.length > 0) {
    const words = explainStub(problems, { kind, slug, id, values }, content, root);
    throw new CommandError(
      EXIT.refused,
      words ?? 'Refused, since the check would find this in the new file:',
      { problems, source, isExplained: words !== undefined },
    );
  }
  if (!isDryRun) await createFile(file, text, name);
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

/** The words that were typed, and what is answered for those that were not. */
async function readWords(
  [word, typed = '', ...rest]: readonly string[],
  ask: Asker | undefined,
): Promise<{ kind: StubKind; slug: string; rest: readonly string[] }> {
  if (typed.trim() !== '') return { kind: readKind(word, typed), slug: typed, rest };
  if (word === undefined && !ask)
    throw refuse(
      `Expected what to write, one of ${KINDS.join(', ')}, found nothing. For example:`,
      writeNew('resource', EXAMPLE),
    );
  const options = KINDS.map((value) => ({ value }));
  const kind = readKind(word ?? (await ask?.choose('What is new?', options)));
  if (!ask)
    throw refuse(
      `Expected the slug of the new ${kind}, found nothing. For example:`,
      writeNew(kind, EXAMPLE),
    );
  const answer = await ask.text(`The slug of the new ${kind}:`, (text) =>
    text.trim() === '' ? `Expected a slug such as ${EXAMPLE}.` : undefined,
  );
  return { kind, slug: answer.trim(), rest: [] };
}

/** The keys of an object literal are exactly the kinds. */
const KINDS = Object.keys(STUB_COLLECTIONS) as readonly StubKind[];

const EXAMPLE = 'first-steps';

function readKind(word: string | undefined, slug?: string): StubKind {
  const kind = KINDS.find((name) => name === word?.toLowerCase());
  if (kind) return kind;
  const message = `Expected one of ${KINDS.join(', ')}, found ${JSON.stringify(word)}.`;
  const exchanged = KINDS.find((name) => name === slug);
  if (exchanged)
    throw refuse(`${message} It comes first:`, writeNew(exchanged, proposeSlug(word ?? '')));
  const meant = KINDS.find((name) => name === findNearest(word ?? '', KINDS));
  throw meant
    ? refuse(`${message} Did you mean \`${meant}\`?`, writeNew(meant, slug ?? 'SLUG'))
    : refuse(
        `${message} It comes before the slug:`,
        slug === undefined ? writeNew('resource', proposeSlug(word ?? '')) : writeNew('KIND', slug),
      );
}

/** An option that the kind has no field for would be lost without a word. */
function refuseOthers(kind: StubKind, slug: string, values: StubValues): void {
  const own: readonly string[] = STUB_OPTIONS[kind];
  const known = new Set(Object.values(STUB_OPTIONS).flat());
  const other = [...known].find((name) => values[name] !== undefined && !own.includes(name));
  if (other !== undefined)
    throw refuse(
      `Expected no --${other} for a ${kind}, found one. It takes ${own.map((name) => `--${name}`).join(', ')}.`,
      writeNew(kind, slug, values),
    );
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return readOptions(args, {
    title: text,
    url: text,
    topic: text,
    kind: text,
    cost: text,
    scope: text,
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
}

/** @param command the one to type in place of the one that was */
function refuse(message: string, command: string): CommandError {
  return new CommandError(EXIT.usage, proposeCommands(message, command));
}

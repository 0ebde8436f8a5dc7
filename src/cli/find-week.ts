import { ContentFile, type SourceFile } from '../check/content-file.ts';
import { readContent } from '../check/read-content.ts';
import { numberOfName } from '../check/week-numbers.ts';
import { isRecord } from '../is-record.ts';
import { CommandError, EXIT } from './command-error.ts';
import { findNamed, listNames, pickNamed, type Named } from './pick-named.ts';
import { proposeCommands } from './write-command.ts';

/**
 * The file of the week that somebody means by its number (`7`, `07`, `week 7`, `w7`), its slug, a part
 * of that, its title, the name or the path of its file, or the address of its page.
 * @param writeCommand the command with another week in the place of this one
 * @throws CommandError that names the nearest, where there is none
 */
export async function findWeek(
  wanted: string,
  contentDir: string,
  writeCommand: (week: string) => string,
): Promise<FoundWeek> {
  const sources = (await readContent(contentDir, ['weeks'])).filter(
    ({ unreadable }) => unreadable?.reason !== 'ignored',
  );
  if (sources.length === 0)
    throw new CommandError(
      EXIT.usage,
      'There are no weeks yet. Begin with one: npm run new -- week SLUG',
    );
  const name = stripName(wanted);
  // A number is not a part of another one.
  const source = /^\d+$/.test(name)
    ? pickNumber(sources, BigInt(name), wanted, writeCommand)
    : pickName(sources, name, wanted, writeCommand);
  const number = numberOfName(source.id);
  const isAlone = sources.filter(({ id }) => numberOfName(id) === number).length === 1;
  return {
    source,
    word: number !== undefined && isAlone ? String(number) : source.id,
    label: number === undefined ? `the week ${source.id}` : `week ${number}`,
  };
}

/** What is left of a name without what may stand around it. */
function stripName(wanted: string): string {
  const path = wanted
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(https?:[^?#]*)[?#].*$/i, '$1')
    .replace(/[/:,;.]+$/, '');
  return path
    .replace(/^(?:.*\/)?weeks\//, '')
    .replace(/\.mdx$/i, '')
    .replace(/^(?:w(?:ee)?k?[\s_#-]*|#)(?=\d)/i, '')
    .replace(/^0+(?=\d)/, '');
}

function pickNumber(
  sources: readonly SourceFile[],
  number: bigint,
  wanted: string,
  writeCommand: (week: string) => string,
): SourceFile {
  const weeks = sources.flatMap((source) => {
    const own = numberOfName(source.id);
    return own === undefined ? [] : [{ source, number: own, name: source.id }];
  });
  const [first, ...others] = weeks.filter((week) => BigInt(week.number) === number);
  if (first && others.length === 0) return first.source;
  if (first)
    throw new CommandError(
      EXIT.usage,
      proposeCommands(
        `Expected one week ${number}, found ${others.length + 1}. Name the one that you mean, and mend the other; npm run check explains it.`,
        ...[first, ...others].map(({ name }) => writeCommand(name)),
      ),
    );
  const away = (week: { number: number }) => Math.abs(week.number - Number(number));
  const [nearest] = weeks.toSorted((left, right) => away(left) - away(right));
  throw refuseWeek(sources, wanted, nearest && String(nearest.number), writeCommand);
}

function pickName(
  sources: readonly SourceFile[],
  name: string,
  wanted: string,
  writeCommand: (week: string) => string,
): SourceFile {
  const several =
    /^\d+(?!\d*-W\d)(?=\s*(?:[,;&+/–-]|\.{2,}|and\b|to\b)\s*(?:w(?:ee)?k?\s*)?\d+)/i.exec(name);
  const byId = sources.map((source) => ({ source, name: source.id }));
  const found = findNamed(byId, name);
  if (found.length === 0 && several)
    throw new CommandError(
      EXIT.usage,
      proposeCommands(
        `Expected one week at a time, found ${JSON.stringify(wanted)}. Begin with the first:`,
        writeCommand(several[0]),
      ),
    );
  // To read the titles takes a while, and is seldom needed.
  const items: (Named & { source: SourceFile })[] =
    found.length > 0
      ? byId
      : byId.map((each) => ({
          ...each,
          otherNames: [each.name.replace(/^\d+-/, ''), ...readTitle(each.source)],
        }));
  return pickNamed(items, name, { what: 'week', writeCommand }).source;
}

function readTitle(source: SourceFile): string[] {
  const { data } = new ContentFile(source);
  return isRecord(data) && typeof data['title'] === 'string' ? [data['title']] : [];
}

function refuseWeek(
  sources: readonly SourceFile[],
  wanted: string,
  nearest: string | undefined,
  writeCommand: (week: string) => string,
): CommandError {
  return new CommandError(
    EXIT.usage,
    [
      `Expected a week, found none for ${JSON.stringify(wanted)}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
      ...(nearest === undefined ? [] : [`  ${writeCommand(nearest)}`]),
      'All of them:',
      ...listNames(sources.map(({ id }) => ({ name: id }))),
    ].join('\n'),
  );
}

/** A week that was found by what somebody typed. */
interface FoundWeek {
  source: SourceFile;
  /** How it is named in a command: its number, where no other file has it. */
  word: string;
  /** How it is named in a sentence: "week 7". */
  label: string;
}

import { findNearest } from '../check/suggest.ts';
import { CommandError, EXIT } from './command-error.ts';

/**
 * The thing that somebody means: the one with that name, else the only one that has it in a name, or
 * all of its words in any order.
 * @throws CommandError where it could be several, which it lists, or none: then with the command for the
 *   one that is near enough, else with all
 */
export function pickNamed<Item extends Named>(
  items: readonly Item[],
  wanted: string,
  question: Question,
): Item {
  const found = findNamed(items, wanted);
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const { what, writeCommand } = question;
  const meant = first ? undefined : findMeant(items, wanted);
  throw new CommandError(
    EXIT.usage,
    [
      first
        ? `Expected one ${what}, found ${found.length} for ${JSON.stringify(wanted)}. Type more of the one that you mean:`
        : `Expected a ${what}, found none for ${JSON.stringify(wanted)}.${meant ? ` Did you mean \`${meant.name}\`?` : ''}`,
      ...(meant ? [`  ${writeCommand(meant.name)}`] : listNames(first ? found : items)),
    ].join('\n'),
  );
}

/** Those that a name can mean; several only where it fits all of them alike. */
export function findNamed<Item extends Named>(items: readonly Item[], wanted: string): Item[] {
  const words = fold(wanted);
  if (words === '') return [];
  const fits: ((name: string) => boolean)[] = [
    (name) => name === words,
    (name) => name.includes(words),
    (name) => words.split(' ').every((word) => name.includes(word)),
  ];
  for (const fit of fits) {
    const found = items.filter((item) => namesOf(item).some((name) => fit(fold(name))));
    if (found.length > 0) return found;
  }
  return [];
}

/** Names with what is known of them, each on a line. */
export function listNames(items: readonly Named[]): string[] {
  return items.map(({ name, note }) => `  ${name}${note === undefined ? '' : ` (${note})`}`);
}

/** The only one whose name, or whose words, are near enough to be a slip of the finger. */
function findMeant<Item extends Named>(items: readonly Item[], wanted: string): Item | undefined {
  const words = fold(wanted);
  const nearest = findNearest(
    words,
    items.flatMap((item) => namesOf(item).map(fold)),
  );
  if (nearest !== undefined)
    return items.find((item) => namesOf(item).some((name) => fold(name) === nearest));
  const typed = toWords(words);
  const near = items.filter((item) => {
    const own = namesOf(item).flatMap((name) => toWords(fold(name)));
    return typed.length > 0 && typed.every((word) => findNearest(word, own) !== undefined);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** The words of a text; shorter ones are near to too many others. */
function toWords(text: string): string[] {
  return text.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word.length > 2);
}

function namesOf({ name, otherNames = [] }: Named): readonly string[] {
  return [name, ...otherNames];
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** What somebody was to name. */
export interface Question {
  /** The kind of thing, for the error: "feature of week 7". */
  what: string;
  /** The command with a name in place of the one that fits nothing. */
  writeCommand: (name: string) => string;
}

/** Something that goes by a name. */
export interface Named {
  name: string;
  /** What else it may be called. */
  otherNames?: readonly string[] | undefined;
  /** What else is shown where it is listed. */
  note?: string | undefined;
}

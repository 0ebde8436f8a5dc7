import { suggest } from '../check/suggest.ts';
import { CommandError, EXIT } from './command-error.ts';

/**
 * The thing that somebody means: the one with that name, else the only one that has it in a name.
 * @param what the kind of thing, for the error: "feature of week 7"
 * @param isWhole whether a part of a name is not enough
 * @throws CommandError that lists the names, where it could be none of them or several
 */
export function pickNamed<Item extends Named>(
  items: readonly Item[],
  wanted: string,
  what: string,
  isWhole = false,
): Item {
  const words = fold(wanted);
  const same = items.filter(({ name }) => fold(name) === words);
  const near = items.filter(({ name }) => fold(name).includes(words));
  const found = same.length > 0 ? same : isWhole || words === '' ? [] : near;
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const listed = found.length > 0 ? found : items;
  const hint =
    found.length > 0 || isWhole
      ? undefined
      : suggest(
          wanted,
          items.map(({ name }) => name),
        );
  throw new CommandError(
    EXIT.usage,
    [
      `Expected ${first ? `one ${what}, found ${found.length}` : `a ${what}, found none`} for ${JSON.stringify(wanted)}.${hint === undefined ? '' : ` ${hint}`}`,
      ...listed.map(({ name, note }) => `  ${name}${note === undefined ? '' : ` (${note})`}`),
    ].join('\n'),
  );
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Something that goes by a name. */
export interface Named {
  name: string;
  /** What else is shown where it is listed. */
  note?: string | undefined;
}

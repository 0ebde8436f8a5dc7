// Keys that stand in a record twice: by mistake, or because the hyphen of the next entry is lost.
import { isScalar, visit, YAMLMap, type Document, type Pair } from 'yaml';
import type { YamlError } from './yaml-error.ts';
import { lineAt } from './yaml-lines.ts';

/**
 * Leaves the first of fields with the same name, and tells the others. Entries that a lost hyphen has
 * made one are parted, so that nothing else is told of them.
 * @param isEcho whether a place is behind a mistake that its field can't be read for
 */
export function dropRepeatedKeys(
  document: Document,
  text: string,
  isEcho: (offset: number) => boolean,
): YamlError[] {
  const errors: YamlError[] = [];
  const tell = (error: YamlError, key = error.offset) => {
    if (!isEcho(key)) errors.push(error);
  };
  visit(document, {
    Seq: (_, seq) => {
      if (seq.flow) return;
      seq.items = seq.items.flatMap((item) => {
        if (!(item instanceof YAMLMap) || item.flow) return [item];
        const entries = splitEntry(item.items);
        if (entries.length === 1) return [item];
        const starts = entries.map(([pair]) => offsetOf(pair));
        const [own = 0, ...others] = starts;
        for (const start of others) tell(toLostHyphen(text, own, start), start);
        const [, end = 0] = item.range ?? [];
        return entries.map((items, index) => {
          const entry = new YAMLMap(document.schema);
          entry.items = items;
          const last = starts[index + 1] ?? end;
          entry.range = [starts[index] ?? 0, last, last];
          return entry;
        });
      });
    },
    Map: (_, map) => {
      const seen = new Map<string, number>();
      map.items = map.items.filter(({ key }) => {
        if (!isScalar(key)) return true;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else tell({ code: 'DUPLICATE_KEY', message: name, offset, first });
        return first === undefined;
      });
    },
  });
  return errors;
}

/**
 * The fields of an entry, parted where its first one stands again, with others behind it that stand
 * there again as well.
 */
function splitEntry(items: readonly Pair[]): Pair[][] {
  const first = nameOf(items[0]);
  const entries: Pair[][] = [];
  for (const pair of items)
    if (first !== undefined && nameOf(pair) === first) entries.push([pair]);
    else entries.at(-1)?.push(pair);
  const [own = [], ...others] = entries;
  const names = new Set(own.map(nameOf));
  const areEntries = others.every((entry) =>
    entry.slice(1).some((pair) => names.has(nameOf(pair))),
  );
  return areEntries ? entries : [[...items]];
}

function nameOf(pair: Pair | undefined): string | undefined {
  return isScalar(pair?.key) ? String(pair.key.value) : undefined;
}

function offsetOf(pair: Pair | undefined): number {
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/**
 * The line of a key as an entry that has lost its hyphen: where that is to stand, and what to write.
 * @param entry where the first key of the entry before it begins, behind its hyphen
 */
function toLostHyphen(text: string, entry: number, offset: number): YamlError {
  const above = lineAt(text, entry);
  const before = above.text.slice(0, entry - above.start);
  const { start, text: line } = lineAt(text, offset);
  const hyphen = before.lastIndexOf('-');
  return {
    code: 'LOST_HYPHEN',
    message: `${before.slice(hyphen)}${line.trim()}`,
    offset: start + Math.min(hyphen, line.search(/\S|$/)),
  };
}

/** The key of a line that begins no entry, and would where a hyphen stood below that of the one above. */
export function findLostHyphen(text: string, offset: number): YamlError | undefined {
  const { start, text: line } = lineAt(text, offset);
  const [, spaces = '', name] = /^( *)([\w-]+):(?:\s|$)/.exec(line) ?? [];
  if (name === undefined) return undefined;
  for (let end = start; end > 0;) {
    const above = lineAt(text, end - 1);
    const [begin = '', key] = /^ *- +(?=([\w-]+):(?:\s|$))/.exec(above.text) ?? [];
    const column = above.text.search(/\S/);
    if (key !== undefined && column <= spaces.length)
      return key === name && spaces.length < begin.length
        ? toLostHyphen(text, above.start + begin.length, offset)
        : undefined;
    if (column >= 0 && column <= spaces.length && !above.text.trimStart().startsWith('#'))
      return undefined;
    end = above.start;
  }
  return undefined;
}

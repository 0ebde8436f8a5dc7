// Keys that stand in a record twice: by mistake, or because the hyphen of the next entry is lost.
import { isScalar, visit, YAMLMap, type Document, type Pair } from 'yaml';
import { toLostHyphen } from './yaml-entries.ts';
import type { YamlError } from './yaml-error.ts';

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

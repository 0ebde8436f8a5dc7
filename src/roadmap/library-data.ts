// The library as the browser downloads it: a column for each thing that is known of the resources,
// and nothing twice, so that thousands of them stay small.
import { FACETS, type LibraryItem } from './library-query.ts';
import { pathOf, slugify } from './paths.ts';

/** The facets that are written as they are; the slug of a topic follows from its name. */
const WORDS = FACETS.filter((facet) => facet !== 'topic');

/** Writes items as columns. */
export function packLibrary(items: readonly LibraryItem[]): LibraryData {
  return {
    ids: items.map(({ path, title }) => {
      const id = path.split('/').at(-2) ?? '';
      return id === slugify(title) ? 0 : id;
    }),
    titles: items.map(({ title }) => title),
    summaries: items.map(({ summary }) => summary),
    hours: items.map(({ hours = 0 }) => hours),
    topics: toColumn(items.map(({ topic }) => [topic])),
    words: WORDS.map((facet) => toColumn(items.map(({ slugs }) => slugs[facet]))),
  };
}

/** Reads the items out of columns. */
export function unpackLibrary(data: LibraryData): LibraryItem[] {
  const read = ({ words, places }: Column, index: number) =>
    (places[index] ?? []).map((place) => words[place] ?? '');
  const readFacet = (facet: (typeof WORDS)[number], index: number) => {
    const column = data.words[WORDS.indexOf(facet)];
    return column ? read(column, index) : [];
  };
  return data.titles.map((title, index) => {
    const [topic = ''] = read(data.topics, index);
    return {
      path: pathOf('resources', data.ids[index] || slugify(title)),
      title,
      summary: data.summaries[index] ?? '',
      topic,
      hours: data.hours[index] || undefined,
      slugs: {
        topic: [slugify(topic)],
        kind: readFacet('kind', index),
        status: readFacet('status', index),
        cost: readFacet('cost', index),
        level: readFacet('level', index),
        week: readFacet('week', index),
      },
    };
  });
}

function toColumn(lists: readonly (readonly string[])[]): Column {
  const words = [...new Set(lists.flat())];
  const placeOf = new Map(words.map((word, place) => [word, place]));
  return { words, places: lists.map((list) => list.map((word) => placeOf.get(word) ?? 0)) };
}

/** The library as JSON; every column is in the order of the resources. */
export interface LibraryData {
  /** Slugs, and 0 where the slug is what the title makes. */
  ids: readonly (string | 0)[];
  titles: readonly string[];
  summaries: readonly string[];
  /** 0 where nobody says. */
  hours: readonly number[];
  topics: Column;
  /** A column for each facet but the topic. */
  words: readonly Column[];
}

/** Words, and for each resource the places of its words among them. */
interface Column {
  words: readonly string[];
  places: readonly (readonly number[])[];
}

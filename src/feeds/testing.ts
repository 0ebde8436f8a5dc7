import { SaxesParser } from 'saxes';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import type { RoadmapContent } from '../roadmap/content.ts';
import { NO_HISTORY, type History } from '../roadmap/history.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { makeContent } from '../roadmap/testing.ts';
import type { FeedSite } from './feed-site.ts';

/** A site below a path, with a name that every format has to escape. */
export const SITE: FeedSite = {
  title: 'Garden & <Shed>, "52"',
  home: 'https://example.org/my-garden/',
};

/** The roadmap of a content on a day of March 2027; the content is that of `makeContent`. */
export function makeRoadmap({
  content = {},
  history = {},
  today = '2027-03-10',
}: RoadmapOptions = {}): Roadmap {
  return buildRoadmap(makeContent(content), { ...NO_HISTORY, ...history }, parseDate(today));
}

/** What keeps a text from being well-formed XML with known namespaces; nothing when it is. */
export function findXmlError(text: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let first: string | undefined;
  parser.on('error', ({ message }) => (first ??= message));
  parser.write(text).close();
  return first;
}

/** What a roadmap for a test is made of. */
export interface RoadmapOptions {
  content?: Partial<RoadmapContent>;
  history?: Partial<History>;
  today?: string;
}

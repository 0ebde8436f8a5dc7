import {
  formatDate,
  formatHoursEarned,
  formatShare,
  STATUS_LABELS,
} from '../../components/format.ts';
import type { Page, Roadmap, Week } from '../../roadmap/model.ts';
import { FEED_PATHS } from '../feed-paths.ts';
import { addressOf, type FeedSite } from '../feed-site.ts';
import { joinBlocks, writeHeading, writeLink, writeList } from './markdown.ts';

/** Every page with its address and what it is about, as language models look for it (llmstxt.org). */
export function writeLlmsIndex(roadmap: Roadmap, site: FeedSite): string {
  const writePage = ({ title, summary, path }: Page) =>
    `${writeLink(title, addressOf(site, path))}: ${summary}`;
  const writeWeek = ({ number, title, summary, path, status }: Week) =>
    `${writeLink(`Week ${number}: ${title}`, addressOf(site, path))}: ${summary} ${STATUS_LABELS[status]}.`;
  const files = [
    [FEED_PATHS.llmsFull, 'All of these pages in full, as one text'],
    [FEED_PATHS.roadmap, 'The roadmap as JSON'],
    [FEED_PATHS.progress, 'The progress as JSON'],
  ] as const;
  const sections = [
    ['Phases', roadmap.phases.map(writePage)],
    ['Weeks', roadmap.weeks.map(writeWeek)],
    ['Checklists', roadmap.checklists.map(writePage)],
    ['Guides', roadmap.guides.map(writePage)],
    ['Resources', roadmap.resources.map(writePage)],
    ['Data', files.map(([path, what]) => writeLink(what, addressOf(site, path)))],
  ] as const;
  return `${joinBlocks(
    writeIntroduction(roadmap, site),
    ...sections.flatMap(([title, items]) =>
      items.length > 0 ? [writeHeading(2, title), writeList(items)] : [],
    ),
  )}\n`;
}

/** What the site is about, and how far its phase is. */
export function writeIntroduction({ currentPhase, today }: Roadmap, site: FeedSite): string {
  const { progress, title, summary } = currentPhase;
  return joinBlocks(
    writeHeading(1, site.title),
    `> ${summary}`,
    `${title}, as of ${formatDate(today)}: ${progress.weeksDone} of ${progress.weeks} weeks done, ${formatHoursEarned(progress)} earned (${formatShare(progress.share)}).`,
  );
}

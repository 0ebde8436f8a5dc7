import { formatHours, formatSpan, STATUS_LABELS } from '../components/format.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Phase, Roadmap, Week } from '../roadmap/model.ts';
import { fileOf } from '../roadmap/paths.ts';
import { measureProgress } from '../roadmap/progress.ts';

/** What a README can have of the roadmap, each between markers of that name. */
export const README_BLOCKS = ['badge', 'counter', 'table'] as const;

/**
 * What stands between the markers, as lines of Markdown. It follows from the content alone, neither
 * from the day nor from git, so that nothing of it is out of date before somebody edits the content.
 * @param contentFolder path from the README to the content, for the links to weeks
 */
export function renderReadmeBlocks(
  roadmap: Roadmap,
  contentFolder: string,
): Record<ReadmeBlock, readonly string[]> {
  return {
    badge: ['', renderBadge(roadmap), ''],
    counter: ['', renderCounter(roadmap), ''],
    table: renderTables(roadmap, contentFolder),
  };
}

/** A badge whose text is in its address, so that it shows what the commit says that it is read at. */
function renderBadge({ weeks }: Roadmap): string {
  const { weeksDone, weeks: all } = measureProgress(weeks);
  const color = weeksDone === all ? 'brightgreen' : weeksDone > 0 ? 'blue' : 'lightgrey';
  const words = `${weeksDone} of ${all}`;
  return `![Weeks done: ${words}](https://img.shields.io/badge/weeks_done-${words.replaceAll(' ', '_')}-${color})`;
}

function renderCounter({ weeks }: Roadmap): string {
  const { weeksDone, weeks: all, byStatus } = measureProgress(weeks);
  const counts = byStatus.map(
    (part) => `${part.weeks} ${STATUS_LABELS[part.status].toLowerCase()}`,
  );
  return `**${weeksDone} of ${all} weeks done**: ${counts.join(', ')}.`;
}

/** A table a phase. A formatter would align its columns, and one new status would change each line. */
function renderTables({ phases }: Roadmap, contentFolder: string): string[] {
  const tables = phases.flatMap((phase) => [
    ...(phases.length > 1 ? [`**${escapeMarkdown(phase.title)}**`, ''] : []),
    ...renderTable(phase, contentFolder),
    '',
  ]);
  return ['<!-- prettier-ignore-start -->', '', ...tables, '<!-- prettier-ignore-end -->'];
}

function renderTable({ weeks }: Phase, contentFolder: string): string[] {
  return [
    '| Week | Project | Status | Planned | Effort | Links |',
    '| ---: | --- | --- | --- | ---: | --- |',
    ...weeks.map((week) => renderRow(week, contentFolder)),
  ];
}

function renderRow(week: Week, contentFolder: string): string {
  const links = [
    ...(week.repo === undefined ? [] : [`[Code](${escapeAddress(week.repo)})`]),
    ...(week.demo === undefined ? [] : [`[Live](${escapeAddress(week.demo)})`]),
  ];
  const cells = [
    week.number,
    `[${escapeMarkdown(week.title)}](${escapeAddress(`${contentFolder}/${fileOf('weeks', week.id)}`)})`,
    STATUS_LABELS[week.status],
    formatSpan(week.planned),
    formatHours(week.hours),
    links.join(' · '),
  ];
  return `| ${cells.join(' | ')} |`.replace(/ {2,}\|$/, ' |');
}

/** An address as the target of a link in a cell. */
function escapeAddress(address: string): string {
  return address.replaceAll(
    /[\s()<>|\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** One of the blocks. */
export type ReadmeBlock = (typeof README_BLOCKS)[number];

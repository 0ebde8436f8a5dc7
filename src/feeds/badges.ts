import { formatShare, STATUS_LABELS } from '../components/format.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Phase, Roadmap } from '../roadmap/model.ts';
import type { Status } from '../schemas/vocabulary.ts';

/** Colors of statuses below white letters: those of tokens.css in the light, which a badge can't ask. */
export const BADGE_COLORS: Record<Status, string> = {
  'not-started': '#62656e',
  'in-progress': '#8f5200',
  completed: '#0f6f48',
  deployed: '#1d5bb0',
};

/** Name of the badge of the current phase. */
export const PROGRESS_BADGE = 'progress';

/**
 * A badge of the current phase, and one of each week.
 * @param title name of the site
 */
export function listBadges({ currentPhase, weeks }: Roadmap, title: string): Badge[] {
  const { weeksDone, weeks: count, share } = currentPhase.progress;
  return [
    {
      name: PROGRESS_BADGE,
      label: title,
      message: `${weeksDone} of ${count} weeks · ${formatShare(share)}`,
      color: BADGE_COLORS[statusOf(currentPhase)],
    },
    ...weeks.map(({ number, status }) => ({
      name: weekBadge(number),
      label: `Week ${number}`,
      message: STATUS_LABELS[status],
      color: BADGE_COLORS[status],
    })),
  ];
}

/** Name of the badge of a week. */
export function weekBadge(number: number): string {
  return `week-${number}`;
}

/** Where a badge is, below the site's base: drawn, or as data for shields.io. */
export function badgePath(name: string, kind: 'svg' | 'json'): string {
  return `/badge/${name}.${kind}`;
}

/** A badge as shields.io reads it from an endpoint, to draw it in a style of the reader's. */
export function writeEndpoint({ label, message, color }: Badge) {
  return { schemaVersion: 1, label, message, color };
}

/**
 * A badge for a README, as Markdown: a picture that leads to a page.
 * @param picture address of the badge
 * @param page address of what it leads to
 */
export function writeBadgeLink({ label }: Badge, picture: string, page: string): string {
  return `[![${escapeMarkdown(label)}](${picture})](${page})`;
}

function statusOf({ progress: { byStatus, weeks }, standing }: Phase): Status {
  if (standing.isFinished) return 'completed';
  const untouched = byStatus.find(({ status }) => status === 'not-started')?.weeks;
  return untouched === weeks ? 'not-started' : 'in-progress';
}

/** What a badge says. */
export interface Badge {
  /** Name of its file. */
  name: string;
  /** What it is about. */
  label: string;
  message: string;
  /** Color behind the message. */
  color: string;
}

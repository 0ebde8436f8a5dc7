import {
  formatCount,
  formatDate,
  formatHours,
  formatHoursEarned,
  formatSpan,
  STATUS_LABELS,
} from '../../components/format.ts';
import {
  listWeekSections,
  WEEK_LISTS,
  WEEK_OUTCOME,
  WEEK_PREPARATION,
  type WeekField,
} from '../../roadmap/anchors.ts';
import type { Criterion, Page, Week } from '../../roadmap/model.ts';
import {
  joinBlocks,
  writeCode,
  writeFact,
  writeHeading,
  writeLink,
  writeList,
} from './markdown.ts';

/** A week with everything that its page says, in the same order. */
export function writeWeek(week: Week, body: string, toAddress: (path: string) => string): string {
  const writeSections = (fields: readonly WeekField[]) =>
    listWeekSections(week, fields).map(({ slug, text }) =>
      joinBlocks(writeHeading(2, text), SECTIONS[slug](week, toAddress)),
    );
  return joinBlocks(
    writeHeading(1, `Week ${week.number}: ${week.title}`),
    week.summary,
    writeList(listFacts(week, toAddress)),
    ...writeSections(['why', ...WEEK_LISTS, ...WEEK_PREPARATION]),
    body,
    ...writeSections(WEEK_OUTCOME),
  );
}

function listFacts(week: Week, toAddress: (path: string) => string): string[] {
  const { startedOn, completedOn, deployedOn, features } = week;
  const done = features.filter((feature) => feature.done).length;
  return [
    ...writeFact('Address', toAddress(week.path)),
    ...writeFact('Part of', `${week.phase.title}, milestone ${week.milestone.title}`),
    ...writeFact('Status', STATUS_LABELS[week.status]),
    ...writeFact('Planned', formatSpan(week.planned)),
    ...writeFact('Started', startedOn && formatDate(startedOn)),
    ...writeFact('Completed', completedOn && formatDate(completedOn)),
    ...writeFact('Deployed', deployedOn && formatDate(deployedOn)),
    ...writeFact('New dates', week.replanned && formatSpan(week.replanned)),
    ...writeFact('Effort', formatHours(week.hours)),
    ...writeFact(
      'Earned',
      `${formatHoursEarned(week)}, ${done} of ${formatCount(features.length, 'feature')}`,
    ),
    ...writeFact('Category', week.categories.join(', ')),
    ...writeFact('Skills', week.skills.join(', ')),
    ...writeFact('Goal', week.goal),
    ...writeFact('Code', week.repo),
    ...writeFact('Live', week.demo),
  ];
}

/** What stands in each section of a week. */
const SECTIONS: Record<WeekField, (week: Week, toAddress: (path: string) => string) => string> = {
  why: ({ why = '' }) => why,
  objectives: ({ objectives }) =>
    writeList(
      objectives.map(({ title, measure }) =>
        measure === undefined ? title : `${title}: ${measure}`,
      ),
    ),
  features: ({ features }) =>
    writeList(features.map(({ title, done }) => `[${done ? 'x' : ' '}] ${title}`)),
  requirements: ({ requirements }) => writeList(requirements),
  ideas: ({ ideas }) => writeList(ideas),
  prerequisites: ({ prerequisites }, toAddress) => writeWeekList(prerequisites, toAddress),
  assumes: ({ assumes }) => writeList(assumes),
  architecture: ({ architecture }) => {
    if (!architecture) return '';
    const { summary, parts, flows } = architecture;
    const nameOf = (id: string) => parts.find((part) => part.id === id)?.name ?? id;
    return joinBlocks(
      summary,
      writeList(parts.map(({ name, role }) => `${name}: ${role}`)),
      writeList(
        flows.map(({ from, to, carries }) => `${nameOf(from)} to ${nameOf(to)}: ${carries}`),
      ),
    );
  },
  plan: ({ plan }) =>
    writeList(
      plan.map(
        ({ title, hours, outcome }) => `${title}, ${formatHours(hours)}. Outcome: ${outcome}`,
      ),
    ),
  acceptance: ({ acceptance }) => writeList(acceptance.map(writeCriterion)),
  checks: ({ checks }, toAddress) => writePages(checks, toAddress),
  pitfalls: ({ pitfalls }) =>
    writeList(
      pitfalls.map(({ symptom, cause, cure }) => `${symptom}\nCause: ${cause}\nCure: ${cure}`),
    ),
  deployment: ({ deployment }, toAddress) =>
    writeList(
      deployment.map(
        ({ platform, how }) => `${writeLink(platform.title, toAddress(platform.path))}: ${how}`,
      ),
    ),
  stretch: ({ stretch }) => writeList(stretch),
  portfolio: ({ portfolio }) => writeList(portfolio),
  unlocks: ({ unlocks }, toAddress) => writeWeekList(unlocks, toAddress),
  resources: ({ resources }, toAddress) =>
    writeList(
      resources.map(({ resource, part, why }) =>
        [
          writeLink(resource.title, toAddress(resource.path)),
          ...writeFact('Read', part),
          ...writeFact('Why', why),
        ].join('\n'),
      ),
    ),
};

function writeCriterion({ criterion, run, expect, features, checks }: Criterion): string {
  return [
    criterion,
    ...writeFact('Run', run === undefined ? undefined : writeCode(run)),
    ...writeFact('Expect', expect),
    ...writeFact('Shows', [...features, ...checks].map(({ title }) => title).join('; ')),
  ].join('\n');
}

function writeWeekList(weeks: readonly Week[], toAddress: (path: string) => string): string {
  return writeList(
    weeks.map(({ number, title, path }) => writeLink(`Week ${number}: ${title}`, toAddress(path))),
  );
}

function writePages(
  pages: readonly Pick<Page, 'title' | 'path'>[],
  toAddress: (path: string) => string,
): string {
  return writeList(pages.map(({ title, path }) => writeLink(title, toAddress(path))));
}

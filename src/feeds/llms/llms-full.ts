import {
  COST_LABELS,
  formatCount,
  formatDate,
  formatHours,
  formatHoursEarned,
  formatSpan,
  formatWeeks,
  KIND_LABELS,
  LEVEL_LABELS,
  READING_LABELS,
  SCOPE_LABELS,
  STATUS_LABELS,
  STATUS_MEANINGS,
} from '../../components/format.ts';
import type {
  Checklist,
  Guide,
  Page,
  Phase,
  Resource,
  ResourceGroup,
  Roadmap,
} from '../../roadmap/model.ts';
import { STATUSES } from '../../schemas/vocabulary.ts';
import { addressOf, type FeedSite } from '../feed-site.ts';
import { writeIntroduction } from './llms-index.ts';
import { joinBlocks, writeFact, writeHeading, writeLink, writeList } from './markdown.ts';
import { writePlainBody } from './plain-body.ts';
import { writeWeek } from './week-text.ts';

/**
 * Every entry of every collection in full, as one text for language models.
 * @param bodies what the files say below their frontmatter, by the addresses of their pages
 */
export function writeLlmsFull(
  roadmap: Roadmap,
  site: FeedSite,
  bodies: ReadonlyMap<string, string>,
): string {
  const toAddress = (path: string) => addressOf(site, path);
  const bodyOf = ({ path }: Page, shown: Readonly<Record<string, string>> = {}) =>
    writePlainBody(bodies.get(path) ?? '', { StatusLegend: STATUS_LEGEND, ...shown }, (address) =>
      toAddress(address.startsWith('#') ? path + address : address),
    );
  const entries = [
    ...roadmap.phases.map((phase) => writePhase(phase, bodyOf(phase), toAddress)),
    ...roadmap.weeks.map((week) => writeWeek(week, bodyOf(week), toAddress)),
    ...roadmap.checklists.map((each) => writeChecklist(each, bodyOf(each), toAddress)),
    ...roadmap.resources.map((resource) => writeResource(resource, bodyOf(resource), toAddress)),
    ...roadmap.guides.map((guide) =>
      writeGuide(guide, bodyOf(guide, showGuide(guide, toAddress)), toAddress),
    ),
  ];
  return `${joinBlocks(writeIntroduction(roadmap, site), ...entries)}\n`;
}

const STATUS_LEGEND = writeList(
  STATUSES.map((status) => `${STATUS_LABELS[status]}: ${STATUS_MEANINGS[status]}`),
);

function writePhase(phase: Phase, body: string, toAddress: ToAddress): string {
  const { progress, goals, milestones, range } = phase;
  return joinBlocks(
    writeHeading(1, phase.title),
    phase.summary,
    writeList([
      ...writeFact('Address', toAddress(phase.path)),
      ...writeFact('Focus', phase.focus),
      ...writeFact('Weeks', formatWeeks(range)),
      ...writeFact('Planned', formatSpan(phase)),
      ...writeFact(
        'Progress',
        `${progress.weeksDone} of ${formatCount(progress.weeks, 'week')} done`,
      ),
      ...writeFact('Earned', formatHoursEarned(progress)),
    ]),
    writeHeading(2, 'Learning goals'),
    writeList(goals),
    writeHeading(2, 'Milestones'),
    writeList(
      milestones.map(({ title, range: weeks, planned, focus, outcomes }) =>
        [
          `${title}, ${formatWeeks(weeks)}, ${formatSpan(planned)}: ${focus}`,
          writeList(outcomes),
        ].join('\n'),
      ),
    ),
    body,
  );
}

function writeChecklist(checklist: Checklist, body: string, toAddress: ToAddress): string {
  return joinBlocks(
    writeHeading(1, checklist.title),
    checklist.summary,
    writeList([
      ...writeFact('Address', toAddress(checklist.path)),
      ...writeFact('Scope', SCOPE_LABELS[checklist.scope]),
    ]),
    ...checklist.parts.flatMap(({ title, checks }) => [
      writeHeading(2, title),
      writeList(
        checks.map((check) =>
          [
            `${check.title}. ${check.summary}`,
            ...writeFact('How', check.how),
            ...writeFact('Verify', check.verify),
            ...writeFact('How it fails', check.fails),
            ...writeFact('Evidence', check.evidence),
          ].join('\n'),
        ),
      ),
    ]),
    body,
  );
}

function writeResource(resource: Resource, body: string, toAddress: ToAddress): string {
  const { level, hours, usedBy } = resource;
  return joinBlocks(
    writeHeading(1, resource.title),
    resource.summary,
    writeList([
      ...writeFact('Address', resource.url),
      ...writeFact('Its page here', toAddress(resource.path)),
      ...writeFact('Kind', KIND_LABELS[resource.kind]),
      ...writeFact('Topic', resource.topic),
      ...writeFact('Cost', COST_LABELS[resource.cost]),
      ...writeFact('Level', level && LEVEL_LABELS[level]),
      ...writeFact('Time', hours === undefined ? undefined : formatHours(hours)),
      ...writeFact('Reading status', READING_LABELS[resource.status]),
      ...writeFact('For whom', resource.audience),
      ...writeFact('Used by', usedBy.map(({ number }) => `Week ${number}`).join(', ')),
    ]),
    body,
  );
}

function writeGuide(guide: Guide, body: string, toAddress: ToAddress): string {
  return joinBlocks(
    writeHeading(1, guide.title),
    guide.summary,
    writeList([
      ...writeFact('Address', toAddress(guide.path)),
      ...writeFact('Last changed', guide.updatedOn && formatDate(guide.updatedOn)),
    ]),
    body,
  );
}

/** What the components show that a guide has for its own fields. */
function showGuide({ areas, terms, synonyms }: Guide, toAddress: ToAddress) {
  const writeGroup = (area: string | undefined, { title, resources }: ResourceGroup) =>
    joinBlocks(
      writeHeading(area === undefined ? 2 : 3, title),
      writeList(resources.map((each) => writeLink(each.title, toAddress(each.path)))),
    );
  return {
    ResourceGroups: joinBlocks(
      ...areas.flatMap(({ title, groups }) => [
        ...(title === undefined ? [] : [writeHeading(2, title)]),
        ...groups.map((group) => writeGroup(title, group)),
      ]),
    ),
    Glossary: writeList(
      terms.map(({ term, also, definition }) => `${[term, ...also].join(', ')}: ${definition}`),
    ),
    Synonyms: writeList(
      synonyms.map(({ typed, means }) =>
        [typed.join(', '), ...(means.length > 0 ? [`also ${means.join(', ')}`] : [])].join(': '),
      ),
    ),
  };
}

type ToAddress = (path: string) => string;

import {
  checkAnchor,
  checkTextAnchor,
  groupByArea,
  listWeekSections,
  PHASE_SECTIONS,
  RESOURCE_SECTIONS,
  toAreaHeading,
  toGroupHeading,
  toMilestoneHeading,
  toPartHeading,
  WEEK_FIELDS,
  type WeekField,
} from '../roadmap/anchors.ts';
import type {
  ChecklistData,
  Collection,
  GuideData,
  PhaseData,
  WeekData,
} from '../schemas/index.ts';
import { anchorAt, type Anchor } from './anchor.ts';
import { findComponents } from './body.ts';
import type { ContentSet, FileEntry } from './content-set.ts';
import { listReadable, readAll } from './readable.ts';

/** What the pages of a collection's entries have beside their bodies, in any order. */
export function listEntryAnchors(content: ContentSet): Record<Collection, readonly EntryAnchors[]> {
  const { phases, weeks, checklists, resources, guides } = content;
  const needs = weeks.map(({ data }) => readAll(data.prerequisites));
  const needed = new Set(needs.flatMap((slugs) => slugs ?? []));
  // A week whose list can't be read can name any other, so that nobody knows what builds on it.
  const isNeeded = (id: string) => needed.has(id) || needs.includes(undefined);
  return {
    phases: phases.map((phase) => {
      const { anchors, isWhole } = listMilestoneAnchors(phase);
      return { entry: phase, anchors: [...Object.values(PHASE_SECTIONS), ...anchors], isWhole };
    }),
    weeks: weeks.map((week) => listWeekAnchors(week, isNeeded(week.id))),
    checklists: checklists.map((entry) => ({ entry, ...listPartAnchors(entry) })),
    resources: resources.map((entry) => ({
      entry,
      anchors: Object.values(RESOURCE_SECTIONS),
      isWhole: true,
    })),
    guides: guides.map((entry) => {
      const lists = [listGroupAnchors(entry), listTermAnchors(entry)];
      return {
        entry,
        anchors: lists.flatMap(({ anchors }) => anchors),
        isWhole: lists.every(({ isWhole }) => isWhole),
      };
    }),
  };
}

/** Fields of a week that may be left out for good, so that one that is not there makes no section. */
const OPTIONAL_SECTIONS: readonly WeekField[] = ['why', 'architecture', 'unlocks'];

function listWeekAnchors(week: FileEntry<WeekData>, isNeeded: boolean): EntryAnchors {
  const { data, file } = week;
  const { checks, passed } = data;
  const fields: Partial<Record<WeekField, unknown>> = {
    ...data,
    checks: checks && passed && [...checks, ...passed],
    unlocks: isNeeded ? [week.id] : [],
  };
  return {
    entry: week,
    anchors: listWeekSections(fields, WEEK_FIELDS),
    isWhole: WEEK_FIELDS.every(
      (field) =>
        fields[field] !== undefined || (OPTIONAL_SECTIONS.includes(field) && !file.hasField(field)),
    ),
  };
}

/** The milestones of a phase. */
export function listMilestoneAnchors({ file, data }: FileEntry<PhaseData>): KnownAnchors {
  return collect(data.milestones, ({ id, title }, index) =>
    id === undefined
      ? undefined
      : [
          anchorAt(toMilestoneHeading({ id, title: title ?? id }), file, [
            'milestones',
            index,
            'id',
          ]),
        ],
  );
}

function listPartAnchors({ file, data }: FileEntry<ChecklistData>): KnownAnchors {
  const parts = listReadable(data.parts).map(({ item: { id, title, checks }, index: part }) => {
    const path = ['parts', part];
    const known = collect(checks, (check, index) => {
      if (id === undefined || check.id === undefined) return undefined;
      const slug = checkAnchor(id, check.id);
      return [
        anchorAt({ slug, text: check.title ?? check.id }, file, [...path, 'checks', index, 'id']),
        { slug: checkTextAnchor(slug) },
      ];
    });
    if (id === undefined) return known;
    const heading = anchorAt(toPartHeading({ id, title: title ?? id }), file, [...path, 'id']);
    return { ...known, anchors: [heading, ...known.anchors] };
  });
  return {
    anchors: parts.flatMap(({ anchors }) => anchors),
    isWhole: readAll(data.parts) !== undefined && parts.every(({ isWhole }) => isWhole),
  };
}

function listTermAnchors({ file, data }: FileEntry<GuideData>): KnownAnchors {
  // A list that is not shown is told by a rule of its own, and its anchors are meant to be there.
  if (findComponents(file, 'Glossary').length === 0)
    return { anchors: [], isWhole: isEmpty(data.terms) };
  return collect(data.terms, ({ id, term }, index) =>
    id === undefined
      ? undefined
      : [anchorAt({ slug: id, text: term ?? id }, file, ['terms', index, 'id'])],
  );
}

function listGroupAnchors({ file, data }: FileEntry<GuideData>): KnownAnchors {
  if (findComponents(file, 'ResourceGroups').length === 0)
    return { anchors: [], isWhole: isEmpty(data.resourceGroups) };
  const groups = listReadable(data.resourceGroups).flatMap(({ item: { area, title }, index }) =>
    title === undefined ? [] : [{ area, title, path: ['resourceGroups', index] }],
  );
  const anchors = groupByArea(groups).flatMap(({ title, groups: members }) => [
    ...(title && members[0]
      ? [anchorAt(toAreaHeading(title), file, [...members[0].path, 'area'])]
      : []),
    ...members.map((group) =>
      anchorAt(toGroupHeading(title, group.title), file, [...group.path, 'title']),
    ),
  ]);
  return { anchors, isWhole: groups.length === data.resourceGroups?.length };
}

function isEmpty(list: readonly unknown[] | undefined): boolean {
  return list?.length === 0;
}

/** The anchors that the items of a list make; `undefined` stands for some that nobody knows. */
function collect<Item>(
  list: readonly (Item | undefined)[] | undefined,
  toAnchors: (item: Item, index: number) => Anchor[] | undefined,
): KnownAnchors {
  const found = listReadable(list).map(({ item, index }) => toAnchors(item, index));
  return {
    anchors: found.flatMap((anchors) => anchors ?? []),
    isWhole: readAll(list) !== undefined && !found.includes(undefined),
  };
}

/** Anchors of a page, and whether these are all that it has. */
export interface KnownAnchors {
  anchors: readonly Anchor[];
  isWhole: boolean;
}

interface EntryAnchors extends KnownAnchors {
  entry: FileEntry<unknown>;
}

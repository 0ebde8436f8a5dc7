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
} from '../roadmap/anchors.ts';
import type { ChecklistData, Collection, GuideData, PhaseData } from '../schemas/index.ts';
import { anchorAt, type Anchor } from './anchor.ts';
import { findComponents } from './body.ts';
import type { ContentSet, FileEntry } from './content-set.ts';

/** What the pages of a collection's valid entries have beside their bodies, in any order. */
export function listEntryAnchors(
  content: ContentSet,
): Record<Collection, readonly (readonly [entry: FileEntry<unknown>, anchors: Anchor[]])[]> {
  const needed = new Set(content.weeks.flatMap(({ data }) => data.prerequisites));
  // A week that is not valid can name any other, so that nobody knows what it builds on.
  const isNeeded = (id: string) => needed.has(id) || !content.isComplete('weeks');
  return {
    phases: content.phases.map((phase) => [
      phase,
      [...Object.values(PHASE_SECTIONS), ...listMilestoneAnchors(phase)],
    ]),
    weeks: content.weeks.map((week) => [
      week,
      listWeekSections(
        {
          ...week.data,
          checks: [...week.data.checks, ...week.data.passed],
          unlocks: isNeeded(week.id) ? [week.id] : [],
        },
        WEEK_FIELDS,
      ),
    ]),
    checklists: content.checklists.map((checklist) => [checklist, listPartAnchors(checklist)]),
    resources: content.resources.map((resource) => [resource, Object.values(RESOURCE_SECTIONS)]),
    guides: content.guides.map((guide) => [
      guide,
      [...listGroupAnchors(guide), ...listTermAnchors(guide)],
    ]),
  };
}

/** The milestones of a phase. */
export function listMilestoneAnchors({ file, data }: FileEntry<PhaseData>): Anchor[] {
  return data.milestones.map((milestone, index) =>
    anchorAt(toMilestoneHeading(milestone), file, ['milestones', index, 'id']),
  );
}

function listPartAnchors({ file, data }: FileEntry<ChecklistData>): Anchor[] {
  return data.parts.flatMap((part, partIndex) => [
    anchorAt(toPartHeading(part), file, ['parts', partIndex, 'id']),
    ...part.checks.flatMap(({ id, title }, index) => {
      const slug = checkAnchor(part.id, id);
      const path = ['parts', partIndex, 'checks', index, 'id'];
      return [anchorAt({ slug, text: title }, file, path), { slug: checkTextAnchor(slug) }];
    }),
  ]);
}

function listTermAnchors({ file, data }: FileEntry<GuideData>): Anchor[] {
  if (findComponents(file, 'Glossary').length === 0) return [];
  return data.terms.map(({ id, term }, index) =>
    anchorAt({ slug: id, text: term }, file, ['terms', index, 'id']),
  );
}

function listGroupAnchors({ file, data }: FileEntry<GuideData>): Anchor[] {
  if (findComponents(file, 'ResourceGroups').length === 0) return [];
  const groups = data.resourceGroups.map((group, index) => ({
    ...group,
    path: ['resourceGroups', index],
  }));
  return groupByArea(groups).flatMap(({ title, groups: members }) => [
    ...(title && members[0]
      ? [anchorAt(toAreaHeading(title), file, [...members[0].path, 'area'])]
      : []),
    ...members.map((group) =>
      anchorAt(toGroupHeading(title, group.title), file, [...group.path, 'title']),
    ),
  ]);
}

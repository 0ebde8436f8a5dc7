import type { ChecklistData, GuideData, ResourceData } from '../schemas/index.ts';
import type { AddressHealth } from './address-health.ts';
import { checkAnchor, groupByArea } from './anchors.ts';
import type { Entry } from './content.ts';
import { findUpdate, type History } from './history.ts';
import type { Checklist, ChecklistPart, Guide, Resource, Week } from './model.ts';
import { fileOf, pathOf } from './paths.ts';
import { resolve, type Index } from './references.ts';

/** A checklist with the ids and anchors of its checks. No week meets them yet; the weeks add themselves. */
export function buildChecklist({ id, data }: Entry<ChecklistData>, history: History): Checklist {
  const path = pathOf('checklists', id);
  const parts = data.parts.map((part) => ({
    id: part.id,
    title: part.title,
    checks: part.checks.map((check) => ({
      id: `${part.id}/${check.id}`,
      anchor: checkAnchor(part.id, check.id),
      path: `${path}#${checkAnchor(part.id, check.id)}`,
      title: check.title,
      summary: check.summary,
      how: check.how,
      verify: check.verify,
      fails: check.fails,
      evidence: check.evidence,
      weeks: [],
    })),
  }));
  return {
    id,
    path,
    title: data.title,
    summary: data.summary,
    scope: data.scope,
    parts,
    checkCount: parts.flatMap((part) => part.checks).length,
    updatedOn: findUpdate(history, fileOf('checklists', id)),
    keywords: data.keywords,
  };
}

/** The parts of the checklists for each week: their checks are those that a week may name. */
export function listWeekParts(checklists: readonly Checklist[]): ChecklistPart[] {
  return checklists.filter(({ scope }) => scope === 'week').flatMap(({ parts }) => parts);
}

/** A resource that no week uses yet; the weeks add themselves. */
export function buildResource(
  { id, data }: Entry<ResourceData>,
  history: History,
  health: AddressHealth,
): Resource {
  const updatedOn = findUpdate(history, fileOf('resources', id));
  return { id, path: pathOf('resources', id), usedBy: [], readBy: [], updatedOn, health, ...data };
}

/** A guide with its groups of resources, by area, and its terms. Throws a RoadmapError for a dangling slug. */
export function buildGuide(
  { id, data }: Entry<GuideData>,
  { resources, weeks, history }: GuideTargets,
): Guide {
  const place = { file: fileOf('guides', id), field: 'resourceGroups' };
  const groups = data.resourceGroups.map((group) => ({
    ...group,
    resources: group.resources.map((slug) => resolve(resources, slug, place)),
  }));
  const areas = groupByArea(groups);
  const path = pathOf('guides', id);
  const terms = data.terms.map(({ week, ...term }) => ({
    ...term,
    path: `${path}#${term.id}`,
    week: week === undefined ? undefined : resolve(weeks, week, { ...place, field: 'terms' }),
  }));
  return {
    id,
    path,
    title: data.title,
    summary: data.summary,
    areas,
    synonyms: data.synonyms,
    terms: terms.toSorted((left, right) => left.term.localeCompare(right.term, 'en')),
    updatedOn: findUpdate(history, place.file),
    keywords: data.keywords,
  };
}

/** What a guide is joined with. */
interface GuideTargets {
  resources: Index<Resource>;
  weeks: Index<Week>;
  history: History;
}

import type { ChecklistData, GuideData, ResourceData } from '../schemas/index.ts';
import type { Entry } from './content.ts';
import type { Checklist, Guide, Resource, ResourceGroup } from './model.ts';
import { pathOf } from './paths.ts';
import { resolve, type Index } from './references.ts';

/** A checklist with the ids and anchors of its checks. */
export function buildChecklist({ id, data }: Entry<ChecklistData>): Checklist {
  const parts = data.parts.map((part) => ({
    id: part.id,
    title: part.title,
    checks: part.checks.map((check) => ({
      id: `${part.id}/${check.id}`,
      anchor: `${part.id}-${check.id}`,
      title: check.title,
      summary: check.summary,
      verify: check.verify,
    })),
  }));
  return {
    id,
    path: pathOf('checklists', id),
    title: data.title,
    summary: data.summary,
    scope: data.scope,
    parts,
    checkCount: parts.flatMap((part) => part.checks).length,
  };
}

/** A resource that no week uses yet; the weeks add themselves. */
export function buildResource({ id, data }: Entry<ResourceData>): Resource {
  return { id, path: pathOf('resources', id), usedBy: [], ...data };
}

/** A guide with its groups of resources, by area. Throws a RoadmapError for a dangling slug. */
export function buildGuide({ id, data }: Entry<GuideData>, resources: Index<Resource>): Guide {
  const place = { file: `guides/${id}.mdx`, field: 'resourceGroups' };
  const areas: { title: string | undefined; groups: ResourceGroup[] }[] = [];
  for (const { area, title, resources: slugs } of data.resourceGroups) {
    const group = { title, resources: slugs.map((slug) => resolve(resources, slug, place)) };
    const last = areas.at(-1);
    if (last && last.title === area) last.groups.push(group);
    else areas.push({ title: area, groups: [group] });
  }
  return { id, path: pathOf('guides', id), title: data.title, summary: data.summary, areas };
}

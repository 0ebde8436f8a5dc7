// Holds the content against the facts of its source document, so that nothing drops out unseen.
// Everything in this folder speaks of this one roadmap; a fork for another one deletes the folder.
import { describe, expect, test } from 'vitest';
import { buildContentSet } from '../../check/content-set.ts';
import { readContent } from '../../check/read-content.ts';
import { buildRoadmap } from '../../roadmap/build-roadmap.ts';
import { parseDate } from '../../roadmap/calendar.ts';
import { NO_HISTORY } from '../../roadmap/history.ts';
import { sum } from '../../roadmap/schedule.ts';
import { REAL_CONTENT, TODAY } from '../sites.ts';
import { FACTS } from './facts.ts';

const sources = await readContent(REAL_CONTENT);
const content = buildContentSet(sources).valid;
const roadmap = buildRoadmap(content, NO_HISTORY, parseDate(TODAY));
const phase = content.phases.find(({ id }) => id === 'phase-3')?.data;

/** The headings of the second level in a guide's body. */
function headingsOf(guide: string): string[] {
  const text = sources.find(({ path }) => path === `guides/${guide}.mdx`)?.text ?? '';
  return [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '');
}

function guideGroups(guide: string) {
  const areas = roadmap.guides.find(({ id }) => id === guide)?.areas ?? [];
  return areas.flatMap(({ title: area, groups }) => groups.map((group) => ({ area, ...group })));
}

describe('the phase', () => {
  test('has the title, focus, dates, weeks, hours and links of the source', () => {
    expect(phase).toMatchObject(FACTS.phase);
  });

  test('has the 8 learning goals of the source', () => {
    expect(phase?.goals).toEqual(FACTS.goals);
    expect(phase?.goals).toHaveLength(8);
  });

  test('has the 4 milestones of the source, with focus and outcomes', () => {
    expect(
      phase?.milestones.map(({ title, focus, weeks, outcomes }) => ({
        title,
        focus,
        weeks,
        outcomes,
      })),
    ).toEqual(FACTS.milestones);
    expect(phase?.milestones).toHaveLength(4);
  });

  test('shows every folder and file of the repository structure', () => {
    const text = sources.find(({ path }) => path === 'phases/phase-3.mdx')?.text ?? '';
    const names = [
      'PROJECT52-PHASE3/',
      'week-37-cicd-pipeline/',
      'deploy.yml',
      'week-38-docker-app/',
      'Dockerfile',
      'docker-compose.yml',
      'src/',
      'week-52-saas-launch/',
      'frontend/',
      'backend/',
      'docs/',
      'README.md',
    ];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('the weeks', () => {
  test.each(FACTS.weeks)('week $week has the facts of the source', (facts) => {
    const week = content.weeks.find(({ data }) => data.week === facts.week);
    const features = week?.data.features.map(({ title }) => title);
    const objectives = week?.data.objectives.map(({ title }) => title);
    expect({ ...week?.data, features, objectives }).toMatchObject(facts);
  });

  test('are 16, from 37 to 52, with 152 hours', () => {
    expect(roadmap.weeks.map((week) => week.number)).toEqual(
      Array.from({ length: 16 }, (_, index) => 37 + index),
    );
    expect(sum(roadmap.weeks.map((week) => week.hours))).toBe(152);
  });

  test('end with the 8 ideas and 8 requirements of week 52', () => {
    const last = roadmap.weeks.at(-1);
    expect(last?.ideas).toEqual(FACTS.ideas);
    expect(last?.requirements).toEqual(FACTS.requirements);
    expect([last?.ideas.length, last?.requirements.length]).toEqual([8, 8]);
  });
});

describe('the checklists', () => {
  test.each([
    ['production-readiness', FACTS.productionReadiness, [7, 6, 5, 5, 5]],
    ['career-readiness', FACTS.careerReadiness, [7, 5, 5]],
  ])('%s has the parts and checks of the source', (id, parts, counts) => {
    const checklist = roadmap.checklists.find((item) => item.id === id);
    const found = checklist?.parts.map(({ title, checks }) => ({
      title,
      checks: checks.map((check) => check.title),
    }));
    expect(found).toEqual(parts);
    expect(found?.map(({ checks }) => checks.length)).toEqual(counts);
  });
});

describe('the resources', () => {
  test('hold the 16 learning resources with their addresses, in the groups of the source', () => {
    const groups = guideGroups('learning-resources').map(({ title, resources }) => ({
      title,
      resources: resources.map((resource) => ({ title: resource.title, url: resource.url })),
    }));
    expect(groups).toEqual(FACTS.learningResources);
    expect(groups.flatMap(({ resources }) => resources)).toHaveLength(16);
  });

  test('hold each technology of the stack once, in the areas and groups of the source', () => {
    const groups = guideGroups('technology-stack').map(({ area, title, resources }) => ({
      area,
      title,
      technologies: resources.map((resource) => resource.title),
    }));
    expect(groups).toEqual(FACTS.technologyStack);
    const technologies = new Set(groups.flatMap((group) => group.technologies));
    const titles = roadmap.resources.map(({ title }) => title);
    for (const name of technologies)
      expect(titles.filter((title) => title === name)).toEqual([name]);
  });

  test('hold the 8 deployment platforms in the two groups of the source', () => {
    const groups = guideGroups('deployment-platforms').map(({ title, resources }) => ({
      title,
      platforms: resources.map((resource) => resource.title),
    }));
    expect(groups).toEqual(FACTS.deploymentPlatforms);
    expect(groups.flatMap(({ platforms }) => platforms)).toHaveLength(8);
  });
});

describe('the guides', () => {
  test('are the ten that the portal promises', () => {
    expect(roadmap.guides.map(({ id }) => id)).toEqual([
      'overview',
      'technology-stack',
      'deployment-platforms',
      'learning-resources',
      'best-practices',
      'production-issues',
      'what-comes-after',
      'glossary',
      'using-this-portal',
      'updating-a-status',
    ]);
  });

  test('give each of the 8 best practices a section', () => {
    expect(headingsOf('best-practices')).toEqual(expect.arrayContaining([...FACTS.bestPractices]));
  });

  test('give each of the 5 production issues a section with its solutions', () => {
    const text = sources.find(({ id }) => id === 'production-issues')?.text.toLowerCase() ?? '';
    const titles = FACTS.productionIssues.map(({ title }) => title);
    expect(headingsOf('production-issues')).toEqual(expect.arrayContaining(titles));
    const solutions = FACTS.productionIssues.flatMap((issue) => issue.solutions);
    expect(solutions.filter((solution) => !text.includes(solution.toLowerCase()))).toEqual([]);
  });

  test('give each of the 5 next steps a section', () => {
    expect(headingsOf('what-comes-after')).toEqual(expect.arrayContaining([...FACTS.nextSteps]));
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { publicDir } from '../content-dir.ts';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import { readToday } from '../read-today.ts';
import { checkContent } from './check-content.ts';
import { buildContentSet } from './content-set.ts';
import { listPublicFiles } from './public-files.ts';
import { readContent } from './read-content.ts';
import { readReadme } from './read-readme.ts';

describe.each([
  ['content', '../../content'],
  ['the fixture of another roadmap', '../e2e/fixtures/other-roadmap/content'],
  ['the fixture of a phase in the middle', '../e2e/fixtures/midway/content'],
])('%s', (_, folder) => {
  const contentDir = fileURLToPath(new URL(folder, import.meta.url));

  test('has files, and no problems in them', async () => {
    const sources = await readContent(contentDir);
    const publicFiles = await listPublicFiles(publicDir);
    expect(sources.length).toBeGreaterThan(0);
    const readme = await readReadme(contentDir);
    expect(checkContent(sources, { today: readToday(), publicFiles, readme })).toEqual([]);
  });

  test('joins into a roadmap with every week in its phase and milestone', async () => {
    const content = buildContentSet(await readContent(contentDir)).valid;
    const { phases, weeks } = buildRoadmap(content, NO_HISTORY, parseDate('2027-01-01'));
    const inMilestones = phases.flatMap(({ milestones }) => milestones.flatMap((m) => m.weeks));
    expect(weeks).toHaveLength(content.weeks.length);
    expect(inMilestones.map(({ id }) => id)).toEqual(weeks.map(({ id }) => id));
  });
});

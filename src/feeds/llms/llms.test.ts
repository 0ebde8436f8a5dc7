import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Roadmap } from '../../roadmap/model.ts';
import { makeGuide, makePhase, makeResource, makeWeek } from '../../roadmap/testing.ts';
import { anyCase, buildCase } from '../../roadmap/testing-random.ts';
import { addressOf } from '../feed-site.ts';
import { makeRoadmap, SITE } from '../testing.ts';
import { writeLlmsFull } from './llms-full.ts';
import { writeLlmsIndex } from './llms-index.ts';

const HOME = 'https://example.org/my-garden';

function listPages({ phases, weeks, checklists, resources, guides }: Roadmap) {
  return [phases, weeks, checklists, resources, guides].flat();
}

describe('writeLlmsIndex', () => {
  test('lists every page of every collection, whatever the roadmap', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        const roadmap = buildCase(random);
        const text = writeLlmsIndex(roadmap, SITE);
        for (const { path, title } of listPages(roadmap))
          expect(text).toMatch(
            new RegExp(`^- \\[(Week \\d+: )?${title}\\]\\(${addressOf(SITE, path)}\\): .`, 'm'),
          );
        expect(text).not.toMatch(/undefined|NaN|\n\n\n/);
      }),
    );
  });

  test('begins with the name, a summary in quotes, and how far the phase is', () => {
    const lines = writeLlmsIndex(makeRoadmap(), SITE).split('\n\n');
    expect(lines.slice(0, 4)).toEqual([
      `# ${SITE.title}`,
      '> Four small projects, from a tray of seeds to a bed of vegetables.',
      'Phase 1: Garden, as of 10 March 2027: 0 of 4 weeks done, 0 of 24 h earned (0%).',
      '## Phases',
    ]);
  });

  test('says how far a week is, and keeps brackets in titles from ending the link', () => {
    const weeks = [1, 2, 3, 4].map((week) => makeWeek({ week, title: 'Beds [raised]' }));
    expect(writeLlmsIndex(makeRoadmap({ content: { weeks } }), SITE)).toContain(
      String.raw`- [Week 1: Beds \[raised\]](${HOME}/weeks/1-project/): A thing that grows. Not started.`,
    );
  });
});

describe('writeLlmsFull', () => {
  const weeks = [
    makeWeek({
      week: 1,
      why: 'Seeds are cheap.',
      features: [{ title: 'It has leaves', done: true }, 'It has roots'],
      status: 'in-progress',
      startedOn: '2027-03-02',
      resources: [{ resource: 'spade-guide', part: 'Chapter 1', why: 'It is short' }],
      deployment: [{ platform: 'spade-guide', how: 'Dig.' }],
      checks: ['soil/loose'],
      plan: [{ title: 'Sow', hours: 6, outcome: 'A sown tray' }],
      pitfalls: [{ symptom: 'Nothing grows', cause: 'Frost', cure: 'Wait' }],
      architecture: {
        summary: 'Water flows.',
        parts: [
          { id: 'can', name: 'Can', role: 'Holds water.' },
          { id: 'tray', name: 'Tray', role: 'Holds soil.' },
        ],
        flows: [{ from: 'can', to: 'tray', carries: 'water' }],
      },
      acceptance: [
        {
          criterion: 'It is green.',
          run: 'look `date`',
          expect: 'Green',
          features: ['It has leaves'],
          checks: ['soil/loose'],
        },
      ],
    }),
    ...[2, 3, 4].map((week) => makeWeek({ week, prerequisites: ['1-project'] })),
  ];
  const guides = [
    makeGuide({
      terms: [{ id: 'humus', term: 'Humus', also: ['topsoil'], definition: 'Dark earth.' }],
      resourceGroups: [{ title: 'Books', resources: ['spade-guide'] }],
    }),
  ];
  const roadmap = makeRoadmap({
    content: { phases: [makePhase()], weeks, guides, resources: [makeResource()] },
  });
  const bodies = new Map(
    listPages(roadmap).map(({ path }) => [path, `Body of ${path}, see [all](/weeks/).`]),
  );
  bodies.set('/guides/how-to-begin/', '<Glossary />\n\n<ResourceGroups />\n\n[Up](#top)');
  const text = writeLlmsFull(roadmap, SITE, bodies);

  test('has every entry of every collection, with its body', () => {
    for (const { path, title } of listPages(roadmap)) {
      expect(text).toMatch(new RegExp(`^# (Week \\d+: )?${title}$`, 'm'));
      expect(text).toContain(`${HOME}${path}`);
      if (path !== '/guides/how-to-begin/')
        expect(text).toContain(`Body of ${path}, see [all](${HOME}/weeks/).`);
    }
  });

  test.each([
    '- Status: In progress',
    '- Started: 2 March 2027',
    '- Earned: 3 of 6 h, 1 of 2 features',
    '## Why it matters\n\nSeeds are cheap.',
    '## Key features\n\n- [x] It has leaves\n- [ ] It has roots',
    '- Tray: Holds soil.\n\n- Can to Tray: water',
    '- Sow, 6 h. Outcome: A sown tray',
    '- It is green.\n  Run: `` look `date` ``\n  Expect: Green\n  Shows: It has leaves; It is loose',
    '- Nothing grows\n  Cause: Frost\n  Cure: Wait',
    `## Deploy it\n\n- [Spade Guide](${HOME}/resources/spade-guide/): Dig.`,
    `- [Spade Guide](${HOME}/resources/spade-guide/)\n  Read: Chapter 1\n  Why: It is short`,
    `## Finish first\n\n- [Week 1: Project](${HOME}/weeks/1-project/)`,
  ])('says of a week %j', (part) => {
    expect(text).toContain(part);
  });

  test.each([
    ['a phase', '- Spring, Weeks 1–2, 1–14 Mar 2027: From seed to sprout\n  - A tray of sprouts'],
    [
      'a checklist',
      '## Soil\n\n- It is loose. Roots find their way.\n- It is moist. Seeds need it.\n  Verify: Touch it.',
    ],
    ['a resource', '- Address: https://example.com/spades\n'],
    ['a resource', '- Used by: Week 1'],
    ['a guide in place of its components', `- Humus, topsoil: Dark earth.\n\n## Books`],
    ['a guide, with links on the same page', `[Up](${HOME}/guides/how-to-begin/#top)`],
  ])('says of %s what its page says: %j', (_, part) => {
    expect(text).toContain(part);
  });
});

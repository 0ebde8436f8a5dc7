import { parseDate } from '../roadmap/calendar.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import type { SourceFile } from './content-file.ts';

/** The day on which the tests check, and the files that are in public/. */
export const CONTEXT = {
  today: parseDate('2027-03-05'),
  publicFiles: new Set([
    '/a b.pdf',
    '/bed.png',
    '/demo/index.html',
    '/slides.pdf',
    '/tray.png',
    '/weeks/1-seed-tray/notes.pdf',
  ]),
};

/** Good content of one phase with two weeks. Tests change one thing in it and see what is found. */
const GOOD_FILES: Readonly<Record<string, string>> = {
  'phases/garden.mdx': `---
title: Garden
number: 1
summary: Two small projects, from a seed to a plant.
focus: Soil and plants
startsOn: 2027-03-01
endsOn: 2027-03-14
weeks: { first: 1, last: 2 }
hours: 10
goals: [Grow a plant]
categories: [Soil, Plants]
topics: [Tools, Seeds]
milestones:
  - id: sowing
    title: Sowing
    focus: Seeds
    weeks: { first: 1, last: 1 }
    outcomes: [A tray]
  - id: planting
    title: Planting
    focus: Plants
    weeks: { first: 2, last: 2 }
    outcomes: [A bed]
roadmap: { title: Year of Plants, url: https://example.org/plants, weeks: 12, hours: 60 }
---

Two weeks.
`,
  'weeks/1-seed-tray.mdx': `---
week: 1
title: Seed Tray
summary: A tray in which seeds become sprouts.
categories: [Soil]
skills: [Sowing]
hours: 4
status: not-started
goal: Grow ten sprouts
objectives: [Tell good seeds from bad]
features: [It holds ten seeds]
resources: [seed-catalog]
---

Sow.
`,
  'weeks/2-raised-bed.mdx': `---
week: 2
title: Raised Bed
summary: A bed for the sprouts.
categories: [Soil, Plants]
skills: [Digging]
hours: 6
status: in-progress
goal: Give the sprouts a place
objectives: [Mix soil]
features: [Water runs off, { title: Two boards high, done: true }]
prerequisites: [1-seed-tray]
resources: [spade-guide]
plan:
  - title: Build the frame
    hours: 4
    outcome: A frame that holds soil
  - title: Fill it
    hours: 2
    outcome: A bed that is ready to plant
checks: [soil/loose]
passed: [soil/loose]
---

Plant.
`,
  'checklists/before-planting.mdx': `---
title: Before planting
summary: What to look at first.
order: 1
scope: week
parts:
  - id: soil
    title: Soil
    checks:
      - id: loose
        title: It is loose
        summary: Roots find their way.
---

Look first.
`,
  'resources/seed-catalog.mdx': `---
title: Seed Catalog
summary: What can be sown when.
url: https://example.com/seeds
kind: book
topic: Seeds
cost: free
---

Browse it.
`,
  'resources/spade-guide.mdx': `---
title: Spade Guide
summary: A short book on spades.
url: https://example.com/spades
kind: book
topic: Tools
cost: free
---

Read it.
`,
  'guides/how-to-begin.mdx': `---
title: How to begin
summary: What to do on the first day.
order: 1
resourceGroups:
  - title: At once
    resources: [spade-guide]
---

Begin.

<ResourceGroups />
`,
};

/**
 * Good content with some files changed. An edit gets the text of a file, or an empty one for a file
 * that is new, and gives what is to stand there instead; `undefined` removes the file.
 */
export function makeSources(edits: Readonly<Record<string, Edit>> = {}): SourceFile[] {
  const paths = new Set([...Object.keys(GOOD_FILES), ...Object.keys(edits)]);
  return [...paths].flatMap((path) => {
    const good = GOOD_FILES[path] ?? '';
    const edit = edits[path];
    const text = edit ? edit(good) : good;
    return text === undefined ? [] : [makeSource(path, text)];
  });
}

/** A file of content, by its path below the content folder. */
export function makeSource(path: string, text: string): SourceFile {
  const [folder = '', name = ''] = path.split('/');
  if (!isCollection(folder)) throw new Error(`There is no collection ${folder}.`);
  return { collection: folder, id: name.replace(/\.mdx$/, ''), path, text };
}

/** An edit that puts one text in place of another, which must be there. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The file has no ${JSON.stringify(from)} in it.`);
    return text.replace(from, to);
  };
}

/** The text of a good file. */
export function goodFile(path: string): string {
  const text = GOOD_FILES[path];
  if (text === undefined) throw new Error(`There is no good file ${path}.`);
  return text;
}

function isCollection(name: string): name is Collection {
  return name in schemas;
}

export type Edit = (text: string) => string | undefined;

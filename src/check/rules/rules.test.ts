import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import type { SourceFile } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import { SoundTexts } from '../sound-texts.ts';
import { CONTEXT, goodFile, makeSource, makeSources } from '../testing.ts';
import { rules } from './index.ts';
import { DIAGNOSTICS } from './example-diagnostics.ts';

/** A guide with nothing wrong in it. */
const PLANT = '---\ntitle: Plant\nsummary: How to plant.\norder: 2\n---\n\nPlant.\n';

/** Rules about files that are no pages, whose examples can't be put into one. */
const NO_PAGES: Readonly<Record<string, { source: SourceFile; says: string }>> = {
  'not-utf8': {
    source: {
      ...makeSource('guides/odd.mdx', ''),
      unreadable: { reason: 'not-utf8', line: 3, column: 9, shown: '' },
    },
    says: 'error guides/odd.mdx:3:9+1 Expected UTF-8, found bytes that are not. (Save the file again with the encoding UTF-8.)',
  },
  'too-large': {
    source: {
      ...makeSource('guides/odd.mdx', ''),
      unreadable: { reason: 'too-large', bytes: 50_000_000 },
    },
    says: 'error guides/odd.mdx:1:1+1 Expected at most 1 MB, found 50.0 MB. (Split the page, or put what is large into public/.)',
  },
  'file-name': {
    source: makeSource('guides/How to plant.mdx', PLANT),
    says: 'error guides/How to plant.mdx:1:1+1 Expected a file name of lower-case letters, digits and single hyphens, found "How to plant.mdx". (Rename it to `how-to-plant.mdx`.)',
  },
  'ignored-file': {
    source: { ...makeSource('guides/odd.md', ''), unreadable: { reason: 'ignored' } },
    says: 'error guides/odd.md:1:1+1 Expected a file that ends in .mdx, found "odd.md", which is left out. (Rename it to `odd.mdx`.)',
  },
  'health-file': {
    source: {
      collection: undefined,
      id: 'health.json',
      path: 'health.json',
      text: '{\n  "addresses": []\n}\n',
    },
    says: 'error health.json:2:16+2 `addresses`: Expected records by address, found []. (Write `{}`: the next `npm run health` fills it.)',
  },
  'outside-content': {
    source: {
      ...makeSource('guides/odd.mdx', ''),
      unreadable: { reason: 'outside', target: '/elsewhere' },
    },
    says: 'error guides/odd.mdx:1:1+1 Expected a file of its own, found a link out of the content folder. (Replace the link with a copy of what it points to.)',
  },
};

/** Rules about the README beside the content. */
const README: Readonly<Record<string, { text: string; says: string }>> = {
  'readme-markers': {
    text: '# Garden\n',
    says: 'warning ../README.md:1:1+1 Expected a place for what the README says of the roadmap, found none. (Put the lines `<!-- roadmap:table -->` and `<!-- /roadmap:table -->` where the table of the weeks is to be, then run `npm run readme`; `badge` and `counter` work in the same way. For a README without, put in the line `<!-- roadmap:none -->`.)',
  },
  'stale-readme': {
    text: '# Garden\n\n<!-- roadmap:counter -->\n\n**2 of 2 weeks done**\n\n<!-- /roadmap:counter -->\n',
    says: 'error ../README.md:5:1+21 Expected the counter that the content gives, found another. (Run `npm run readme`, which writes what stands between the markers.)',
  },
};

describe('each rule', () => {
  test('has a case below', () => {
    const cases = [DIAGNOSTICS, NO_PAGES, README].flatMap((record) => Object.keys(record));
    // Those with a test of their own, as more than one file is needed, or none.
    cases.push('phase-missing', 'duplicate-phase');
    expect(cases.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(DIAGNOSTICS))('%s finds its own example', (id, expected) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    const { file, bad, good } = rule.example;
    expect(goodFile(file)).toContain(good);
    const problems = checkContent(
      makeSources({ [file]: (text) => text.replace(good, () => bad) }),
      CONTEXT,
    );
    expect(problems.filter((problem) => problem.rule === id).map(format)).toEqual(expected);
  });

  test.each(rules.filter(({ id }) => id in DIAGNOSTICS))(
    '$id says the same where all else is known to be sound',
    ({ example: { file, bad, good } }) => {
      const edits = { [file]: (text: string) => text.replace(good, () => bad) };
      const sound = new SoundTexts();
      checkContent(makeSources(), { ...CONTEXT, sound });
      const expected = checkContent(makeSources(edits), CONTEXT);
      for (let round = 0; round < 2; round += 1)
        expect(checkContent(makeSources(edits), { ...CONTEXT, sound })).toEqual(expected);
    },
  );

  test.each(rules.filter(({ example }) => example.mended !== undefined))(
    '$id shows a mended example that has no problem',
    ({ example: { file, good, mended = '' } }) => {
      const edit = (text: string) => text.replace(good, () => mended);
      expect(checkContent(makeSources({ [file]: edit }), CONTEXT)).toEqual([]);
    },
  );

  test.each(Object.entries(NO_PAGES))('%s finds a file that is no page', (id, { source, says }) => {
    const problems = checkContent([...makeSources(), source], CONTEXT);
    expect(problems.map(({ rule }) => rule)).toEqual([id]);
    expect(problems.map(format)).toEqual([says]);
  });

  test.each(Object.entries(README))('%s finds a README', (id, { text, says }) => {
    const source = { collection: undefined, id: 'README.md', path: '../README.md', text };
    const readme = { source, contentFolder: 'content' };
    const problems = checkContent(makeSources(), { ...CONTEXT, readme });
    expect(problems.map(({ rule }) => rule)).toEqual([id]);
    expect(problems.map(format)).toEqual([says]);
  });

  test('outside-content finds a link to nothing', () => {
    const source: SourceFile = {
      ...makeSource('guides/odd.mdx', ''),
      unreadable: { reason: 'outside' },
    };
    expect(checkContent([...makeSources(), source], CONTEXT).map(format)).toEqual([
      'error guides/odd.mdx:1:1+1 Expected a file of its own, found a link to nothing. (Put the file itself in place of the link, or remove the link.)',
    ]);
  });

  test('phase-missing finds content without a phase', () => {
    const sources = makeSources({ 'phases/garden.mdx': () => undefined });
    const problems = checkContent(sources, CONTEXT).filter(({ rule }) => rule === 'phase-missing');
    expect(problems.map(format)).toEqual([
      'error phases/:1:1+1 Expected at least one phase, found no file. (Add a file such as phases/phase-1.mdx.)',
    ]);
  });
});

/** Every problem has a hint: one without would show here. */
function format({ severity, file, line, column, length, message, hint }: Problem): string {
  return `${severity} ${file}:${line}:${column}+${length} ${message} (${hint})`;
}

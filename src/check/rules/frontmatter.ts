import type { PageFile } from '../content-file.ts';
import { findFenceEnd, findOpening, type Line } from '../frontmatter-slips.ts';
import { describeField } from '../schema-fields.ts';
import type { Finding } from '../problem.ts';
import type { SpareFrontmatter } from '../repeated-frontmatter.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

export const frontmatter: Rule = {
  id: 'frontmatter',
  group: 'The file',
  severity: 'error',
  finds:
    'A file that does not begin with frontmatter, whose frontmatter is not closed or has no fields, or that has it twice.',
  why: 'The fields between the two lines `---` are what the portal is made from.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'resources: [seed-catalog]\n\nSow.',
    good: 'resources: [seed-catalog]\n---\n\nSow.',
  },
  findProblems: ({ files, schemaProblems }) => [
    ...schemaProblems('frontmatter'),
    ...files.flatMap((file) => {
      if (file.source.unreadable) return [];
      if (file.cutMark) return [describeCut(file, file.cutMark)];
      if (file.repeated) return [describeRepeated(file, file.repeated)];
      if (file.frontmatter === 'present') return [];
      // A marker of a merge before it has a rule of its own.
      if (/^(?:<|=|>|\|){7}/.test(file.source.text)) return [];
      return [file.frontmatter === 'missing' ? describeOpening(file) : describeEnd(file)];
    }),
  ],
};

function describeOpening(file: PageFile): Finding {
  const { offset, text, kind } = findOpening(
    file.source.text,
    describeField(file.source.collection, []).keys,
  );
  const { length } = text;
  if (text === '---')
    return file.finding(
      'Expected the file to begin with a line `---`, found an empty line before it.',
      { hint: 'Remove what stands before it.' },
    );
  if (kind === 'mark')
    return file.finding(
      `Expected the file to begin with a line \`---\`, found \`${shorten(text, 40)}\`.`,
      { offset, length, hint: 'Write `---`.' },
    );
  if (kind === 'fence') return describeFence(file, { offset, text });
  if (kind === 'field' || kind === 'above')
    return file.finding(
      `Expected the file to begin with a line \`---\`, found ${JSON.stringify(shorten(text, 40))}${kind === 'field' ? '' : ' before it'}.`,
      {
        offset,
        length,
        hint:
          kind === 'field'
            ? `Put a line \`---\` before it${/^---\s*$/m.test(file.source.text) ? '' : ', and one behind the last field'}.`
            : 'Move it below the second line `---`, or remove it.',
      },
    );
  const found = text === '' ? 'nothing' : JSON.stringify(shorten(text, 40));
  return file.finding(`Expected the file to begin with frontmatter, found ${found}.`, {
    offset,
    length,
    hint: 'Begin with a line `---`, then the fields, then a line `---`.',
  });
}

/** Frontmatter that is pasted with the fence that was around it. */
function describeFence(file: PageFile, { offset, text }: Line): Finding {
  const all = file.source.text;
  const isInside = /^\s*---[ \t]*\r?\n/.test(all.slice(offset + text.length));
  const end = findFenceEnd(all, offset);
  const lines =
    end === undefined ? 'the line' : `this line, and line ${end}, which closes the fence`;
  return file.finding(
    `Expected the file to begin with a line \`---\`, found ${JSON.stringify(shorten(text, 40))}, a line of a fence around code.`,
    {
      offset,
      length: text.length,
      hint: isInside
        ? `Remove ${lines}.`
        : end === undefined
          ? 'Write `---`.'
          : `Write \`---\` in place of it, and in place of line ${end}.`,
    },
  );
}

function describeEnd(file: PageFile): Finding {
  const slip = file.closingSlip;
  if (!slip)
    return file.finding('Expected the frontmatter to end, found no second line `---`.', {
      length: 3,
      hint: 'Put a line `---` after the last field.',
    });
  const { offset, text, isBeforeFields } = slip;
  if (isBeforeFields)
    return file.finding(
      `Expected a field, found \`${shorten(text, 40)}\`, which ends the frontmatter.`,
      { offset, length: text.length, hint: 'Remove the line.' },
    );
  return file.finding(
    `Expected \`---\` on a line of its own behind the last field, found \`${shorten(text, 40)}\`.`,
    {
      offset,
      length: text.length,
      hint: /^---\s*[^\s-]/.test(text)
        ? 'Put what stands behind `---` on the next line.'
        : 'Write `---`.',
    },
  );
}

function describeCut(file: PageFile, mark: Line & { isClosed: boolean }): Finding {
  return file.finding(
    'Expected a line `---` behind the last field only, found one with fields behind it.',
    {
      offset: mark.offset,
      length: mark.text.length,
      hint: mark.isClosed ? 'Remove the line.' : 'Move it behind the last field.',
    },
  );
}

function describeRepeated(file: PageFile, { offset, text, meantLine }: SpareFrontmatter): Finding {
  return file.finding('Expected frontmatter once, found it twice.', {
    offset,
    length: text.length,
    hint:
      meantLine === undefined
        ? 'Remove all from this line on that belongs to another page, or stands above already.'
        : `Remove all above line ${meantLine}, where the one with the fields that are needed begins.`,
  });
}

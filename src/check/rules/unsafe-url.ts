import type { BodyNode } from '../body-node.ts';
import { findInBodies, readBody, type Verdict } from '../body.ts';
import type { ContentFile } from '../content-file.ts';
import { hintForHost, proposeUrl } from '../hints/url-hint.ts';
import { isSafe } from '../safe-url.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

export const unsafeUrl: Rule = {
  id: 'unsafe-url',
  group: 'The body',
  severity: 'error',
  finds:
    'A link whose address is neither https, nor mailto, nor inside the portal, or an image that does not come from public/.',
  why: 'Other addresses can run code (`javascript:`), hide what they hold (`data:`), or be changed on the way (`http:`). An image beside the file ends the build when it is not there, and one from another host is blocked: the pages load nothing from elsewhere.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Sow](http://example.com/).',
    good: 'Sow.',
    mended: '[Sow](https://example.com/).',
  },
  findProblems: ({ files }) =>
    files.flatMap((file) => {
      const pictures = listPictures(file);
      return findInBodies([file], (node) => judgeUrl(node, pictures));
    }),
};

function judgeUrl(
  { type, url, identifier }: BodyNode,
  pictures: ReadonlySet<string | undefined>,
): Verdict | undefined {
  if (url === undefined) return undefined;
  if (/^mailto:[^@?]*$/i.test(url))
    return {
      message: 'Expected an address of mail behind `mailto:`, found none.',
      hint: 'Write it whole, as in `mailto:me@example.com`.',
      part: 'address',
    };
  const isShown = type === 'image' || (type === 'definition' && pictures.has(identifier));
  if (isSafe(url)) return isShown ? judgeImage(url) : undefined;
  // A picture on the disk of whoever wrote it.
  if (isShown && /^(?:file:|[a-z]:[/\\])/i.test(url)) return judgeImage(url.replaceAll('\\', '/'));
  const scheme = shorten(url.trim(), 40);
  // Where it is from does not matter then.
  if (isShown && /^(?:https?:|www\.|\/\/)/i.test(url)) return judgeImage(url.replace(/^\/+/, ''));
  // Two slashes before the name of a folder, or slashes of Windows.
  const meant = /^(?:\/\/+|\\+)[\w-]+(?:[/\\]|$)/.test(url)
    ? url.replaceAll('\\', '/').replace(/^\/+/, '/')
    : proposeUrl(url);
  return {
    message: `Expected an https address or one inside the portal, found ${JSON.stringify(scheme)}.`,
    hint:
      meant === undefined
        ? (hintForHost(url) ??
          'Remove the link; put an address that is meant to be read between backticks.')
        : `Did you mean \`${meant}\`?`,
    part: 'address',
  };
}

/** The names of the definitions that are addresses of images. */
function listPictures(file: ContentFile): ReadonlySet<string | undefined> {
  return new Set(
    readBody(file)
      .nodes.filter(({ type }) => type === 'imageReference')
      .map(({ identifier }) => identifier),
  );
}

/**
 * What is wrong with the address of an image. Astro imports a relative one as a module, whatever it
 * is, and ends the build where it finds none.
 */
function judgeImage(url: string): Verdict | undefined {
  if (url.startsWith('/')) return undefined;
  const name = url.split('/').at(-1);
  return {
    message: `Expected an image from public/, found ${JSON.stringify(shorten(url, 40))}.`,
    hint: `Put the image into public/, and begin its address with a slash, as in \`/${name || 'image.png'}\`.`,
    part: 'address',
  };
}

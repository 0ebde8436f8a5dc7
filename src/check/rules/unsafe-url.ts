import { findInBodies } from '../body.ts';
import type { Rule } from './rule.ts';

export const unsafeUrl: Rule = {
  id: 'unsafe-url',
  group: 'The body',
  severity: 'error',
  finds: 'A link or an image whose address is neither https, nor mailto, nor inside the portal.',
  why: 'Other addresses can run code (`javascript:`), hide what they hold (`data:`), or be changed on the way (`http:`).',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Sow](http://example.com/).',
    good: 'Sow.',
  },
  findProblems: ({ files }) =>
    findInBodies(files, ({ type, url }) => {
      if (url === undefined) return undefined;
      if (isSafe(url) && (type !== 'image' || isImage(url))) return undefined;
      const scheme = url.trim().slice(0, 40);
      return {
        message: `Expected an https address or one inside the portal, found ${JSON.stringify(scheme)}.`,
        hint: url.startsWith('http://') ? 'Begin the address with `https://`.' : 'Remove the link.',
      };
    }),
};

/**
 * Whether an image is one that Astro may read. It imports a relative address as a module, whatever
 * it is: only pictures without script pass. Others come from public/ or from an https address.
 */
function isImage(url: string): boolean {
  return (
    url.startsWith('/') ||
    /^https:/i.test(url) ||
    /^[\w./-]+\.(?:png|jpe?g|gif|webp|avif)$/i.test(url)
  );
}

/** Whether an address is safe however a browser reads it: it drops control characters and spaces. */
function isSafe(url: string): boolean {
  if (/[\u0000-\u0020\u007F-\u009F]/.test(url) || url.startsWith('//') || url.includes('\\'))
    return false;
  if (/%(?![0-9a-f]{2})/i.test(url)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined
    ? !/^[^/?#]*:/.test(url)
    : scheme === 'mailto' || (scheme === 'https' && URL.canParse(url));
}

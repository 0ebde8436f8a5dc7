import { createHash } from 'node:crypto';
import { readAttribute, readText, type PageElement } from './list-elements.ts';

/** What a page has inside of itself that a policy has to name: digests of scripts and styles. */
export interface InlineParts {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/**
 * Finds what a page has inside of itself that a policy has to name.
 * @param elements those of the page
 * @param own the scripts that the portal puts into pages; any other was put there by something else,
 *   and a policy that is made from the page would allow it, too
 * @throws Error when the page has another script, a style attribute or an event handler: no digest can
 *   allow one of these without allowing more, and the portal needs none
 */
export function findInlineParts(
  elements: readonly PageElement[],
  page: string,
  own: readonly string[],
): InlineParts {
  const parts = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const element of elements) {
    const bad = element.attrs.find(({ name }) => name === 'style' || name.startsWith('on'));
    if (bad)
      throw new Error(
        `${page}: Expected no style attribute and no event handler, found <${element.tagName} ${bad.name}="${bad.value.slice(0, 80)}">. Use a class.`,
      );
    if (element.tagName === 'style') parts.styles.add(digest(readText(element)));
    if (element.tagName !== 'script' || !isRun(element)) continue;
    const script = readText(element);
    if (!own.includes(script))
      throw new Error(
        `${page}: Expected no script but the portal's own, found <script>${script.slice(0, 80)}. Find out how it came into the page; a script of the portal is a file of its own.`,
      );
    parts.scripts.add(digest(script));
  }
  return parts;
}

/**
 * The policy of a page: everything comes from the site itself, and what stands in the page is
 * allowed by its digest alone. WebAssembly is the engine of the search.
 */
export function writePolicy({ scripts, styles }: InlineParts): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...[...scripts].toSorted()],
    'style-src': ["'self'", ...[...styles].toSorted()],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  })
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** A page with its policy as its first word after the character set, before anything it is about. */
export function addPolicy(html: string, policy: string): string {
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/**
 * What hosts that read a file `_headers` send with every page: the policy of all pages together, and
 * what a page can't say of itself.
 */
export function writeHeaders(parts: readonly InlineParts[], base: string): string {
  const all: InlineParts = {
    scripts: new Set(parts.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(parts.flatMap(({ styles }) => [...styles])),
  };
  const headers = {
    'Content-Security-Policy': `${writePolicy(all)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // The names of these files change with what is in them.
  const cached = [`${base}_astro/*`, '  Cache-Control: public, max-age=31536000, immutable'];
  return [`${base}*`, ...lines, '', ...cached, ''].join('\n');
}

/** Whether the text of a script is run, and is not data for one. */
function isRun(element: PageElement): boolean {
  if (readAttribute(element, 'src') !== undefined) return false;
  const type = readAttribute(element, 'type')?.trim().toLowerCase() ?? '';
  return ['', 'module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

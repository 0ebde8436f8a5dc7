import { createHash } from 'node:crypto';

/** What a page has inside of itself that a policy has to name: digests of scripts and styles. */
export interface InlineParts {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/** A tag with its attributes, whose values may have a `>` in them. */
const OPEN = (name: string) =>
  `<${name}((?:\\s+[^\\s=>"']+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s>"']+))?)*)\\s*>`;
const SCRIPT = new RegExp(`${OPEN('script')}([\\s\\S]*?)</script>`, 'gi');
const STYLE = new RegExp(`${OPEN('style')}([\\s\\S]*?)</style>`, 'gi');
const STYLE_ATTRIBUTE = /<[a-z][^<>]*\sstyle\s*=/i;
const HANDLER = /<[a-z][^<>]*\son[a-z]+\s*=/i;

/**
 * Finds what a page has inside of itself that a policy has to name.
 * @throws Error when the page has a style attribute or an event handler: no digest can allow one
 *   without allowing more, and the portal needs none
 */
export function findInlineParts(html: string, page: string): InlineParts {
  const markup = html.replaceAll(SCRIPT, '').replaceAll(STYLE, '');
  const bad = STYLE_ATTRIBUTE.exec(markup) ?? HANDLER.exec(markup);
  if (bad)
    throw new Error(
      `${page}: Expected no style attribute and no event handler, found ${bad[0].slice(-120)}… Use a class.`,
    );
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes) && isRun(attributes))
    .map(([, , text = '']) => digest(text));
  const styles = [...html.matchAll(STYLE)].map(([, , text = '']) => digest(text));
  return { scripts: new Set(scripts), styles: new Set(styles) };
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

/** Whether a script is run, and not data for one. */
function isRun(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
  return ['', 'module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

import { isHttpsUrl } from '../../schemas/fields.ts';

/** No longer address is read for what was meant by it. */
const MOST = 500;

/** How to mend an address that is not https: the address that was meant, where that can be seen. */
export function hintForUrl(text: string): string {
  const [address, ...others] = text.slice(0, MOST).split(/[\s,;|]+(?=https?:)/i);
  if (address !== undefined && others.length > 0 && isHttpsUrl(address))
    return `Write one address only: \`${address}\`.`;
  const meant = proposeUrl(text);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const gap = /^https?:\/\/.*?(<[^<>]{1,40}>)/i.exec(text.slice(0, MOST))?.[1];
  if (gap !== undefined && !gap.includes('`'))
    return `Write what is meant by \`${gap}\` in its place.`;
  const host = hintForHost(text);
  if (host !== undefined) return host;
  if (/^https?:\/\//i.test(text))
    return 'Write the address under which everybody reaches it, with a host such as `example.com`.';
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return 'Write an address that begins with `https://`.';
  return 'Write the whole address, from `https://` on.';
}

/** How to mend a host with a sign in it that none has; nothing where it has none. */
export function hintForHost(text: string): string | undefined {
  const sign = /^https?:\/\/[\p{L}\p{N}.:_-]*([^\p{L}\p{N}.:_/?#\s\p{Cc}@-])/iu.exec(
    text.slice(0, MOST),
  )?.[1];
  return sign === undefined || sign === '`'
    ? undefined
    : `Write the host without \`${sign}\`: it has letters, digits, hyphens and dots only.`;
}

/** The https address that was meant by a text; nothing where it has another scheme, or is none. */
export function proposeUrl(text: string): string | undefined {
  if (text.length > MOST) return undefined;
  const address = text
    .trim()
    // A thumb puts a space and a full stop behind words.
    .replace(/\s+[.,;]$/, '')
    .replace(/^\[[^\]]*\]\((\S+)\)$/, '$1')
    // Around an address these are no part of it, and behind one that begins with none they may be.
    .replace(/^[<(“„‟‘'"«]+(.*?)[>)”“‟’'"»]+$/, '$1')
    .replace(/^([^<>]+)[<>]+$/, '$1')
    .replaceAll('\\', '/')
    // A scheme without its slashes, with more of them, or none at all before a host.
    .replace(
      /^(?:h?tt?ps?[:;]?\/\/+|https?:\/*|\/{2,}|(?=[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)))/i,
      'https://',
    )
    // Who reads it would be logged in as somebody else.
    .replace(/^(https:\/\/)[^/?#]*@/, '$1')
    // In a host, a thumb hits the key beside the dot, or the dot twice.
    .replace(/^https:\/\/[^/?#]*/, (host) =>
      host
        .replaceAll(/(?<=[\p{L}\d])(?:[,;]|[:.](?=\.)|:(?=\p{L}))[.,:;]*(?=[\p{L}\d])/gu, '.')
        .replace(/[,;]+$/, ''),
    )
    .replaceAll(/\s/g, '%20');
  return address !== text && address.length <= 200 && isHttpsUrl(address) ? address : undefined;
}

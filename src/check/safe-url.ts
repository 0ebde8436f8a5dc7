/** A host right after two slashes, without a name and a password before it. */
const HTTPS = /^https:\/\/[^/?#@]+(?:[/?#]|$)/i;

/** A host as it can be reached: letters, digits and hyphens between single dots, or numbers in brackets. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)$/;

/** Whether an address is safe however a browser reads it: it drops control characters and spaces. */
export function isSafe(url: string): boolean {
  if (/[\u0000-\u0020\u007F-\u009F]/.test(url) || url.startsWith('//') || url.includes('\\'))
    return false;
  if (!canDecode(url)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  return scheme === undefined
    ? !/^[^/?#]*:/.test(url)
    : scheme === 'mailto' || (scheme === 'https' && HTTPS.test(url) && hasHost(url));
}

/** Whether an address has a host; browsers also read one with a comma in it, which leads nowhere. */
function hasHost(url: string): boolean {
  return URL.canParse(url) && HOST.test(new URL(url).hostname);
}

/** Whether the percent signs of an address stand for text; at others the build ends. */
function canDecode(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

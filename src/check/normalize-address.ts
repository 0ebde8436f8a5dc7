/** An address with its host in lower case, as `URL` gives it, and without a slash at the end. */
export function normalizeAddress(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  return host + pathname.replace(/\/+$/, '') + search + hash;
}

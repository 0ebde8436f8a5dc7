import { readBody } from '../check/body.ts';
import type { ContentSet } from '../check/content-set.ts';
import { toAddress } from '../roadmap/address-health.ts';

/**
 * The addresses outside the portal that content links to, each with the files that do: those of
 * resources, and links in bodies.
 */
export function listAddresses({ files, resources }: ContentSet): ReadonlyMap<string, string[]> {
  const places = new Map<string, Set<string>>();
  const add = (url: string | undefined, path: string) => {
    if (url === undefined || !url.startsWith('https://')) return;
    if (!URL.canParse(url) || isExample(new URL(url).hostname)) return;
    const address = toAddress(url);
    places.set(address, (places.get(address) ?? new Set()).add(path));
  };
  for (const { data, file } of resources) add(data.url, file.source.path);
  for (const file of files) for (const { url } of readBody(file).nodes) add(url, file.source.path);
  return new Map([...places].map(([address, paths]) => [address, [...paths].toSorted()]));
}

/** Whether a host is set aside for examples and tests: there is nothing to ask. */
function isExample(host: string): boolean {
  return (
    /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test|localhost)$/.test(host) ||
    !host.includes('.') ||
    /^[\d.]+$/.test(host)
  );
}

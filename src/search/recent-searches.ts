const KEY = 'portal:searches';
const MOST = 6;

/** What was searched for last in this browser, the newest first. */
export function listRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored)
      ? stored.filter((entry) => typeof entry === 'string').slice(0, MOST)
      : [];
  } catch {
    // Storage that is switched off, or written by something else.
    return [];
  }
}

/** Remembers a query that led somewhere. */
export function rememberSearch(query: string): void {
  if (query === '') return;
  const others = listRecent().filter((other) => other !== query);
  store([query, ...others].slice(0, MOST));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage that is switched off: then nothing is remembered.
  }
}

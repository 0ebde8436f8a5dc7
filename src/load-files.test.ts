import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { keepModules } from './load-files.ts';

// What Astro does when it is told of a file, or given an entry that is rendered later: see its store.
const ENTRY = { id: 'a', data: {}, filePath: 'content/a.mdx', deferredRender: true };

test.each([
  ['of an entry that it knows, Astro is not told to render it later, and the entry says so', {}, 1],
  ['of an entry in another file, it is', { filePath: 'content/b.mdx' }, 2],
  ['of a new entry, it is', { id: 'b' }, 2],
])('%s', (_, change, told) => {
  const { store, tell } = makeStore();
  store.set(ENTRY);
  const kept = keepModules(store);
  expect(kept.set({ ...ENTRY, ...change, data: { isNew: true } })).toBe(true);
  const { id } = { ...ENTRY, ...change };
  expect(store.get(id)).toMatchObject({ deferredRender: true, data: { isNew: true }, ...change });
  expect(tell).toHaveBeenCalledTimes(told);
});

test('a store that gives copies is told in the way that always works', () => {
  const { store, tell } = makeStore({ givesCopies: true });
  store.set(ENTRY);
  keepModules(store).set({ ...ENTRY, data: { isNew: true } });
  expect(store.get('a')).toMatchObject({ deferredRender: true, data: { isNew: true } });
  expect(tell).toHaveBeenCalledTimes(2);
});

test('of a file that has not changed, Astro is told nothing', () => {
  const { store, tell } = makeStore();
  keepModules(store).addModuleImport('content/a.mdx');
  expect(tell).not.toHaveBeenCalled();
});

function makeStore({ givesCopies = false } = {}) {
  type Entry = Parameters<LoaderContext['store']['set']>[0];
  const entries = new Map<string, Entry>();
  const tell = vi.fn();
  const store = {
    get: (id: string) => {
      const entry = entries.get(id);
      return givesCopies && entry ? { ...entry } : entry;
    },
    delete: (id: string) => void entries.delete(id),
    set: (entry: Entry) => {
      entries.set(entry.id, { ...entry });
      if (entry.deferredRender) tell();
      return true;
    },
    addModuleImport: tell,
    // The rest of a store, which nothing here calls.
  } as unknown as LoaderContext['store'];
  return { store, tell };
}

import { leaveOutSearch, readAddress, writeAddress, type SearchState } from './search-address.ts';

/** Under this name an entry of the browser's history tells that it is one of the search. */
const MARK = 'search';
/** A browser that has not gone back by then will not, in milliseconds. */
const LONGEST_WAY = 1000;
/** After so many milliseconds an address that the browser refused is tried again. */
const RETRY = 4000;

/** What an entry of the history says of the search in it. */
interface Mark {
  /** What the page had in its address before the search. */
  before: string;
  /** How many entries back the page is as it was before the search. */
  steps: number;
}

/** What the search wants to hear of the history. */
interface Listener {
  /** The reader has gone to a search, or to where there is none. */
  onMove: (state: SearchState | undefined) => void;
  /** The page is where it was before the search, which has asked for it. */
  onLeft: () => void;
}

/** The search in the address and in the browser's history: Back leads out of a choice, then out of it. */
export class SearchHistory {
  readonly #listener: Listener;
  #isLeaving = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    window.addEventListener('popstate', () => this.#arrive());
  }

  /**
   * Puts a search into the address; for an empty one, what stood there before.
   * @param isStep whether Back is to lead to the one before it
   */
  write(state: SearchState, isStep: boolean): void {
    clearTimeout(this.#retry);
    // Else it would be written to an entry that is just being left.
    if (this.#isLeaving) return;
    const mark = readMark();
    const isBegun = mark !== undefined || readAddress(location.search) !== undefined;
    const { before, steps } = mark ?? {
      before: isBegun ? leaveOutSearch(location.search) : location.search,
      steps: 0,
    };
    const isEmpty = state.query === '' && state.chosen.size === 0;
    const search = isEmpty ? before : writeAddress(state, location.search);
    if (search === location.search) return;
    // Back leads out of the search, not through each letter of it.
    const isDone =
      isStep || !isBegun
        ? change('pushState', { [MARK]: { before, steps: steps + 1 } }, search)
        : change('replaceState', history.state, search);
    if (!isDone) this.#retry = setTimeout(() => this.write(state, isStep), RETRY);
  }

  /** Leaves the search: the page is as it was, and Back leads to the one before it. */
  leave(): void {
    clearTimeout(this.#retry);
    const steps = readMark()?.steps ?? 0;
    if (steps === 0) {
      clearAddress();
      return;
    }
    this.#isLeaving = true;
    history.go(-steps);
    setTimeout(() => {
      if (this.#isLeaving) this.#arrive();
    }, LONGEST_WAY);
  }

  #arrive(): void {
    if (!this.#isLeaving) {
      this.#listener.onMove(readAddress(location.search));
      return;
    }
    this.#isLeaving = false;
    clearAddress();
    this.#listener.onLeft();
  }
}

/** Takes a search out of the address that the page was opened with. */
function clearAddress(): void {
  if (!readAddress(location.search)) return;
  change('replaceState', null, readMark()?.before ?? leaveOutSearch(location.search));
}

/** Changes the entry of the history, or adds one. Browsers refuse it when it is done too often. */
function change(how: 'pushState' | 'replaceState', state: unknown, search: string): boolean {
  try {
    history[how](state, '', `${location.pathname}${search}${location.hash}`);
    return true;
  } catch {
    return false;
  }
}

/** What the present entry says; it may be of another script, or of a page that was loaded again. */
function readMark(): Mark | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(MARK in state)) return undefined;
  const mark: unknown = state[MARK];
  if (typeof mark !== 'object' || mark === null || !('before' in mark) || !('steps' in mark))
    return undefined;
  const { before, steps } = mark;
  return typeof before === 'string' && typeof steps === 'number' ? { before, steps } : undefined;
}

/** What came back when an address was asked, after the redirects on the way. */
export interface Reply {
  /** Redirects on the way, in order. */
  hops: readonly Hop[];
  /** Status of the last server that was asked; 0 when it did not answer. */
  status: number;
  /** What kept it from answering, as Node names it: `ENOTFOUND`, `ECONNRESET`, `TIMEOUT`. */
  error?: string | undefined;
  /** Title of the page, where there is one. */
  title?: string | undefined;
}

/** One redirect. */
export interface Hop {
  /** Status of the redirect. */
  status: number;
  /** The address that it led to. */
  to: string;
}

/** What a reply says of an address. */
export type Answer =
  /** The page is there; where it said that it has moved for good, that address. */
  | { kind: 'found'; movedTo: string | undefined }
  /** The page is not there, for this reason. */
  | { kind: 'missing'; reason: string }
  /** Nobody can tell: a server that is busy or refuses programs says nothing of the page. */
  | { kind: 'unclear'; reason: string };

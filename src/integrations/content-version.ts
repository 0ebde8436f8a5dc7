/** By what name the development server tells a page of which content it is made, in `Server-Timing`. */
export const CONTENT_TIMING = 'content';

/** By what name a page tells it back when it is open. */
export const CONTENT_EVENT = 'portal:content';

declare namespace App {
  /** A page that one can go on to. */
  interface PageStep {
    title: string;
    path: string;
    /** What a reader wants to know of it before going there, in a few words. */
    note?: string | undefined;
  }

  interface Locals {
    /** What stands at the top of the page; set by `PortalPage` for `PageTitle`. */
    pageHeader: {
      title: string;
      eyebrow: string | undefined;
      lead: string | undefined;
      /** Whether the search finds the page by what stands below that. */
      isSearchable: boolean;
    };
    /** The pages before and after it; set by `PortalPage` for `Footer`. */
    pageSteps: { previous: PageStep | undefined; next: PageStep | undefined };
    /** What else can be done about it than to edit it, and when that was done; set by `PortalPage` for `Footer`. */
    pageFooter: {
      action: { text: string; url: string } | undefined;
      updatedOn: import('./roadmap/calendar.ts').CalendarDate | undefined;
    };
    /** Terms of all guides, by their addresses; set by `PortalPage` for links to them. */
    terms: ReadonlyMap<string, import('./roadmap/model.ts').Term>;
    /** How many links to terms the page has so far; each needs an id of its own. */
    termLinks: number;
    /** The guide whose body is being rendered, for components in it. */
    guide?: import('./roadmap/model.ts').Guide;
  }
}

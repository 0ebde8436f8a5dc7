declare namespace App {
  interface Locals {
    /** What stands at the top of the page; set by `PortalPage` for `PageTitle`. */
    pageHeader: { title: string; eyebrow: string | undefined; lead: string | undefined };
    /** The guide whose body is being rendered, for components in it. */
    guide?: import('./roadmap/model.ts').Guide;
  }
}

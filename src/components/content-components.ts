import { FileTree, Steps } from '@astrojs/starlight/components';
import ContentLink from './ContentLink.astro';
import Glossary from './Glossary.astro';
import ResourceGroups from './ResourceGroups.astro';
import StatusLegend from './StatusLegend.astro';

/** The components that a file in `content/` may use; it can import no others. */
export const contentComponents = {
  a: ContentLink,
  FileTree,
  Glossary,
  ResourceGroups,
  StatusLegend,
  Steps,
};

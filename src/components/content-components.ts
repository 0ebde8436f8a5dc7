import ContentLink from './ContentLink.astro';
import FileTree from './FileTree.astro';
import Glossary from './Glossary.astro';
import ResourceGroups from './ResourceGroups.astro';
import StatusLegend from './StatusLegend.astro';
import Steps from './Steps.astro';
import Synonyms from './Synonyms.astro';
import TableCell from './TableCell.astro';
import TableHeading from './TableHeading.astro';

/** The components that a file in `content/` may use; it can import no others. */
export const contentComponents = {
  a: ContentLink,
  td: TableCell,
  th: TableHeading,
  FileTree,
  Glossary,
  ResourceGroups,
  StatusLegend,
  Steps,
  Synonyms,
};

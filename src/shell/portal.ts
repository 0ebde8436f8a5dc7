// What every page can do with script: the theme, the search, and putting away what a term means.
import { dismissTermsOnEscape } from './term-dismissal.ts';
import '../search/open-search.ts';
import './theme-select.ts';

dismissTermsOnEscape();

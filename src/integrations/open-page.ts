// Runs in each page of the development server. A page that was made before a change and is opened after
// it would never hear of it, so it says of which content it was made, and is loaded anew.
import { CONTENT_EVENT, CONTENT_TIMING } from './content-version.ts';

const [navigation] = performance.getEntriesByType('navigation');
// Without https, browsers tell the header of pages of this machine only.
if (navigation instanceof PerformanceNavigationTiming && 'serverTiming' in navigation) {
  const version = navigation.serverTiming.find(({ name }) => name === CONTENT_TIMING);
  if (version) import.meta.hot?.send(CONTENT_EVENT, version.description);
}

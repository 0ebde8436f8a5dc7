import { expect, test } from 'vitest';
import { countTitle } from './search-results.ts';

test.each([
  ['Docker. Packs an app.', 'Docker. '],
  ['App with Docker. An app and its database.', 'App with Docker. '],
  ['Containerized App with Docker. An app.', 'Containerized App with Docker. '],
  ['Dockerfile. An app.', ''],
  ['Docker Compose starts an app.', ''],
  ['Runs Docker. An app.', ''],
])('of "%s", what stands in the title above is left out', (text, title) => {
  const page = text.startsWith('Docker.') ? 'Docker' : 'Containerized App with Docker';
  expect(text.slice(0, countTitle(text, page))).toBe(title);
});

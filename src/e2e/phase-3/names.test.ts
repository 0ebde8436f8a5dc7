// Names of one thing, as readers of this roadmap type them: whichever they take, they find the same.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearchInNode } from '../../search/testing.ts';
import { askPortal, type Ask } from '../search-relevance.ts';
import { serve, type Server } from '../serve.ts';
import { SITES } from '../sites.ts';

let server: Server;
let ask: Ask;

beforeAll(async () => {
  server = await serve(SITES.real);
  ask = askPortal(await openSearchInNode(SITES.real.outDir, server.url));
});
afterAll(() => server.close());

test.each([
  ['jwt', 'json web token', 'JSON Web Tokens', 'JWTs'],
  ['auth', 'authentication', 'authn'],
  ['js', 'javascript', 'JavaScript'],
  ['postgres', 'postgresql', 'pg', 'psql'],
  ['dockerize', 'dockerise', 'dockerized', 'dockerizing', 'dockerizes', 'containerize'],
  ['kubernetes', 'k8s'],
  ['pwa', 'progressive web app', 'progressive web apps'],
  ['login', 'log in', 'sign in', 'sign-in', 'signin'],
  ['ci', 'continuous integration'],
  ['ci/cd', 'cicd', 'ci cd', 'ci-cd'],
  ['csrf', 'xsrf', 'cross-site request forgery', 'cross site request forgery'],
  ['ssr', 'server-side rendering', 'server side rendering'],
  ['saas', 'software as a service'],
  ['a11y', 'accessibility'],
  ['db', 'database', 'databases'],
  ['e2e tests', 'end-to-end tests', 'end to end test'],
  ['ecommerce', 'e-commerce', 'e commerce'],
  ['node', 'nodejs', 'Node.js', 'node js'],
  ['week 42', 'week42', 'Week 042', 'w42', '#42'],
])('%s leads to the same three pages under each of its names', async (name, ...others) => {
  const first = (await ask(name)).slice(0, 3);
  expect(first.length).toBeGreaterThan(0);
  for (const other of others)
    expect({ other, found: (await ask(other)).slice(0, 3) }).toEqual({ other, found: first });
});

test.each([
  ['jwt', '/weeks/46-oauth-provider/'],
  ['javascript', '/resources/jest/'],
  ['dockerizing', '/resources/docker/'],
  ['mysql', '/resources/postgresql-docs/'],
])('%s finds %s among the first three', async (query, path) => {
  expect((await ask(query)).slice(0, 3)).toContain(path);
});

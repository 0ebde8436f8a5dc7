// The unit tests of several files run in one process after each other: what they have in common is read
// once, not for each file anew. So that no file depends on another, none may leave anything behind there.
import process from 'node:process';
import { afterAll, beforeAll, expect } from 'vitest';

// What packages do when they are loaded is over by then.
let before = new Map<string, unknown>();
beforeAll(() => {
  before = lookAround();
});
afterAll(() => {
  const after = lookAround();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  // Their names alone: what a variable says may be a secret of whoever runs the tests.
  const changed = names.filter((name) => !Object.is(before.get(name), after.get(name)));
  expect(changed, 'what is not put back when the tests of a file are over').toEqual([]);
});

/** What a test can change of its process for those that come later, by name. */
function lookAround(): Map<string, unknown> {
  const globals = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  return new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const),
    ...globals.map(([name, own]) => [`globalThis.${name}`, valueOf(own)] as const),
    ['process.cwd()', process.cwd()],
    ['process.exitCode', process.exitCode],
  ]);
}

/** The value of a property, or what gives it. */
function valueOf(property: PropertyDescriptor): unknown {
  return property.value ?? Reflect.get(property, 'get');
}

// What the portal is made of: few packages, each with a reason and a license, and none that runs code
// when it is installed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  read('package.json'),
) as Record<string, Record<string, string>>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, Installed>;
};
const contributing = read('.github/CONTRIBUTING.md');

/** Licenses that let anybody use, change and pass on the portal; the last two ask it of themselves only. */
const LICENSES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'OFL-1.1',
]);

/** What the lock file says of a package. */
interface Installed {
  license?: string;
  resolved?: string;
  dev?: boolean;
}

describe('every dependency', () => {
  test('has its reason in CONTRIBUTING, and those of the portal their license', () => {
    const names = Object.keys({ ...dependencies, ...devDependencies });
    // Types come with what they are types of, platforms with `node-*`.
    const own = names.filter((name) => !name.startsWith('@types/'));
    expect(own.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
    const rows = contributing.split('\n').filter((line) => line.startsWith('|'));
    for (const name of Object.keys(dependencies ?? {})) {
      const row = rows.find((line) => line.includes(`\`${name}\``)) ?? '';
      expect(row, name).toContain(`| ${packages[`node_modules/${name}`]?.license ?? '?'} `);
    }
  });

  test('has an exact version', () => {
    const versions = Object.values({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

describe('every installed package', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('has a license that lets the portal be passed on', () => {
    const bad = installed.filter(([, { license = 'none', dev }]) => {
      const names = license.split(/ (?:AND|OR) |[()]/).filter(Boolean);
      return !dev && !names.every((name) => LICENSES.has(name));
    });
    expect(bad.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  test('is named without an address, so that any registry serves it', () => {
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  test('runs nothing when it is installed', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });
});

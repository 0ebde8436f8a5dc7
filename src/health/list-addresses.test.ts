import { expect, test } from 'vitest';
import { buildContentSet } from '../check/content-set.ts';
import { makeSources, replace } from '../check/testing.ts';
import { listAddresses } from './list-addresses.ts';

test('listAddresses finds the addresses of resources and those in bodies, with their files', () => {
  const body = `[Soil](https://soil.garden/) and [more](https://soil.garden/#more), [a week](/weeks/2-raised-bed/),
[mail](mailto:a@soil.garden), [an example](https://www.example.com/), [here](https://localhost/),
\`https://code.garden/\`, ![](https://pictures.garden/a.png) and [a name][name].

[name]: https://names.garden/`;
  const sources = makeSources({
    'resources/spade-guide.mdx': replace('https://example.com/spades', 'https://spades.garden/'),
    'weeks/1-seed-tray.mdx': replace('Sow.', body),
    'weeks/2-raised-bed.mdx': (text) => `${text}\n[Soil](https://soil.garden/)\n`,
  });
  expect(Object.fromEntries(listAddresses(buildContentSet(sources)))).toEqual({
    'https://spades.garden/': ['resources/spade-guide.mdx'],
    'https://soil.garden/': ['weeks/1-seed-tray.mdx', 'weeks/2-raised-bed.mdx'],
    'https://pictures.garden/a.png': ['weeks/1-seed-tray.mdx'],
    'https://names.garden/': ['weeks/1-seed-tray.mdx'],
  });
});

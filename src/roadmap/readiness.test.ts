import { expect, test } from 'vitest';
import { countReadiness } from './readiness.ts';

test('countReadiness counts each row, each column and the whole', () => {
  const [loose, moist, frost] = ['soil/loose', 'soil/moist', 'weather/frost'].map((id) => ({ id }));
  if (!loose || !moist || !frost) throw new Error('There are three checks.');
  const first = { passed: [loose, moist] };
  const second = { passed: [moist] };
  const readiness = countReadiness([first, second], [loose, moist, frost]);
  expect(readiness.rows).toEqual([
    { week: first, passed: 2 },
    { week: second, passed: 1 },
  ]);
  expect([...readiness.byCheck]).toEqual([
    ['soil/loose', 1],
    ['soil/moist', 2],
    ['weather/frost', 0],
  ]);
  expect(readiness).toMatchObject({ passed: 3, total: 6 });
});

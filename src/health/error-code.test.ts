import { expect, test } from 'vitest';
import { findErrorCode } from './error-code.ts';

const coded = (code: string) => Object.assign(new Error('No.'), { code });

test.each<[string, unknown, string | undefined]>([
  ['ENOTFOUND', new TypeError('fetch failed', { cause: coded('ENOTFOUND') }), 'ENOTFOUND'],
  ['a code of its own', coded('ECONNRESET'), 'ECONNRESET'],
  ['time that is up', new DOMException('Too late.', 'TimeoutError'), 'TIMEOUT'],
  [
    'a connection that takes too long',
    new TypeError('fetch failed', { cause: coded('UND_ERR_CONNECT_TIMEOUT') }),
    'TIMEOUT',
  ],
  ['a system that gives up', coded('ETIMEDOUT'), 'TIMEOUT'],
  ['another error', new Error('No.'), undefined],
  ['something else', 'no', undefined],
])('findErrorCode reads %s', (_, error, code) => {
  expect(findErrorCode(error)).toBe(code);
});

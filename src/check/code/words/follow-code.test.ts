// A hint that says what to write is right when it stands in the place of what is marked.
import { expect, test } from 'vitest';
import { tellCode } from '../testing.ts';

test.each([
  ['json', '{a: 1}', '{"a": 1}'],
  ['json', '{1: 2}', '{"1": 2}'],
  ['json', '{"a": tru}', '{"a": true}'],
  ['json', '{"a": 1,}', '{"a": 1}'],
  ['json', '{"a": .5}', '{"a": 0.5}'],
  ['json', '{"a": 5.}', '{"a": 5}'],
  ['json', '{"a": +5}', '{"a": 5}'],
  ['json', '{"a": 01}', '{"a": 1}'],
  ['json', '{"a": undefined}', '{"a": null}'],
  ['html', '<!doctyp html>\n<p>a</p>', '<!doctype html>\n<p>a</p>'],
  ['html', '<!doctypehtml>\n<p>a</p>', '<!doctype html>\n<p>a</p>'],
  ['css', 'a { color }', 'a { color: …; }'],
  ['css', 'a { color red; }', 'a { color: red; }'],
  ['dockerfile', 'FORM node:26', 'FROM node:26'],
  ['dockerfile', 'FROM node:26\nENV A', 'FROM node:26\nENV A=…'],
  ['html', '<div/>', '<div></div>'],
  ['html', '<b>a</i>', '<b>a</b>'],
  ['html', '<p>a</b></p>', '<p>a</p>'],
  ['js', 'const a = 012n;', 'const a = 12n;'],
  ['js', 'a ＝ 1;', 'a = 1;'],
  ['jsx', '<A b=c />', '<A b="c" />'],
  ['yaml', 'a:b\nc: 1', 'a: b\nc: 1'],
  ['yaml', 'a: 1\nb:2\nc: 3', 'a: 1\nb: 2\nc: 3'],
  ['yaml', 'a: 1\nb 2\nc: 3', 'a: 1\nb 2: …\nc: 3'],
])('%s %j is mended by its hint', (language, code, mended) => {
  const [[marked = '', , hint = ''] = []] = tellCode(language, code);
  const proposal = hint.startsWith('Remove')
    ? ''
    : /^(?:Write|Did you mean) `([^`]*)`/.exec(hint)?.[1];
  // In each of these what is marked stands nowhere behind its place.
  const at = code.lastIndexOf(marked);
  expect(code.slice(0, at) + (proposal ?? '?') + code.slice(at + marked.length)).toBe(mended);
  expect(tellCode(language, mended)).toEqual([]);
});

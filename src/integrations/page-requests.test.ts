import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { PageRequests } from './page-requests.ts';

const always = () => true;

describe('finish', () => {
  test('waits for every page that is being made', async () => {
    const pages = new PageRequests();
    const [one, other] = [begin(pages), begin(pages)];
    let isFinished = false;
    const finished = pages.finish(always).then(() => (isFinished = true));
    one.writableEnded = true;
    await setTimeout(50);
    expect(isFinished).toBe(false);
    other.writableEnded = true;
    await finished;
    await pages.finish(always);
  });

  test('ends when what it waits for is out of date', async () => {
    const pages = new PageRequests();
    begin(pages);
    let asked = 0;
    await pages.finish(() => (asked += 1) < 3);
    expect(asked).toBeGreaterThan(2);
  });
});

describe('isOld', () => {
  test('knows a page by its header', async () => {
    const pages = new PageRequests();
    const { header } = begin(pages);
    expect(pages.isOld(readVersion(header))).toBe(false);
    const broken = begin(pages, false);
    expect(pages.isOld(readVersion(broken.header))).toBe(true);
    await pages.finish(() => false);
    expect(pages.isOld(readVersion(header))).toBe(true);
    expect(pages.isOld(readVersion(begin(pages).header))).toBe(false);
  });
});

function begin(pages: PageRequests, isContent = true) {
  const response = {
    writableEnded: false,
    header: '',
    setHeader(_: string, value: string) {
      response.header = value;
      // As a response of Node, which only ever goes on with itself.
      return undefined as never;
    },
  };
  pages.begin(response, isContent);
  return response;
}

function readVersion(header: string): string | undefined {
  return /^content;desc="(\w+)"$/.exec(header)?.[1];
}

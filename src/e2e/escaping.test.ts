// Words from content are text on every page, also where they look like HTML.
import { expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serve } from './serve.ts';
import { SITES } from './sites.ts';

test('a title that would close its element and begin a script is shown as it is', async () => {
  const title = '</title><script>window.hacked = 1</script> & Table Tool';
  const server = await serve(SITES.other);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const path of ['', 'resources/', 'resources/?words=table', 'resources/table-tool/']) {
      await page.goto(server.url + path);
      expect(await page.evaluate('window.hacked'), path).toBeUndefined();
    }
    expect(await page.title()).toContain(title);
    expect(await page.locator('h1').textContent()).toBe(title);
  } finally {
    await browser.close();
    await server.close();
  }
});

// Runs axe on pages at a wide and a narrow width: WCAG 2.2 AA and best practice, no sideways
// scrolling, nothing asked of the network, no error on the console.
//   node axe.mjs PAGE.html...      exit status 1 when anything is found
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let wrong = 0;
const say = (page, width, text) => {
  wrong += 1;
  console.log(`${page} at ${width} px: ${text}`);
};
for (const width of [1280, 320]) {
  for (const name of process.argv.slice(2)) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) say(name, width, `asks for ${request.url()}`);
    });
    page.on('pageerror', (error) => say(name, width, `script error: ${error.message}`));
    await page.goto(`file://${resolve(name)}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(
      (runOnly) => axe.run({ preload: false, resultTypes: ['violations'], runOnly }), tags);
    for (const one of violations)
      say(name, width, `${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 120)}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) say(name, width, `${over} px wider than the window`);
    await context.close();
  }
}
await browser.close();
console.log(`${process.argv.length - 2} pages at two widths: ${wrong} things found`);
process.exit(wrong ? 1 : 0);

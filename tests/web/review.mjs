// Reviews every report of a sheet with the keyboard alone, and exports it.
//   node review.mjs SHEET.html OUT.csv      exit status 1 when something cannot be reached or done
// What it answers does not matter; that it can be answered does: every second report gets a crime that is
// not recorded, every third one that the first record answers, the others none. Half way the page is
// loaded again.
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const [sheet, out] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
const page = await context.newPage();
const wrong = [];
page.on('pageerror', (error) => wrong.push(`script error: ${error.message}`));
page.on('request', (request) => {
  if (!/^(file|data|blob):/.test(request.url())) wrong.push(`asks for ${request.url()}`);
});
await page.goto(`file://${resolve(sheet)}`);
const key = (name) => page.keyboard.press(name);
const focused = () => page.evaluate(() => {
  const at = document.activeElement;
  return { id: at.id, name: at.name ?? '', tag: at.tagName, type: at.type ?? '', text: at.textContent.slice(0, 60) };
});
// Tab until the focus is where it should be; the ring must be seen there.
async function tabTo(reached, what) {
  for (let i = 0; i < 200; i += 1) {
    const at = await focused();
    if (reached(at)) return at;
    await key('Tab');
  }
  throw new Error(`cannot reach ${what} by Tab`);
}
const records = () => page.evaluate(() => sheet.reports[state.at].records.filter((one) => !one.report_record).length);
const count = await page.evaluate(() => sheet.reports.length);

await tabTo((at) => at.id === 'reviewer', 'the name');
await page.keyboard.type('Keyboard Reviewer');
for (let i = 0; i < count; i += 1) {
  const held = await records();
  const crime = i % 3 === 0 && held > 0 ? 'held' : i % 2 === 0 ? 'missing' : 'none';
  await tabTo((at) => at.name === 'any-crime', 'whether a crime should exist');
  await key('Space');  // yes
  if (crime === 'none') await key('ArrowRight');
  if (crime !== 'none') {
    await tabTo((at) => at.id === 'class-0', 'the class');
    await page.keyboard.type('8N');
    await key('Escape');  // the list of suggestions
    await tabTo((at) => at.id === 'held-0', 'the record');
    await page.keyboard.type('None');
    if (crime === 'held') await key('ArrowDown');
    if (crime === 'missing') {
      await tabTo((at) => at.id === 'reason-0', 'the reason');
      await key('ArrowDown');
    }
    await key('Tab');
  }
  // Every group of choices that is left: the first word, by Space.
  for (;;) {
    const at = await tabTo((a) => a.type === 'radio' || a.id === 'note', 'the next question');
    if (at.id === 'note') break;
    await key('Space');
    await key('Tab');
  }
  await page.keyboard.type(`Read by keyboard, "${i + 1}"`);
  await key('Control+Enter');
  const errors = await page.evaluate(() => document.getElementById('errors').hidden ? '' : document.getElementById('errors').innerText);
  if (errors) throw new Error(`report ${i + 1} was not saved: ${errors}`);
  if (i === Math.floor(count / 2)) {
    await page.reload();
    const kept = await page.evaluate(() => document.getElementById('progress').textContent);
    if (!kept.startsWith(`${i + 1} of`)) wrong.push(`after loading again: ${kept}`);
  }
}
await tabTo((at) => at.id === 'export', 'the export');
const download = page.waitForEvent('download');
await key('Enter');
await (await download).saveAs(out);
const said = await page.evaluate(() => document.getElementById('progress').textContent);
await browser.close();
for (const one of wrong) console.log(one);
console.log(`${said} by keyboard: ${wrong.length} things wrong`);
process.exit(wrong.length ? 1 : 0);

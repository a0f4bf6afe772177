// Puts every frame to the decision table and counts how many it decides as Onus does.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';

const folder = process.argv[2];
const frames = JSON.parse(readFileSync(`${folder}/frames.json`, 'utf8'));
const decision = new ZenEngine().createDecision(readFileSync(`${folder}/table.json`));

let same = 0;
for (const { f, expected } of frames) {
  const { result } = await decision.evaluate({ f });
  if ((result?.offence ?? '') === expected) ++same;
}
const seconds = 5;
const start = process.cpuUsage();
let done = 0;
const end = Date.now() + 1000 * seconds;
while (Date.now() < end) {
  for (const { f } of frames) await decision.evaluate({ f });
  done += frames.length;
}
const used = process.cpuUsage(start);
const cpu = (used.user + used.system) / 1e6;
console.log(`zen: ${Math.round(done / cpu)} acts/s per core second, ${same} of ${frames.length} as Onus decides`);

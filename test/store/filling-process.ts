/** A directory and a number of years on the command line, a report a year saved there; the outcomes are printed. */
import { openStore } from '../../src/store/open.ts';
import { importOf, reportWith } from './sample.ts';

const [directory = '', years = '0'] = process.argv.slice(2);
const store = await openStore(directory);
for (let at = 0; at < Number(years); at += 1) {
  const year = 2000 + at;
  const outcome = await store.save(importOf(reportWith({ 'review.total': year }, { year })));
  process.stdout.write(`${outcome}\n`);
}
await store.close();

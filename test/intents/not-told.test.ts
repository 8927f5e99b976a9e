import { expect, test } from 'vitest';
import { absentAnswer } from '../../intents/lookup/not-told.ts';
import { openMemoryStore } from '../../src/store/open.ts';
import { importOf, reportWith } from '../store/sample.ts';

test('没有的一格：最接近的是同一行的别的格，不是它自己', async () => {
  const store = await openMemoryStore();
  await store.save(importOf(reportWith({}, { year: 2019, layout: '2019' })));
  const [report] = await store.reports();
  if (!report) throw new Error('the report was not saved');
  const ids = ['active.regulations.issued'];
  const { lead, options } = absentAnswer([{ report, ids, value: null }]);
  expect(lead).toMatch(/没有“规章制发.*最接近的是/u);
  expect(lead.split('“规章制发').length).toBe(2);
  expect(options.length).toBeGreaterThan(0);
  await store.close();
});

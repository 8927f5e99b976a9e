import { expect, test } from 'vitest';
import { lookAlikes } from '../../src/vocabulary/look-alikes.ts';

test.each([
  ['沭阳县', ['沐阳县']],
  ['盱眙县', ['盯眙县', '盱胎县']],
  ['固原市', []],
])('%s 印错一个形近字', (name, prints) => {
  expect(lookAlikes(name)).toEqual(prints);
});

test('形近而真有其地的不算', () => {
  expect(lookAlikes('邳州市')).not.toContain('邳州市');
  expect(lookAlikes('祁阳市')).toEqual(['祈阳市']);
});

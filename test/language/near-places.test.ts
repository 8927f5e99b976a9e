import { describe, expect, test } from 'vitest';
import { nearPlaces } from '../../src/language/near-places.ts';

describe('写错一个字的地名', () => {
  test.each([
    ['固源', '固原市'],
    ['白艮', '白银市'],
    ['连云岗', '连云港市'],
    ['红寺保区', '红寺堡区'],
  ])('%s 像 %s', (words, name) => {
    expect(nearPlaces(words)?.names).toContain(name);
  });

  test.each(['三家', '人工智能技术', '葡', '天气预报'])('%s 不像地名', (words) => {
    expect(nearPlaces(words)?.names ?? []).toEqual([]);
  });
});

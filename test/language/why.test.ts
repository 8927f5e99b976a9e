import { expect, test } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { whyLines } from '../../src/language/why.ts';

test('说得出认出了什么、默认了什么、为什么', () => {
  const lines = whyLines(understand('顾原依申请占比'), 'share');
  expect(lines).toContain('改过的字：顾原→固原市');
  expect(lines).toContain('地方或机关：固原→固原市（问里说的）');
  expect(lines).toContain('年份：没有说，按收录的最新一份（默认）');
  expect(lines).toContain('指标：requests.new.total（问里说的）');
  expect(lines).toContain('意图：share');
});

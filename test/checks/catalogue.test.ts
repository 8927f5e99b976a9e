/** The list of rules in, docs/rules.md as it must stand out; every rule a file, a name and a place in the list. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/checks/catalogue.ts';
import { CHECKS } from '../../src/checks/index.ts';

test('docs/rules.md 与规则一致（npm run docs 重写）', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(catalogue());
});

test('每条规则一个文件，文件名就是规则名', () => {
  const files = readdirSync('src/checks').filter((name) => name.endsWith('.ts'));
  const rules = files
    .filter((name) => readFileSync(`src/checks/${name}`, 'utf8').includes('= defineCheck('))
    .map((name) => name.replace('.ts', ''));
  expect(rules.sort()).toEqual(CHECKS.map(({ id }) => id).sort());
});

test.each(CHECKS)('$id 写全了名称、依据和一句话', ({ name, basis, rule }) => {
  expect(name).toMatch(/^[\u4e00-\u9fff“”]{3,12}$/);
  expect(basis.length).toBeGreaterThan(5);
  expect(rule).toMatch(/。$/);
});

test('名称不重复', () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

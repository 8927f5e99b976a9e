/** The five published reports in, every cell and name as a person read them out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { readReport } from '../../src/reading/reading.ts';
import type { Figure, Report } from '../../src/report/report.ts';

const SEEDS = [
  '000_cf21524681c010e2',
  '001_0442bf09cc97cf09',
  '002_366af1f41c4848f0',
  '003_4bd6b2c84497b443',
  '004_a79c81a10b1b7ab7',
];

const load = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const read = (seed: string): Report => {
  const result = readReport(readText(load(`../../seeds/${seed}.txt`)), `${seed}.txt`);
  if ('error' in result) throw new Error(result.error.message);
  return result.report;
};

/** A number, null for blank, the candidates where it is unsure. */
const shown = (figure: Figure): unknown =>
  figure.state === 'unsure' ? figure.candidates : figure.value;

const tableOf = (figures: readonly Figure[]): unknown => {
  const rows: Record<string, Record<string, unknown>> = {};
  for (const figure of figures) {
    const at = figure.id.lastIndexOf('.');
    (rows[figure.id.slice(0, at)] ??= {})[figure.id.slice(at + 1)] = shown(figure);
  }
  return rows;
};

describe.each(SEEDS)('%s', (seed) => {
  const report = read(seed);
  const golden = JSON.parse(load(`golden/${seed.slice(0, 3)}.json`)) as Record<string, unknown>;

  test('三张表的每一格', () => {
    expect(tableOf(report.figures)).toEqual(golden['figures']);
  });

  test('标题、机关、年度、表样、口径、统计期限', () => {
    const { title, issuer, year, layout, scope, level, period } = report;
    const expected = Object.fromEntries(
      ['title', 'issuer', 'year', 'layout', 'scope', 'level', 'period'].map((key) => [
        key,
        golden[key],
      ]),
    );
    expect({
      title,
      issuer,
      year,
      layout,
      scope,
      level,
      period: period && [period.from, period.to],
    }).toEqual(expected);
  });

  test('联系方式', () => {
    expect(report.contact).toEqual(golden['contact']);
  });

  test('六个部分依次都在，正文不空或只有表', () => {
    const headings = report.sections.map(({ number, title }) => `${number}、${title}`);
    expect(headings).toEqual(golden['sections']);
    const prose = report.sections.filter(({ number }) => ['一', '五', '六'].includes(number));
    expect(prose.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
  });

  test('阅读附注', () => {
    expect(report.notes.map(({ kind }) => kind)).toEqual(golden['notes']);
  });

  test('每个数都知道自己印在哪一行、哪一列', () => {
    const lines = load(`../../seeds/${seed}.txt`).split('\n');
    for (const { place, raw, state } of report.figures) {
      expect(place.row + place.column).not.toBe('');
      if (state === 'number') expect(lines[(place.line ?? 0) - 1]).toContain(raw);
    }
  });
});

test('跨页断开的句子接得起来，可以照引', () => {
  const [first] = read('003_4bd6b2c84497b443').sections;
  const text = first?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';
  expect(text).toContain('解读材料 123 条，解读产品 115 个，媒体评论文章 15 篇。');
  expect(text).toContain(
    '（四）政府信息公开平台建设更多元。推动固原市本级、泾源县、彭阳县政府网站升级改版',
  );
});

test('加粗记号不留在正文里', () => {
  const five = read('001_0442bf09cc97cf09').sections.find(({ number }) => number === '五');
  expect(five?.paragraphs[0]?.text).toContain('主要表现在：一是政府网站部分栏目更新不够及时。');
});

test('表下的注仍是正文，表中的字不是', () => {
  const two = read('004_a79c81a10b1b7ab7').sections.find(({ number }) => number === '二');
  expect(two?.paragraphs.map(({ text }) => text.slice(0, 2))).toEqual(['注：']);
});

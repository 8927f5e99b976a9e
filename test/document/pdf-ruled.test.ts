import { describe, expect, test } from 'vitest';
import {
  across,
  cells,
  document,
  lattice,
  type Paper,
  text,
  tables,
  upright,
} from './pdf-paper.ts';
import { gridsOf, rowsOf } from './seen.ts';

const XS = [50, 150, 250, 350];
const YS = [700, 670, 640, 610];
const ROWS = [
  ['项目名称甲', '1', '2'],
  ['项目名称乙', '3', '4'],
  ['项目名称丙', '5', '6'],
];
const glyphs = [cells(XS, YS, ROWS)];
const SEEN = ['0:项目名称甲 | 1:1 | 2:2', '0:项目名称乙 | 1:3 | 2:4', '0:项目名称丙 | 1:5 | 2:6'];

describe('画线的表', () => {
  test('每格各就各位，带页码和位置', () => {
    const [grid] = gridsOf(document({ glyphs, rules: [lattice(XS, YS)] }));
    expect(grid && rowsOf(grid)).toEqual(SEEN);
    expect(grid).toMatchObject({
      columns: 'known',
      page: 1,
      box: { x: 50, y: 610, width: 300, height: 90 },
    });
    expect(grid?.rows[0]?.cells[1]).toMatchObject({
      page: 1,
      box: { x: 150, y: 670, width: 100, height: 30 },
    });
  });

  test.each<[string, Paper['rules']]>([
    ['线断成一截一截', [[...XS.map((x) => upright(x, 610, 700))], YS.flatMap((y) => [across(y, 50, 149), across(y, 150, 260), across(y, 258, 350)])]],
    ['虚线', [XS.map((x) => upright(x, 610, 700)), YS.flatMap((y) => Array.from({ length: 75 }, (_, n) => across(y, 50 + 4 * n, 52 + 4 * n)))]],
    ['双线', [lattice(XS, YS), lattice(XS.map((x) => x + 1.6), YS.map((y) => y - 1.6))]],
    ['线头略微错开', [[across(700, 48, 351), across(670.4, 51, 349), across(640, 50, 352), across(609.5, 50, 350)], [upright(50.3, 611, 702), upright(150, 608, 699), upright(249.7, 610, 700), upright(350, 609, 701)]]],
    ['左右两边不画', [YS.map((y) => across(y, 50, 350)), [upright(150, 610, 700), upright(250, 610, 700)]]],
    ['上下两边不画', [[across(670, 50, 350), across(640, 50, 350)], XS.map((x) => upright(x, 610, 700))]],
    ['每格自己的框，隔开 3 点', ROWS.flatMap((_, r) => [0, 1, 2].map((c) => lattice([(XS[c] ?? 0) + 1.5, (XS[c + 1] ?? 0) - 1.5], [(YS[r] ?? 0) - 1.5, (YS[r + 1] ?? 0) + 1.5])))],
    ['每格自己的框，隔开 8 点', ROWS.flatMap((_, r) => [0, 1, 2].map((c) => lattice([(XS[c] ?? 0) + 4, (XS[c + 1] ?? 0) - 4], [(YS[r] ?? 0) - 4, (YS[r + 1] ?? 0) + 4])))],
    ['页面还有装饰边框', [lattice(XS, YS), lattice([20, 580], [780, 20])]],
    ['格里有下划线', [lattice(XS, YS), [across(652, 55, 100)]]],
  ])('%s', (_, rules) => {
    expect(tables({ glyphs, rules: rules ?? [] })).toEqual([SEEN]);
  }); // prettier-ignore

  test('底色分出的格', () => {
    const fills = ROWS.flatMap((_, r) =>
      [0, 1, 2].map((c) => ({
        left: (XS[c] ?? 0) + 0.5,
        right: (XS[c + 1] ?? 0) - 0.5,
        bottom: (YS[r + 1] ?? 0) + 0.5,
        top: (YS[r] ?? 0) - 0.5,
      })),
    );
    expect(tables({ glyphs, fills })).toEqual([SEEN]);
  });

  test('少画的线就是合并的格', () => {
    const rules = [
      [across(700, 50, 350), across(670, 150, 350), across(640, 50, 350), across(610, 50, 350)],
      [
        upright(50, 610, 700),
        upright(150, 610, 700),
        upright(250, 610, 670),
        upright(350, 610, 700),
      ],
    ];
    const merged = [cells(XS, YS, [['', '合计'], ['类别', '3', '4'], ['丙类项目名称', '5', '6']])]; // prettier-ignore
    expect(tables({ glyphs: [...merged, text('一二三四五六七八', 50, 500)], rules })).toEqual([
      ['0v2:类别 | 1+2:合计', '1:3 | 2:4', '0:丙类项目名称 | 1:5 | 2:6'],
    ]);
  });

  test('只画了半截的线：合不成矩形时，半截也算分开', () => {
    const rules = [
      YS.map((y) => across(y, 50, 350)),
      [upright(50, 610, 700), upright(350, 610, 700), upright(150, 610, 700)],
      [upright(250, 670, 700), upright(250, 657, 670), upright(250, 610, 640)],
    ];
    expect(tables({ glyphs, rules })).toEqual([
      ['0:项目名称甲 | 1:1 | 2:2', '0:项目名称乙 | 1+2:3 4', '0:项目名称丙 | 1:5 | 2:6'],
    ]);
  });

  test('一个框里的字是段落，不是表', () => {
    const { blocks } = document({
      glyphs: [text('本报告由某市人民政府办公室编制，共两页。', 60, 650)],
      rules: [lattice([50, 400], [700, 600])],
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  test('竖线隔开写满的标签与紧跟着的数字', () => {
    const rules = [lattice([50, 98, 150], [700, 670])];
    const [rows] = tables({
      glyphs: [
        text('三安全一”', 50, 680),
        text('0', 100.4, 680),
        text('足够长的正文一段不少于二十个字', 50, 500),
      ],
      rules,
    });
    expect(rows).toEqual(['0:三安全一” | 1:0']);
  });

  test('溢出格子的数字整个归于它的格', () => {
    const wide = [cells(XS, YS, ROWS.slice(1)), text('123456789012345678', 175, 625)];
    const [table] = tables({ glyphs: wide, rules: [lattice(XS, YS)] });
    expect(table?.[2]).toBe('0: | 1:123456789012345678 | 2:');
  });

  test('数伸到后一格的负数跟前，还是两个数', () => {
    const rules = [lattice([50, 150, 172, 230, 350], [700, 670])];
    const [rows] = tables({
      glyphs: [
        text('行政强制', 60, 680),
        text('24640', 152, 680),
        text('-2', 177.2, 680),
        text('足够长的正文一段不少于二十个字', 50, 500),
      ],
      rules,
    });
    expect(rows).toEqual(['0:行政强制 | 1:24640 | 2:-2 | 3:']);
  });

  test('一口气写下的数和说明，越过竖线也是一格的', () => {
    const rules = [lattice([50, 150, 190, 230, 350], [700, 670])];
    const [rows] = tables({
      glyphs: [
        text('申请数量', 60, 680),
        text('7', 152, 680),
        text('34（含3件）', 188, 680),
        text('足够长的正文一段不少于二十个字', 50, 500),
      ],
      rules,
    });
    expect(rows).toEqual(['0:申请数量 | 1:7 | 2:34（含3件） | 3:']);
  });

  test.each<[string, Paper['rules'], readonly string[]]>([
    ['从格的左边写起', [lattice([50, 150, 170, 190, 350], [700, 670])], ['150:123456', '170:789012', '190:5']],
    ['以格为中', [lattice([50, 150, 170, 190, 350], [700, 670])], ['145:123456', '165:789012', '268:5']],
    ['虚线', [[across(700, 50, 350), across(670, 50, 350)], [50, 150, 170, 190, 350].flatMap((x) => Array.from({ length: 8 }, (_, n) => upright(x, 670 + 4 * n, 672 + 4 * n)))], ['153:123456', '173:789012', '193:5']],
  ])('数比格宽，压在后一格上：%s', (_, rules, printed) => {
    const numbers = printed.map((one) => {
      const [x, content = ''] = one.split(':');
      return text(content, Number(x), 680);
    });
    const [rows] = tables({
      glyphs: [text('申请数量', 60, 680), ...numbers, text('足够长的正文一段不少于二十个字', 50, 500)],
      rules: rules ?? [],
    });
    expect(rows).toEqual(['0:申请数量 | 1:123456 | 2:789012 | 3:5']);
  }); // prettier-ignore

  test('窄格里被迫折行的数字连成一个，自愿分行的不连', () => {
    const narrow = [50, 150, 180, 350];
    const printed = [cells(narrow, YS, [['项目名称甲', '1234\n56', '1234\n56'], ['项目名称乙', '1,86\n4', '1864\n元'], ['项目名称丙', '２２\n５', '7']])];
    expect(tables({ glyphs: printed, rules: [lattice(narrow, YS)] })[0]).toEqual([
      '0:项目名称甲 | 1:123456 | 2:1234⏎56',
      '0:项目名称乙 | 1:1,864 | 2:1864⏎元',
      '0:项目名称丙 | 1:２２５ | 2:7',
    ]);
  }); // prettier-ignore
});

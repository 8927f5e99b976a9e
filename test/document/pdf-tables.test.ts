import { describe, expect, test } from 'vitest';
import { across, cells, document, lattice, type Paper, text, upright } from './pdf-paper.ts';
import { gridsOf, rowsOf, seen } from './seen.ts';

const XS = [50, 150, 250, 350];
const YS = [700, 670, 640, 610];
const ROWS = [
  ['项目名称甲', '1', '2'],
  ['项目名称乙', '3', '4'],
  ['项目名称丙', '5', '6'],
];
const SEEN = ['0:项目名称甲 | 1:1 | 2:2', '0:项目名称乙 | 1:3 | 2:4', '0:项目名称丙 | 1:5 | 2:6'];

const tables = (...papers: readonly Paper[]): readonly (readonly string[])[] =>
  gridsOf(document(...papers)).map(rowsOf);

const glyphs = [cells(XS, YS, ROWS)];

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

describe('跨页的表', () => {
  const bottom = [130, 100, 70];
  const top = [750, 720, 690];
  const upper = (rows: readonly (readonly string[])[], rules = lattice(XS, bottom)): Paper => ({
    glyphs: [cells(XS, bottom, rows), text('一、总体情况的第一页文字', 50, 400)],
    rules: [rules],
  });
  const lower = (rows: readonly (readonly string[])[], rules = lattice(XS, top)): Paper => ({
    glyphs: [cells(XS, top, rows)],
    rules: [rules],
  });

  test('接成一张表', () => {
    const pages = [upper([['甲', '1', '2'], ['乙', '3', '4']]), lower([['丙', '5', '6'], ['丁', '7', '8']])]; // prettier-ignore
    expect(tables(...pages)).toEqual([['0:甲 | 1:1 | 2:2', '0:乙 | 1:3 | 2:4', '0:丙 | 1:5 | 2:6', '0:丁 | 1:7 | 2:8']]); // prettier-ignore
  });

  test('页码、页眉隔在中间也接得上', () => {
    const withNumber = (paper: Paper, n: number): Paper => ({
      ...paper,
      glyphs: [
        ...(paper.glyphs ?? []),
        text(`- ${n} -`, 280, 30),
        text('某市政府信息公开年报', 250, 780),
      ],
    });
    const pages = [upper([['甲', '1', '2'], ['乙', '3', '4']]), lower([['丙', '5', '6'], ['丁', '7', '8']])]; // prettier-ignore
    expect(tables(...pages.map((paper, at) => withNumber(paper, at + 1)))).toHaveLength(1);
  });

  test('带编号的标题断成两截，下一页重复了表头：标题接上，表头不算一行', () => {
    const pages = [
      upper([['项目', '甲', '乙'], ['3、', '5', '6']]),
      lower([['项目', '甲', '乙'], ['补正后仍不明确', '', '']]),
    ]; // prettier-ignore
    expect(tables(...pages)).toEqual([
      ['0:项目 | 1:甲 | 2:乙', '0:3、⏎补正后仍不明确 | 1:5 | 2:6'],
    ]);
  });

  test('下一行有自己的编号，就是空着的一行', () => {
    const pages = [upper([['项目', '甲', '乙'], ['3、明确', '5', '6']]), lower([['4、其他', '', ''], ['总计', '5', '6']])]; // prettier-ignore
    expect(tables(...pages)[0]?.slice(2)).toEqual(['0:4、其他 | 1: | 2:', '0:总计 | 1:5 | 2:6']);
  });

  test('断在两行之间、页底没画线：不丢行', () => {
    const open = [
      across(130, 50, 350),
      across(100, 50, 350),
      ...XS.map((x) => upright(x, 70, 130)),
    ];
    const pages = [upper([['甲', '1', '2'], ['乙', '3', '4']], open), lower([['丙', '5', '6'], ['丁', '7', '8']])]; // prettier-ignore
    expect(tables(...pages)[0]).toHaveLength(4);
  });

  test('跨行的类别断成两截：合成一格，文字接上', () => {
    const grouped = (ys: readonly number[]) => [
      ...[ys[0] ?? 0, ys[2] ?? 0].map((y) => across(y, 50, 350)),
      across(ys[1] ?? 0, 80, 350),
      ...[50, 80, 250, 350].map((x) => upright(x, ys[2] ?? 0, ys[0] ?? 0)),
    ];
    const xs = [50, 80, 250];
    const group = (label: string, ys: readonly number[]) =>
      text(label, 54, ((ys[0] ?? 0) + (ys[2] ?? 0)) / 2);
    const pages: readonly Paper[] = [
      { glyphs: [group('不予', bottom), cells(xs, bottom, [['', '1.国家秘密', '1'], ['', '2.其他法律', '2']])], rules: [grouped(bottom)] },
      { glyphs: [group('公开', top), cells(xs, top, [['', '3.三安全', '3'], ['', '4.第三方', '4']])], rules: [grouped(top)] },
    ]; // prettier-ignore
    expect(tables(...pages)).toEqual([
      [
        '0v4:不予⏎公开 | 1:1.国家秘密 | 2:1',
        '1:2.其他法律 | 2:2',
        '1:3.三安全 | 2:3',
        '1:4.第三方 | 2:4',
      ],
    ]);
  });

  test('一行断成两截：标签接上，数字不动', () => {
    const pages = [
      upper([['甲', '1', '2'], ['补正后申请内容仍', '3', '4']]),
      lower([['不明确', '', ''], ['丁', '7', '8']]),
    ]; // prettier-ignore
    expect(tables(...pages)[0]?.slice(1)).toEqual([
      '0:补正后申请内容仍⏎不明确 | 1:3 | 2:4',
      '0:丁 | 1:7 | 2:8',
    ]);
  });

  test('页底没画线时，只剩空白的半行并回去；画了线的空行留着', () => {
    const first = [['甲', '1', '2'], ['行政许可行政许可', '3', '4']]; // prettier-ignore
    const second = lower([['', '', ''], ['丁', '7', '8']]); // prettier-ignore
    const open = [
      across(130, 50, 350),
      across(100, 50, 350),
      ...XS.map((x) => upright(x, 70, 130)),
    ];
    expect(tables(upper(first, open), second)[0]).toHaveLength(3);
    expect(tables(upper(first), second)[0]).toHaveLength(4);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['表头下面的数字不并进表头', ['结果维持结果维持', '结果纠正结果纠正', '其他'], ['5', '', '0']],
    ['带编号的是新的一行', ['行政许可行政许可', '1', '2'], ['2.重复申请', '', '']],
    ['上一行没写满的是新的一行', ['规章', '1', '2'], ['规范性文件', '', '']],
    ['空的数字格不并进上一格', ['行政许可行政许可', '1', '2'], ['', '', '5']],
  ])('%s', (_, last, first) => {
    const pages = [upper([['甲', '1', '2'], last]), lower([first, ['丁', '7', '8']])];
    expect(tables(...pages)[0]).toHaveLength(4);
  });

  test('列线不同的是两张表', () => {
    const other = { glyphs: [cells([50, 200], top, [['丙', '5'], ['丁', '7']])], rules: [lattice([50, 200, 350, 420], top)] }; // prettier-ignore
    expect(tables(upper([['甲', '1', '2'], ['乙', '3', '4']]), other)).toHaveLength(2); // prettier-ignore
  });

  test('中间隔着正文的是两张表', () => {
    const below = lower([['丙', '5', '6'], ['丁', '7', '8']]); // prettier-ignore
    const heading = text('四、行政复议和行政诉讼情况说明', 50, 770);
    expect(tables(upper([['甲', '1', '2'], ['乙', '3', '4']]), { ...below, glyphs: [heading, ...(below.glyphs ?? [])] })).toHaveLength(2); // prettier-ignore
  });
});

describe('不画线的表', () => {
  const line = (y: number, label: string, ...figures: readonly string[]) => [
    text(label, 50, y),
    ...figures.map((figure, at) => text(figure, 250 + 60 * at, y)),
  ];

  test('靠数字对齐，空着的格知道是哪一列', () => {
    const { blocks } = document({
      glyphs: [
        text('三、收到和处理申请情况', 50, 760),
        ...line(720, '一、本年新收申请数量', '20', '0', '1', '21'),
        ...line(700, '二、上年结转申请数量', '0', '0', '0', '0'),
        ...line(680, '（一）予以公开', '6', '', '1', '7'),
        text('四、行政复议情况', 50, 600),
      ],
    });
    expect(seen({ format: 'pdf', blocks, title: null })).toEqual([
      '三、收到和处理申请情况',
      [
        '0:一、本年新收申请数量 | 1:20 | 2:0 | 3:1 | 4:21',
        '0:二、上年结转申请数量 | 1:0 | 2:0 | 3:0 | 4:0',
        '0:（一）予以公开 | 1:6 | 2: | 3:1 | 4:7',
      ],
      '四、行政复议情况',
    ]);
  });

  test('斜线、短横是格，不是标签的一部分', () => {
    const [rows] = tables({
      glyphs: [
        ...line(720, '本年新收申请数量', '/', '2', '-', '2'),
        ...line(700, '上年结转申请数量', '/', '—', '3', '3'),
      ],
    });
    expect(rows).toEqual([
      '0:本年新收申请数量 | 1:/ | 2:2 | 3:- | 4:2',
      '0:上年结转申请数量 | 1:/ | 2:— | 3:3 | 4:3',
    ]);
  });

  test('挨得很近的数字各归各列', () => {
    const [rows] = tables({
      glyphs: [
        [...text('上年结转申请数量', 50, 700), ...text('1', 250, 700), ...text('2', 262, 700), ...text('3', 279, 700)],
        [...text('本年新收申请数量', 50, 720), ...text('/', 250, 720), ...text('224', 258, 720), ...text('224', 276, 720)],
        [...text('结转下年度', 50, 680), ...text('1', 250, 680), ...text('2', 262, 680), ...text('3', 279, 680)],
      ],
    });
    expect(rows).toEqual([
      '0:本年新收申请数量 | 1:/ | 2:224 | 3:224',
      '0:上年结转申请数量 | 1:1 | 2:2 | 3:3',
      '0:结转下年度 | 1:1 | 2:2 | 3:3',
    ]);
  }); // prettier-ignore

  test('写到数字跟前的标签不吞数字', () => {
    const [rows] = tables({
      glyphs: [
        ...line(720, '本年新收申请数量', '20', '0'),
        [...text('申请人逾期未按收费通知要求缴纳费用行政', 50, 700), ...text('3', 254, 700), ...text('4', 310, 700)],
      ],
    });
    expect(rows).toEqual([
      '0:本年新收申请数量 | 1:20 | 2:0',
      '0:申请人逾期未按收费通知要求缴纳费用行政 | 1:3 | 2:4',
    ]);
  }); // prettier-ignore

  test('不在任何一列里的数字不丢', () => {
    const [rows] = tables({
      glyphs: [
        ...line(720, '本年新收申请数量', '20', '0', '1'),
        ...line(700, '上年结转申请数量', '1', '0', '1'),
        [...text('政府集中采购', 50, 680), ...text('2', 250, 680), ...text('199', 285, 680)],
      ],
    });
    expect(rows?.at(-1)).toBe('0:政府集中采购 | 1:2 | 2:199');
  }); // prettier-ignore

  test('两行的标签上下居中，仍与数字同一行', () => {
    const { blocks } = document({
      glyphs: [
        ...line(720, '一、本年新收申请数量', '20', '0'),
        ...line(700, '二、上年结转申请数量', '0', '0'),
        text('三、申请人无正当理由', 50, 686),
        ...line(680, '', '3', '4'),
        text('逾期不补正', 50, 674),
      ],
    });
    expect(seen({ format: 'pdf', blocks, title: null })[0]).toContain(
      '0:三、申请人无正当理由⏎逾期不补正 | 1:3 | 2:4',
    );
  });

  test('标签写满了折到下面几行，接在本行；带编号的另起', () => {
    const { blocks } = document({
      glyphs: [
        ...line(720, '一、本年新收政府信息', '20', '0'),
        text('公开申请数量', 50, 708),
        ...line(696, '二、上年结转政府信息', '1', '2'),
        text('公开申请数量', 50, 684),
        text('三、空着的一行', 50, 672),
        ...line(660, '四、结转下年度', '3', '4'),
      ],
    });
    expect(seen({ format: 'pdf', blocks, title: null })).toEqual([
      [
        '0:一、本年新收政府信息⏎公开申请数量 | 1:20 | 2:0',
        '0:二、上年结转政府信息⏎公开申请数量 | 1:1 | 2:2',
      ],
      '三、空着的一行',
      ['0:四、结转下年度 | 1:3 | 2:4'],
    ]);
  });

  test('只画了外框的表，也按数字对齐', () => {
    const [rows] = tables({
      glyphs: [
        ...line(720, '本年新收申请数量', '20', '0'),
        ...line(700, '上年结转申请数量', '0', '0'),
      ],
      rules: [lattice([40, 400], [740, 690])],
    });
    expect(rows).toEqual(['0:本年新收申请数量 | 1:20 | 2:0', '0:上年结转申请数量 | 1:0 | 2:0']);
  });

  const short = (...glyphs: readonly ReturnType<typeof line>[]): Paper => ({
    glyphs: glyphs.flat(),
  });

  test.each<[string, Paper, string]>([
    [
      '带单位的数',
      short(line(720, '本年新收申请', '20件', '0'), line(700, '上年结转申请', '3件', '1件')),
      '0:上年结转申请 | 1:3件 | 2:1件',
    ],
    [
      '格里的说明折了行，不改变格的次序',
      short(
        line(720, '本年新收申请', '20', '0', '9', '29'),
        line(700, '上年结转申请', '1', '0', '5', '6'),
        [text('7（含', 370, 686)],
        line(680, '予以公开', '2', '1', '', '10'),
        [text('补正）', 370, 674)],
      ),
      '0:予以公开 | 1:2 | 2:1 | 3:7（含⏎补正） | 4:10',
    ],
    [
      '只有一个数折了行，与旁边的数错开半行',
      short(
        line(720, '本年新收申请', '20', '0', '9'),
        [text('12', 250, 696)],
        line(690, '上年结转申请', '', '0', '5'),
        [text('3', 250, 684)],
        line(660, '予以公开', '2', '1', '7'),
      ),
      '0:上年结转申请 | 1:12⏎3 | 2:0 | 3:5',
    ],
    [
      '折到下面一行的数，没有自己的标签',
      short(
        line(720, '本年新收申请', '20', '0', '9'),
        line(700, '上年结转申请', '12', '0', '5'),
        [text('3', 250, 688)],
        line(670, '予以公开', '2', '1', '7'),
      ),
      '0:上年结转申请 | 1:12⏎3 | 2:0 | 3:5',
    ],
    [
      '一位一行的数，上下两位不在别的行里',
      {
        glyphs: [
          text('足够长的正文一段不少于二十个字', 50, 500),
          text('1', 250, 411),
          ...line(400, '上年结转申请', '8', '0', '5', '1', '2', '3'),
          text('9', 250, 389),
        ],
      },
      '0:上年结转申请 | 1:1⏎8⏎9 | 2:0 | 3:5 | 4:1 | 5:2 | 6:3',
    ],
    [
      '标签上的列标题不是空着的一列',
      short(
        [text('信息内容', 90, 740), text('数量甲', 250, 740), text('数量乙', 310, 740)],
        line(720, '本年新收申请', '20', '9'),
        line(700, '上年结转申请', '1', '5'),
      ),
      '0:上年结转申请 | 1:1 | 2:5',
    ],
    [
      '列标题下一个数也没有，那一列也是一列',
      short(
        line(740, '', '甲', '乙', '丙', '丁'),
        line(720, '本年新收申请', '20', '', '9', '29'),
        line(700, '上年结转申请', '1', '', '5', '6'),
      ),
      '0:上年结转申请 | 1:1 | 2: | 3:5 | 4:6',
    ],
    [
      '数比列宽，压在后一列的数上',
      short(
        line(720, '本年新收申请', '1', '2', '3'),
        [text('上年结转申请', 50, 700), text('12345678901234', 250, 700), text('6', 310, 700), text('8', 370, 700)],
        line(680, '予以公开', '2', '1', '7'),
      ),
      '0:上年结转申请 | 1:12345678901234 | 2:6 | 3:8',
    ],
  ])('%s', (_, paper, expected) => {
    expect(tables(paper).flat()).toContain(expected);
  }); // prettier-ignore

  test('只有一行数的表也是表，格里的说明不打乱次序', () => {
    const spread = (y: number, content: string) => content.split(' ').map((word, at) => text(word, 50 + 40 * at, y));
    const [rows] = tables({
      glyphs: [...spread(720, '甲 乙 丙 丁 戊 己 庚'), ...spread(700, '1 0 9 0 10 0'), text('11（含', 290, 706), text('补正）', 290, 694), text('足够长的正文一段不少于二十个字', 50, 500)],
    });
    expect(rows?.slice(1)).toEqual(['0:1 | 1:0 | 2:9 | 3:0 | 4:10 | 5:0 | 6:11（含⏎补正）']);
  }); // prettier-ignore

  test('标签在上下两行的数字，不归到上一行去', () => {
    const { glyphs } = short(
      line(720, '一、本年新收申请', '', '0', '4'),
      [text('二、上年结转', 50, 708)],
      line(702, '', '1', '2', '3'),
      [text('申请', 50, 696)],
      line(676, '三、予以公开', '5', '6', '7'),
    );
    expect(tables({ glyphs: glyphs ?? [] }).flat()).toContain(
      '0:二、上年结转⏎申请 | 1:1 | 2:2 | 3:3',
    );
  });

  test('一页只有两行的表，一行还是一行', () => {
    const rules = [[across(790, 40, 400), across(60, 40, 400)]];
    const { glyphs } = short(
      line(720, '本年度办理结果总计', '50', '13'),
      line(706, '结转下年度继续办理', '0', '1'),
    );
    expect(tables({ glyphs: glyphs ?? [], rules }).flat()).toEqual([
      '0:本年度办理结果总计 | 1:50 | 2:13',
      '0:结转下年度继续办理 | 1:0 | 2:1',
    ]);
  });
});

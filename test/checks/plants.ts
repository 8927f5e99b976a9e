/** For every rule a way to plant its fault in a clean report, and the rules that cannot but fire with it. */
import type { Neighbours } from '../../src/checks/neighbours.ts';
import type { Report } from '../../src/report/report.ts';
import { APPLICANTS } from '../../src/vocabulary/applicants.ts';
import { type Made, reportOf, section, withCell, withWords } from './factory.ts';

export interface Planted {
  readonly report: Report;
  readonly neighbours?: Neighbours;
}

export interface Plant {
  /** Gives null where the fault cannot be planted in this report. `by` is a random number from 1 to 40. */
  readonly plant: (made: Made, by: number) => Planted | null;
  /** Rules that fire with it, because the same cell or words break them too. */
  readonly companions?: readonly string[];
}

const cell = (made: Made, id: string): number => made.cells[id] ?? 0;

const more = (made: Made, id: string, by: number): Planted => ({
  report: reportOf(withCell(made, id, cell(made, id) + by)),
});

/** The report with a sentence more at the end of a section. */
const saying = (made: Made, number: '一' | '五' | '六', sentence: string): Planted => ({
  report: reportOf({
    ...made,
    texts: { ...made.texts, [number]: [...(made.texts[number] ?? []), sentence] },
  }),
});

/** A clean report of the year before: everything follows from it, and its words are its own. */
export const yearBefore = (made: Made): Report => {
  const cells: Record<string, number | null> = { ...made.cells };
  for (const { id } of APPLICANTS)
    cells[`requests.carried_out.${id}`] = cell(made, `requests.carried_in.${id}`);
  for (const subject of ['active.regulations', 'active.normative'])
    if (made.layout === '2021')
      cells[`${subject}.in_force`] =
        cell(made, `${subject}.in_force`) -
        cell(made, `${subject}.issued`) +
        cell(made, `${subject}.repealed`);
  for (const id of Object.keys(cells).filter((each) => each.endsWith('.previous_items')))
    cells[id] = cell(made, id) - cell(made, id.replace('previous_items', 'item_change'));
  cells['active.licensing.decisions'] = cell(made, 'active.licensing.decisions') + 1;
  return reportOf({ ...made, year: made.year - 1, cells, texts: {}, preface: [] });
};

const besides = (report: Report, neighbours: Neighbours): Planted => ({ report, neighbours });

const after = (made: Made, change: (before: Report) => Report): Planted =>
  besides(reportOf(made), { previous: change(yearBefore(made)) });

const withFigure = (report: Report, id: string, change: (value: number) => number): Report => ({
  ...report,
  figures: report.figures.map((figure) =>
    figure.id === id ? { ...figure, value: change(figure.value ?? 0) } : figure,
  ),
});

const OWN_WORDS = [
  '部分乡镇对重点领域信息的归集不够及时，栏目之间内容重复，个别表格沿用旧版模板，群众查找不便。',
  '对此，我们逐项列出清单，明确到科室和责任人，每月通报一次进度，年底前全部整改到位并回头看。',
  '解读稿件以文字为主，图表和视频比例偏低，今后每份惠民政策都配一张流程图和一段一分钟的讲解录音。',
];

const withProblems = (made: Made): Made => ({ ...made, texts: { ...made.texts, 五: OWN_WORDS } });

const only =
  (layout: Made['layout'], plant: Plant['plant']): Plant['plant'] =>
  (made, by) =>
    made.layout === layout ? plant(made, by) : null;

const COUNTY = /县$/;

export const PLANTS: Readonly<Record<string, Plant>> = {
  'requests-balance': {
    plant: (made, by) => more(made, 'requests.carried_out.natural', by),
    companions: ['requests-row-total'],
  },
  'requests-outcomes': {
    plant: (made, by) => more(made, 'requests.granted.natural', by),
    companions: ['requests-row-total'],
  },
  'requests-row-total': {
    plant: (made, by) => more(made, 'requests.rejected.repeat.total', by),
    companions: ['requests-outcomes'],
  },
  'review-total': { plant: (made, by) => more(made, 'review.upheld', by) },
  'litigation-total': { plant: (made, by) => more(made, 'litigation.after_review.upheld', by) },
  'whole-numbers': {
    plant: (made, by) => ({
      report: reportOf(withCell(made, 'active.licensing.decisions', by + 0.5)),
    }),
  },
  bounds: {
    plant: only('2021', (made, by) =>
      more(made, 'active.normative.issued', 1000 * by + cell(made, 'active.normative.in_force')),
    ),
  },
  'blank-cells': {
    plant: (made) => {
      const zero = Object.entries(made.cells).find(
        ([id, v]) => id.startsWith('requests') && v === 0,
      );
      const zeros = Object.entries(made.cells).filter(
        ([id, v]) => id.startsWith('requests') && v === 0,
      );
      return zero && zeros.length > 8 ? { report: reportOf(withCell(made, zero[0], null)) } : null;
    },
  },
  'column-lost': {
    plant: (made) => ({
      report: reportOf(made, {
        notes: [{ kind: 'column-lost', section: '三', text: '表头缺“其他”一列。', quote: null }],
      }),
    }),
  },
  'layout-year': {
    plant: (made) => {
      const year = made.layout === '2019' ? 2023 : 2020;
      const moved = { ...made, year, texts: {}, preface: [] };
      const texts = { 一: ['本年度扎实推进。'], 五: ['重视不够。'], 六: ['无。'] };
      return { report: reportOf({ ...moved, texts }) };
    },
  },
  'amount-unit': {
    plant: only('2021', (made) => ({
      report: {
        ...reportOf(made),
        figures: reportOf(made).figures.map((figure) =>
          figure.id === 'active.fees.amount'
            ? {
                ...figure,
                raw: '251000元',
                place: { ...figure.place, column: '本年收费金额（单位：万元）' },
              }
            : figure,
        ),
      },
    })),
  },
  'procurement-pair': {
    plant: only('2019', (made) => ({
      report: reportOf(withCell(made, 'active.procurement.projects', 0)),
    })),
  },
  'rule-making-power': {
    plant: (made, by) => {
      const id = made.layout === '2019' ? 'active.regulations.made' : 'active.regulations.in_force';
      return COUNTY.test(made.issuer) ? { report: reportOf(withCell(made, id, by)) } : null;
    },
  },
  'fee-unpaid': {
    plant: only('2021', (made) =>
      cell(made, 'requests.other.unpaid.total') > 0
        ? saying(made, '六', '本年度未发出过信息处理费收费通知。')
        : null,
    ),
  },
  'text-figure': {
    plant: (made, by) => {
      const value = cell(made, 'requests.new.total') + cell(made, 'requests.carried_in.total') + by;
      return {
        report: reportOf(
          withWords(made, '一', /收到政府信息公开申请\d+件/, `收到政府信息公开申请${value}件`),
        ),
      };
    },
  },
  'text-percentage': {
    plant: (made) => {
      const handled = cell(made, 'requests.handled.total');
      return handled > 60
        ? {
            report: reportOf(
              withWords(
                made,
                '一',
                /部分公开(\d+)件，占办结总数的[\d.]+%/,
                '部分公开$1件，占办结总数的99.99%',
              ),
            ),
          }
        : null;
    },
  },
  'text-shares': {
    plant: (made) =>
      saying(made, '一', '发布解读100条，文字解读50条，占50%；图解30条，占30%；视频20条，占25%。'),
    companions: ['text-percentage'],
  },
  'text-parts': {
    plant: (made, by) => ({
      report: reportOf(withWords(made, '一', /政务动态类(\d+)条/, `政务动态类${9000 + by}条`)),
    }),
  },
  'text-twice': {
    plant: (made, by) => ({
      report: reportOf({
        ...made,
        texts: {
          ...made.texts,
          一: [
            ...(made.texts['一'] ?? []),
            `全年发布主动公开的政府文件${by}件。`,
            `规范公文管理，全年公开政府文件${by + 1}件。`,
          ],
        },
      }),
    }),
  },
  'text-rate': {
    plant: (made, by) =>
      saying(made, '一', `全年收到领导信箱留言${2000 + by}件，办结${1000 + by}件，办结率99.32%。`),
  },
  'text-denial': {
    plant: (made) =>
      cell(made, 'review.total') > 0
        ? saying(made, '一', '全年未发生因政府信息公开引发的行政复议。')
        : null,
  },
  rounded: {
    plant: (made) => saying(made, '一', '发布各类信息1.2万条，其中网站8231条，微信公众号9156条。'),
  },
  period: {
    plant: (made) => ({
      report: reportOf(made, {
        period: { from: `${made.year - 1}-01-01`, to: `${made.year}-12-31`, quote: '统计期限' },
      }),
    }),
  },
  'stale-year': {
    plant: (made) => ({
      report: reportOf(withWords(made, '一', /^20\d\d年/, `${made.year - 1}年`)),
    }),
  },
  'foreign-name': {
    plant: (made) => ({
      report: reportOf(
        withWords(
          made,
          '一',
          new RegExp(`${made.issuer}坚持`),
          made.issuer === '建水县' ? '兴化市坚持' : '弥勒市坚持',
        ),
      ),
    }),
  },
  'title-issuer': {
    plant: (made) => ({
      report: reportOf({
        ...made,
        preface: [
          `如有疑问，请与${made.issuer === '建水县' ? '兴化市' : '弥勒市'}人民政府办公室联系（地址：中山路1号）。`,
        ],
      }),
    }),
  },
  'stale-citation': {
    plant: (made) =>
      saying(made, '一', '严格执行《中华人民共和国政府信息公开条例》（国务院令第492号）各项规定。'),
  },
  'copy-of-last-year': {
    plant: (made) => {
      const own = withProblems(made);
      const before = {
        ...yearBefore(made),
        sections: [section('五', '存在的主要问题', OWN_WORDS)],
      };
      return besides(reportOf(own), { previous: before });
    },
  },
  'copy-of-neighbour': {
    plant: (made) => {
      const words = [...OWN_WORDS, ...OWN_WORDS.map((text) => Array.from(text).reverse().join(''))];
      const own = { ...made, texts: { ...made.texts, 五: words } };
      const other = reportOf({ ...own, issuer: '南京市', texts: { 五: words } });
      return besides(reportOf(own), { others: [other] });
    },
  },
  'tables-reused': {
    plant: (made) => {
      const same = reportOf({ ...made, year: made.year - 1, texts: {}, preface: [] });
      return besides(reportOf(made), { previous: same });
    },
    companions: ['carried-over', 'in-force', 'items'],
  },
  deadline: {
    plant: (made) => ({ report: reportOf(made, { published: `${made.year + 1}-04-10` }) }),
  },
  sections: {
    plant: (made) => ({
      report: reportOf(made, {
        sections: reportOf(made).sections.filter(({ number }) => number !== '五'),
      }),
    }),
  },
  'tables-present': {
    plant: (made) => ({
      report: reportOf(made, {
        figures: reportOf(made).figures.filter(({ id }) => !/^(?:review|litigation)/.test(id)),
      }),
    }),
  },
  'carried-over': {
    plant: (made, by) =>
      after(made, (before) => withFigure(before, 'requests.carried_out.total', (n) => n + by)),
    companions: ['jump'],
  },
  'in-force': {
    plant: only('2021', (made, by) =>
      after(made, (before) => withFigure(before, 'active.normative.in_force', (n) => n + by)),
    ),
  },
  items: {
    plant: only('2019', (made, by) =>
      after(made, (before) => withFigure(before, 'active.licensing.previous_items', (n) => n + by)),
    ),
    companions: ['jump'],
  },
  jump: {
    plant: (made, by) =>
      after(made, (before) =>
        withFigure(before, 'active.penalty.decisions', (n) => (n + 50) * (by + 9)),
      ),
  },
  children: {
    plant: (made, by) =>
      besides(reportOf(made, { scope: '汇总' }), {
        children: {
          reports: [withFigure(reportOf(made), 'requests.new.total', (n) => n + by)],
          all: false,
        },
      }),
  },
  'changed-after': {
    plant: (made, by) =>
      besides(reportOf(made), {
        earlier: withFigure(reportOf(made), 'active.penalty.decisions', (n) => n + by),
      }),
  },
  'reading-unsure': {
    plant: (made) => ({
      report: {
        ...reportOf(made),
        figures: reportOf(made).figures.map((figure) =>
          figure.id === 'requests.denied.process.legal'
            ? { ...figure, state: 'unsure' as const, value: null, candidates: [0, 3] }
            : figure,
        ),
      },
    }),
  },
};

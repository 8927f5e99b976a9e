/** A number of a sentence in, all the words that name it out, where brackets, quotation marks or commas cut some off. */
import type { Sentence } from './claims.ts';
import type { Quantity } from './quantity.ts';

interface Join {
  /** What stands right before the label. */
  readonly mark: string;
  /** What stands before the label, up to the start of the sentence, and the label itself. */
  readonly pattern: RegExp;
  readonly label: (groups: Readonly<Record<string, string>>) => string;
}

const WORDS = '[^，。；、：（）“”\\d]';

/** The ways in which punctuation parts a number from the words that name it. */
const JOINS: readonly Join[] = [
  // 信息公开申请（含平台转办）214 件: a remark between.
  {
    mark: '）',
    pattern: new RegExp(`(?<words>${WORDS}+)（(?<remark>[^（）]{1,20})）(?<rest>)$`),
    label: ({ words = '', remark = '' }) =>
      /^(?:含|包括|包含)部分公开$/.test(remark) ? `${words}和部分公开` : words,
  },
  // 危及“三安全一稳定”4 件, “予以公开”251 件: a quoted name.
  {
    mark: '”',
    pattern: new RegExp(
      `(?<words>${WORDS}{0,20})“(?<quoted>[^“”，。；\\d]{2,20})”(?<rest>${WORDS}*)$`,
    ),
    label: ({ words = '', quoted = '', rest = '' }) => `${words}${quoted}${rest}`,
  },
  // 行政复议：2 件.
  {
    mark: '：',
    pattern: new RegExp(`(?<words>${WORDS}{2,20})：(?<rest>(?:总计|共计?|合计|为)?)$`),
    label: ({ words = '' }) => words,
  },
  // 以自然人居多，达 213 件; 其次是无法提供，共 44 件.
  {
    mark: '，',
    pattern:
      /以(?<words>[^，。；、：（）“”\d]{2,16})(?:为主|居多|最多)，(?<rest>(?:共|达|有|为|共计)*)$/,
    label: ({ words = '' }) => words,
  },
  // 自然人申请占比最高，达 157 件.
  {
    mark: '，',
    pattern:
      /(?<words>[^，。；、：（）“”\d]{2,16}?)(?:占比|数量|所占比例)?(?:最高|最多|最大|居多|居首)，(?<rest>(?:共|达|有|为|共计)+)$/,
    label: ({ words = '' }) => words,
  },
  {
    mark: '，',
    pattern:
      /(?:最多|最高|最大|其次|再次|居首)的?(?:是|为)(?<words>[^，。；、：（）“”\d]{2,16})，(?<rest>(?:共|达|有|为|共计)*)$/,
    label: ({ words = '' }) => words,
  },
];

/** Further back than this no words name a number. */
const FURTHEST = 100;

const nearBefore = ({ passage, start }: Sentence, quantity: Quantity): string =>
  passage.plain.slice(Math.max(start, quantity.start - FURTHEST), quantity.start);

/** 自然人（213 件）、企业（1 件）: the name stands before the bracket that holds nothing but the number. */
const ALONE = new RegExp(`(?<words>${WORDS}{2,40})（$`);

const aloneInBrackets = (sentence: Sentence, quantity: Quantity): string | null => {
  if (quantity.label !== '' || sentence.passage.plain.charAt(quantity.end) !== '）') return null;
  return (
    ALONE.exec(nearBefore(sentence, quantity))?.groups?.['words']?.replace(
      /^(?:和|及|以及|与)/,
      '',
    ) ?? null
  );
};

/** What a 、 cuts off: 行政复议、行政诉讼共 11 件 is about both, 公民、法人和其他组织提出… about all who ask. */
const CUT_OFF: readonly (readonly [RegExp, RegExp])[] = [
  [/公民、$/, /./],
  [/(?:其[他它])?法律、$/, /^(?:行政)?法规/],
  [/(?:信访、|信访、举报、|举报、)$/, /^(?:举报|投诉)/],
  [/(?:加工、分析、|加工、)$/, /制作/],
  [/商业秘密、$/, /^个人隐私/],
  [/国家安全、公共安全、经济安全、$/, /^社会稳定/],
];

/** 属于行政执法案卷信息，不予公开 6 件: the reason stands before the comma. */
const REASON_BEFORE = /(?:^|[。；，])(?<words>(?:由于|鉴于|因|属|涉及)[^，。；、：\d]{2,16})，$/;
const OUTCOME = /^(?:依法)?(?:不予公开|无法提供|不予处理)/;

const acrossComma = ({ passage }: Sentence, { label, labelStart, after }: Quantity): string => {
  const before = passage.plain.slice(Math.max(0, labelStart - 24), labelStart);
  if (/复议(?:案件|申请)?、$/.test(before) && label.includes('诉讼')) return `复议${label}`;
  const reason = REASON_BEFORE.exec(before)?.groups?.['words'];
  if (reason !== undefined && OUTCOME.test(label)) return `${reason}${label}`;
  const outcome = label === '' ? OUTCOME.exec(after)?.[0] : undefined;
  if (reason !== undefined && outcome !== undefined) return `${reason}${outcome}`;
  const [cut] = CUT_OFF.filter(([, rest]) => rest.test(label)).flatMap(
    ([words]) => words.exec(before)?.[0] ?? [],
  );
  return `${cut?.replaceAll('、', '') ?? ''}${label}`;
};

/** 一是新收 214 件; 1.予以公开 140 件. */
const COUNTED_OFF = /^(?:[一二三四五六七八九十]是|\d{1,2}\.|[①-⑨])/;

/** The words before a number that name it, and whether it stands alone in a bracket behind them. */
export const wholeLabel = (
  sentence: Sentence,
  quantity: Quantity,
): { readonly label: string; readonly alone: boolean } => {
  const name = aloneInBrackets(sentence, quantity);
  if (name !== null) return { label: name, alone: true };
  const label = acrossComma(sentence, quantity);
  if (quantity.bracket !== -1) return { label, alone: false };
  const mark = sentence.passage.plain.charAt(quantity.labelStart - 1);
  const before = nearBefore(sentence, quantity);
  for (const { mark: expected, pattern, label: joined } of JOINS) {
    if (expected !== mark) continue;
    const groups = pattern.exec(before)?.groups;
    if (groups && groups['rest'] === quantity.label)
      return { label: joined(groups).replace(/^\./, ''), alone: false };
  }
  return { label: label.replace(COUNTED_OFF, ''), alone: false };
};

/** A report as blocks in, the same disturbed out, and the figures of which nothing may be expected any more. */
import type { FlowBlock } from '../writer/flow.ts';
import { rowsOf } from '../writer/form-table.ts';
import { mutateRows } from './mutate-rows.ts';
import type { Random } from './random.ts';

export interface MutatedFlow {
  readonly flow: readonly FlowBlock[];
  readonly touched: readonly string[];
}

type Mutation = (flow: readonly FlowBlock[], random: Random) => MutatedFlow;

const untouched = (flow: readonly FlowBlock[]): MutatedFlow => ({ flow, touched: [] });

const inserted = (flow: readonly FlowBlock[], where: number, text: string): MutatedFlow =>
  untouched([...flow.slice(0, where), { kind: 'paragraph', text }, ...flow.slice(where)]);

/** Sentences about the very things that the tables count. */
const TEMPTING: readonly [string, ...string[]] = [
  '其中，不予公开12件（属于国家秘密3件，其他法律行政法规禁止公开2件），无法提供7件。',
  '本年新收政府信息公开申请数量517件，上年结转政府信息公开申请数量4件。',
  '2.重复申请3件。',
  '（七）总计 99',
  '行政复议总计8件，结果维持5件，结果纠正3件。',
  '自然人 66 商业企业 7',
  '行政许可 4321件，行政处罚 765件。',
  '— 4 —',
  '（此页无正文）',
  '2018年收到申请77件，2017年收到申请66件。',
  '扫一扫在手机打开当前页',
];

const tempt: Mutation = (flow, random) =>
  inserted(flow, 1 + random.int(flow.length), random.pick(TEMPTING));

const paragraphsOf = (flow: readonly FlowBlock[]): readonly number[] =>
  flow.flatMap((block, i) => (block.kind === 'paragraph' ? [i] : []));

const loseParagraph: Mutation = (flow, random) => {
  const paragraphs = paragraphsOf(flow);
  const lost = paragraphs[random.int(paragraphs.length)];
  return untouched(flow.filter((_, i) => i !== lost));
};

const shuffleParagraph: Mutation = (flow, random) => {
  const paragraphs = paragraphsOf(flow);
  const chosen = paragraphs[random.int(paragraphs.length)];
  return untouched(
    flow.map((block, i) => {
      if (i !== chosen || block.kind !== 'paragraph') return block;
      const cut = random.int(block.text.length);
      return { ...block, text: block.text.slice(cut) + block.text.slice(0, cut) };
    }),
  );
};

const loseHeading: Mutation = (flow, random) => {
  const headings = flow.flatMap((block, i) => (block.kind === 'heading' ? [i] : []));
  const lost = headings[random.int(headings.length)];
  return untouched(flow.filter((_, i) => i !== lost));
};

const idsIn = (block: FlowBlock | undefined): readonly string[] =>
  block?.kind === 'table'
    ? block.table.rows.flatMap((row) => row.flatMap((cell) => cell.id ?? []))
    : [];

const loseTable: Mutation = (flow, random) => {
  const tables = flow.flatMap((block, i) => (block.kind === 'table' ? [i] : []));
  const lost = tables[random.int(tables.length)] ?? 0;
  return { flow: flow.filter((_, i) => i !== lost), touched: idsIn(flow[lost]) };
};

const disturbRows: Mutation = (flow, random) => {
  const touched: string[] = [];
  const disturbed = flow.map((block): FlowBlock => {
    if (block.kind !== 'table' || random.chance(0.4)) return block;
    const mutated = mutateRows(block.table, random);
    touched.push(...mutated.touched);
    return { kind: 'table', table: mutated.table };
  });
  return { flow: disturbed, touched };
};

/** The report ends in the middle of a table. */
const loseTail: Mutation = (flow, random) => {
  const tables = flow.flatMap((block, i) => (block.kind === 'table' ? [i] : []));
  const last = tables[random.int(tables.length)] ?? 0;
  const block = flow[last];
  if (block?.kind !== 'table') return untouched(flow);
  const kept = rowsOf(block.table, 0, 1 + random.int(block.table.rows.length));
  const left: FlowBlock = { kind: 'table', table: kept };
  const lost = flow.slice(last).flatMap(idsIn);
  const still = new Set(idsIn(left));
  return { flow: [...flow.slice(0, last), left], touched: lost.filter((id) => !still.has(id)) };
};

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  tempt,
  tempt,
  loseParagraph,
  shuffleParagraph,
  loseHeading,
  loseTable,
  loseTail,
  disturbRows,
  disturbRows,
  disturbRows,
];

/** One to three mutations. */
export const mutateFlow: Mutation = (flow, random) => {
  let mutated = untouched(flow);
  for (let n = 1 + random.int(3); n > 0; n -= 1) {
    const next = random.pick(MUTATIONS)(mutated.flow, random);
    mutated = { flow: next.flow, touched: [...mutated.touched, ...next.touched] };
  }
  return mutated;
};

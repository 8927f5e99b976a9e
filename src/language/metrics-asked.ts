/** Mentions of a question in, the metrics it asks about out, loose words beside topics left aside. */
import { meaningsOf, type Mention } from './mention.ts';
import type { MetricChoice } from './metric-parts.ts';
import { metricsOf, type NamedMetrics } from './metrics-of.ts';
import { askedInTurn } from './asked-in-turn.ts';
import { partsBegin } from './own-question.ts';

const isTopic = ({ meanings }: Mention): boolean =>
  meanings.every(({ kind }) => kind === 'topic' || kind === 'section');

/** 信息处理费收了多少 is about the topic: 收了 alone names no row beside it. */
const withoutLooseRows = (mentions: readonly Mention[]): readonly Mention[] => {
  const isStrong = ({ meanings }: Mention): boolean =>
    meanings.some(
      (meaning) => (meaning.kind === 'row' || meaning.kind === 'column') && !meaning.weak,
    );
  return mentions.some(isTopic) && !mentions.some(isStrong)
    ? mentions.filter(({ meanings }) => !meanings.some(({ kind }) => kind === 'row'))
    : mentions;
};

const asksNumber = (mentions: readonly Mention[]): boolean =>
  meaningsOf(mentions, 'measure').length > 0 ||
  meaningsOf(mentions, 'cue').some(({ meaning }) => meaning.cue === 'number');

/** Parts without a row of their own are counted in the row of the whole. */
export const inRowOf = (
  parts: readonly MetricChoice[],
  whole: readonly MetricChoice[],
): readonly MetricChoice[] => {
  const row = whole[0]?.[0];
  return parts.map((choice) =>
    choice.map((each) =>
      each.row === null && row?.table === each.table ? { ...each, row: row.row } : each,
    ),
  );
};

/** 企业申请几件，其中不予公开几件: of the same applicants. */
export const inColumnsOf = (
  parts: readonly MetricChoice[],
  whole: readonly MetricChoice[],
): readonly MetricChoice[] => {
  const [of] = whole[0] ?? [];
  return parts.map((choice) =>
    choice.map((each) =>
      each.columns.length === 0 && each.table === 'requests' && of?.table === 'requests'
        ? { ...each, columns: of.columns }
        : each,
    ),
  );
};

/** Parts without a row are asked of every row of the whole: 复议几件，诉讼几件，各纠正几件. */
const partsOf = (
  parts: readonly MetricChoice[],
  whole: readonly MetricChoice[],
  within: boolean,
): readonly MetricChoice[] => {
  const inRows = whole.flatMap((each) =>
    inRowOf(
      parts.filter((choice) =>
        choice.every(({ row, table }) => row === null && table === each[0]?.table),
      ),
      [each],
    ),
  );
  const others = parts.filter((choice) => choice.some(({ row }) => row !== null));
  return [...inRows, ...(within ? inColumnsOf(others, whole) : others)];
};

const inTurn = (text: string, mentions: readonly Mention[], each: boolean): NamedMetrics => {
  const parts = askedInTurn(withoutLooseRows(mentions)).map((part) => metricsOf(text, part, each));
  return {
    choices: parts.flatMap(({ choices }) => choices),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    loose: parts.every(({ loose }) => loose),
  };
};

/** 收到多少件，其中商业企业几件, 复议几件，维持几件 asks for both: the second in the row of the first. */
export const metricsAskedFor = (
  text: string,
  mentions: readonly Mention[],
  each: boolean,
): NamedMetrics => {
  const within = meaningsOf(mentions, 'cue').find(
    ({ meaning }) => meaning.cue === 'within',
  )?.mention;
  const split = within?.end ?? partsBegin(text, mentions);
  const before = mentions.filter(({ end }) => split !== null && end <= (within?.start ?? split));
  const after = mentions.filter(({ start }) => split !== null && start >= split);
  const isJoined =
    (within !== undefined && /[及和与、]$/u.test(text.slice(0, within.start))) ||
    (split !== null && within === undefined && /[及和与、有]$/u.test(text.slice(0, split)));
  if ((!asksNumber(before) || !asksNumber(after)) && !isJoined) return inTurn(text, mentions, each);
  const whole = metricsOf(text, before, each);
  const part = metricsOf(text, after, each);
  return {
    choices: [...whole.choices, ...partsOf(part.choices, whole.choices, within !== undefined)],
    conflicts: [...whole.conflicts, ...part.conflicts],
    loose: whole.loose && part.loose,
  };
};

/** Mentions of a question in, the metrics it asks about out, loose words beside topics left aside. */
import { meaningsOf, type Mention } from './mention.ts';
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
  if (!asksNumber(before) || !asksNumber(after)) return inTurn(text, mentions, each);
  const whole = metricsOf(text, before, each);
  const part = metricsOf(text, after, each);
  const row = whole.choices[0]?.[0];
  const inRow = part.choices.map((choice) =>
    choice.map((parts) =>
      parts.row === null && row?.table === parts.table ? { ...parts, row: row.row } : parts,
    ),
  );
  return {
    choices: [...whole.choices, ...inRow],
    conflicts: [...whole.conflicts, ...part.conflicts],
    loose: whole.loose && part.loose,
  };
};

/** The words before a row of table three in; the row of the form they name out, and how that was seen. */
import { STAGES, type Stage, type StageId } from '../vocabulary/metrics.ts';
import { bare } from './bare.ts';
import { isAmbiguous } from './labels.ts';
import type { Piece } from './pieces.ts';
import { numberingOf, similarStage } from './similar-label.ts';
import { meaning, type Token } from './tokens.ts';

/** `exact`: the printed label; `similar`: damaged or torn; `context`: an ambiguous word at its place. */
export type How = 'exact' | 'similar' | 'context';

export interface StageFound {
  readonly stage: Stage;
  readonly how: How;
  /** The piece that holds the label. */
  readonly piece: Piece;
}

const stageById = (id: string): Stage | undefined => STAGES.find((stage: Stage) => stage.id === id);

const OUTCOMES_END: ReadonlySet<string> = new Set([
  'other',
  'other.misc',
  'other.unpaid',
  'rejected.reissue',
]);
const BEFORE_MISC: ReadonlySet<string> = new Set(['other', 'other.no_correction', 'other.unpaid']);
const TOTAL_ALONE = /^[七7]?(?:本年度办理结果)?(?:总计|合计)$/u;
const MISC_ALONE = /^[3三]?其他$/u;

/** 其他 and 总计 name a row only by their number or after the rows they follow. */
const byContext = (piece: Piece, previous: StageId | null): Stage | undefined => {
  const words = bare(piece.text);
  const number = numberingOf(piece.text);
  if (
    TOTAL_ALONE.test(words) &&
    (number === '七' || number === '7' || OUTCOMES_END.has(previous ?? ''))
  )
    return stageById('handled');
  if (
    MISC_ALONE.test(words) &&
    BEFORE_MISC.has(previous ?? '') &&
    (number === '3' || number === null)
  )
    return stageById('other.misc');
  if (words === '六其他') return stageById('other');
  return undefined;
};

const exact = (tokens: readonly Token[]): StageFound | null => {
  const found = tokens.flatMap((token): StageFound[] => {
    const label = isAmbiguous(token.words) ? undefined : meaning(token, 'stage');
    const stage = label && stageById(label.id);
    return stage ? [{ stage, how: 'exact', piece: token.piece }] : [];
  });
  return found.findLast(({ stage }) => stage.group !== true) ?? found.at(-1) ?? null;
};

const headsColumn = (token: Token): boolean =>
  meaning(token, 'applicant') !== undefined || meaning(token, 'organizations') !== undefined;

/**
 * The row of table three that the words before its cells name; `previous` is the row above.
 * The last label wins: groups stand before their rows.
 */
export const stageOf = (
  texts: readonly Piece[],
  tokens: readonly Token[],
  previous: StageId | null,
): StageFound | null => {
  const last = texts.at(-1);
  if (!last) return null;
  const isHead = tokens.some((token) => !isAmbiguous(token.words) && headsColumn(token));
  const contextual = isHead ? undefined : byContext(last, previous);
  if (contextual) return { stage: contextual, how: 'context', piece: last };
  const found = exact(tokens);
  if (found && found.stage.group !== true) return found;
  const damaged = similarStage(last.text);
  if (damaged && damaged.group !== true) return { stage: damaged, how: 'similar', piece: last };
  return found;
};

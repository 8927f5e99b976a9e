/** The words before the cells of a row in; the row of table two or three they name out, and how that was seen. */
import { STAGES, type Stage, type StageId, type SubjectId } from '../vocabulary/metrics.ts';
import { bare } from './bare.ts';
import type { Lookup } from './label-chain.ts';
import {
  isAmbiguous,
  labelsIn,
  REMARK,
  STAGE_LABELS,
  SUBJECT_LABELS,
  type Label,
  type LabelMatch,
} from './labels.ts';
import type { Piece } from './pieces.ts';
import { labelWithPart, nearLabel, numberingOf, unnumbered, type Labels } from './similar-label.ts';
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
const HANDLED_NUMBERS: ReadonlySet<string> = new Set(['七', '7']);
const BEFORE_MISC: ReadonlySet<string> = new Set([
  'other.no_correction',
  'other.unpaid',
  'other.misc',
]);
const TOTAL_ALONE = /^[七7]?(?:本年度办理结果)?(?:总计|合计)$/u;
const MISC_ALONE = /^[3三]?其他$/u;
/** 其他处理 and the last of its rows in one: （六）其他处理 3.其他. */
const MISC_WITH_HEAD = /^六?其他处理3?其他$/u;

/** The stage named last above a row, and whether its row had cells. */
export interface StageAbove {
  readonly id: StageId | null;
  readonly hasCells: boolean;
  /** It stands in a grid, so that what follows it is the next row. */
  readonly isInGrid: boolean;
}

export const NONE_ABOVE: StageAbove = { id: null, hasCells: false, isInGrid: false };

/** 其他处理 is followed by rows of its own only where it has no cells itself (the form of 2021). */
const isBeforeMisc = ({ id, hasCells }: StageAbove): boolean =>
  BEFORE_MISC.has(id ?? '') || (id === 'other' && !hasCells);

/** 其他 and 总计 name a row only by their number or after the rows they follow. */
const byContext = (texts: readonly Piece[], piece: Piece, above: StageAbove): Stage | undefined => {
  const words = bare(piece.text);
  const number = numberingOf(piece.text);
  const isRow = above.hasCells || above.isInGrid;
  const isEnd = isRow && OUTCOMES_END.has(above.id ?? '');
  if (TOTAL_ALONE.test(words) && (HANDLED_NUMBERS.has(number ?? '') || isEnd))
    return stageById('handled');
  const isMisc = MISC_ALONE.test(words) && (number === '3' || number === null);
  const isLast = above.id === 'other.unpaid' && MISC_ALONE.test(unnumbered(piece.text));
  const withHead = [
    words,
    bare(
      texts
        .slice(-2)
        .map(({ text }) => text)
        .join(''),
    ),
  ];
  if (withHead.some((one) => MISC_WITH_HEAD.test(one)) || (isMisc && isBeforeMisc(above)) || isLast)
    return stageById('other.misc');
  return words === '六其他' ? stageById('other') : undefined;
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
  !isAmbiguous(token.words) &&
  (meaning(token, 'applicant') !== undefined || meaning(token, 'organizations') !== undefined);

/** Stages whose label stands before the labels of their own rows. */
export const HEADS_OTHERS: ReadonlySet<string> = new Set([
  'other',
  'denied',
  'unavailable',
  'rejected',
]);
const SHORTEST_WORDS = 4;

/** Labels that stand before a row's own: its group, the frame of the results. */
const isBefore = ({ values: [label] }: LabelMatch): boolean => {
  if (label?.kind === 'frame') return true;
  return label?.kind === 'stage' && HEADS_OTHERS.has(label.id);
};

/** The bare words of a row's label without its number and the label of its group. */
const ownWords = (text: string): string => {
  let words = unnumbered(text);
  for (
    let [first] = labelsIn(words);
    first?.start === 0 && isBefore(first);
    [first] = labelsIn(words)
  ) {
    const rest = words.slice(first.end).replace(/^\d{1,2}/u, '');
    if (rest === '') break;
    words = rest;
  }
  return words;
};

/** 其他处理 with other words behind it in one piece is only the head of a row. */
const leadsOn = ({ stage, piece }: StageFound): boolean =>
  HEADS_OTHERS.has(stage.id) && !stage.printed.includes(ownWords(piece.text));

/**
 * The row of table three that the words before its cells name in full.
 * The last label wins: groups stand before their rows. A group before unread words is none.
 */
export const stageOf = (
  texts: readonly Piece[],
  tokens: readonly Token[],
  above: StageAbove,
): StageFound | null => {
  const last = texts.at(-1);
  if (!last) return null;
  const contextual = tokens.some(headsColumn) ? undefined : byContext(texts, last, above);
  if (contextual) return { stage: contextual, how: 'context', piece: last };
  const found = exact(tokens);
  if (!found || found.stage.group === true) return null;
  if (found.piece === last && leadsOn(found)) return null;
  const unread =
    !tokens.some((token) => token.piece === last) && unnumbered(last.text).length !== 1;
  const isGroup =
    HEADS_OTHERS.has(found.stage.id) || unnumbered(last.text).length >= SHORTEST_WORDS;
  return found.piece !== last && unread && isGroup ? null : found;
};

const PARTIAL = stageById('partial');

/** Rows only: groups have no cells. */
const ROW_LABELS: Labels<Stage> = [
  ...STAGE_LABELS.filter(([, stage]) => stage.group !== true),
  ...(PARTIAL ? [[`${PARTIAL.name}${REMARK}`, PARTIAL] as const] : []),
];

const wholeLabel = <K extends Label['kind']>(
  words: string,
  kind: K,
): Extract<Label, { kind: K }> | null => {
  const [first] = labelsIn(words);
  const label = first?.values.find((one): one is Extract<Label, { kind: K }> => one.kind === kind);
  if (!first || !label || first.start > 0 || isAmbiguous(first.words)) return null;
  const rest = words.slice(first.end);
  return rest === '' || REMARK.startsWith(rest) || rest.startsWith(REMARK) ? label : null;
};

/** Whether a row of the form has that number: 1, 一. */
export const sameNumber = (stage: Stage, number: string): boolean =>
  stage.numbering.replace(/[（）、.]/gu, '') === number;

/** A row's number behind the label of its group, in one line: （三）不予公开 1.属于…. */
const NUMBER_WITHIN = /(?<=\p{Script=Han}\s*)[1-9](?=\s*[、.．,，]\s*\p{Script=Han})/u;

/** The rows with the number that the text prints; null where it prints none. */
const numberedRows = (text: string): Labels<Stage> | null => {
  const number = NUMBER_WITHIN.exec(text)?.[0] ?? numberingOf(text);
  return number === null ? null : ROW_LABELS.filter(([, stage]) => sameNumber(stage, number));
};

/** Rows with the printed number first, then all rows. */
const nearRow: Lookup<Stage>['near'] = (text) => {
  const words = ownWords(text);
  return nearLabel(words, numberedRows(text) ?? []) ?? nearLabel(words, ROW_LABELS);
};

/** How rows of table three are looked up when their label is broken or damaged. */
export const STAGE_LOOKUP: Lookup<Stage> = {
  exact: (text) => {
    if (TOTAL_ALONE.test(bare(text)) && HANDLED_NUMBERS.has(numberingOf(text) ?? ''))
      return stageById('handled') ?? null;
    if (MISC_WITH_HEAD.test(bare(text))) return stageById('other.misc') ?? null;
    const stage = stageById(wholeLabel(ownWords(text), 'stage')?.id ?? '');
    return stage && stage.group !== true ? stage : null;
  },
  near: nearRow,
  part: (text) => labelWithPart(ownWords(text), numberedRows(text) ?? ROW_LABELS),
};

/** How rows of table two are looked up when their label is broken or damaged. */
export const SUBJECT_LOOKUP: Lookup<SubjectId> = {
  exact: (text) => wholeLabel(unnumbered(text), 'subject')?.id ?? null,
  near: (text) => nearLabel(unnumbered(text), SUBJECT_LABELS),
  part: (text) => labelWithPart(unnumbered(text), SUBJECT_LABELS),
};

/** Whether words are a damaged label of a row of the forms. */
export const isDamagedLabel = (text: string): boolean =>
  STAGE_LOOKUP.near(text) !== null || SUBJECT_LOOKUP.near(text) !== null;

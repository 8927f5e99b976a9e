/** A printed row of table four in; the blocks it prints, in the order of their heads, out. */
import type { ProceedingId } from '../vocabulary/metrics.ts';
import type { FormRow } from './form-rows.ts';
import { meaning, type Token } from './tokens.ts';
import { isWholeAppeals, WIDTH } from './whole-appeals.ts';

const FORM = ['review', 'litigation.direct', 'litigation.after_review'] as const;

/** Which blocks the heads above a row announce: all three, the two ways to court, or one. */
const blocksOf = (row: FormRow): readonly ProceedingId[] => {
  const named = FORM.filter((block) =>
    row.heads.some((token) => meaning(token, 'proceeding')?.id === block),
  );
  const results = row.heads.filter((token) => meaning(token, 'result') !== undefined).length;
  if (isWholeAppeals(row.segment)) return FORM;
  if (results === WIDTH * named.length || named.length === FORM.length) return named;
  return results === WIDTH * FORM.length || named.length === 0 ? FORM : named;
};

interface Head {
  readonly id: ProceedingId;
  readonly at: number;
  readonly token: Token;
}

/** The head of each proceeding printed last, in the order of reading. */
const headsOf = ({ heads }: FormRow): readonly Head[] => {
  const last = new Map<ProceedingId, Head>();
  heads.forEach((token, at) => {
    const id = meaning(token, 'proceeding')?.id;
    if (id) last.set(id, { id, at, token });
  });
  return [...last.values()].toSorted((a, b) => a.at - b.at);
};

const inOneLine = (heads: readonly Head[]): boolean => {
  const [first] = heads;
  return heads.every(
    ({ token: { piece } }) =>
      piece.block === first?.token.piece.block && piece.row === first.token.piece.row,
  );
};

const inOneGrid = (heads: readonly Head[]): boolean =>
  new Set(heads.map(({ token }) => token.piece.block)).size === 1;

/** Whether heads in several lines are read as the form prints them: complaints before both ways to court. */
const isAsInForm = (heads: readonly Head[]): boolean => {
  const order = heads.map(({ id }) => id);
  const inOrder = (before: ProceedingId, after: ProceedingId): boolean =>
    !order.includes(before) ||
    !order.includes(after) ||
    order.indexOf(before) < order.indexOf(after);
  return (
    inOrder('review', 'litigation') &&
    inOrder('review', 'litigation.direct') &&
    inOrder('litigation.direct', 'litigation.after_review')
  );
};

export interface AppealBlocks {
  readonly blocks: readonly ProceedingId[];
  /** Whether the print tells their order. */
  readonly isClear: boolean;
}

/** The blocks of a row from left to right. */
export const blocksUnder = (row: FormRow): AppealBlocks => {
  if (row.id)
    return { blocks: row.id === 'litigation' ? [] : [row.id as ProceedingId], isClear: true };
  const blocks = blocksOf(row);
  const all = headsOf(row);
  const heads = all.filter(({ id }) => blocks.includes(id));
  if (heads.length < blocks.length) return { blocks, isClear: true };
  if (row.segment.strip.from === 'known' && inOneGrid(heads)) {
    const columns = heads.toSorted((a, b) => a.token.piece.column - b.token.piece.column);
    return { blocks: columns.map(({ id }) => id), isClear: true };
  }
  if (inOneLine(heads)) return { blocks: heads.map(({ id }) => id), isClear: true };
  return { blocks, isClear: isAsInForm(all) };
};

/** The rows a question may name in; those it asks for by themselves, beside rows of other tables, out. */
import type { Atom } from './atoms.ts';
import type { Mention } from './mention.ts';

const JOINED = /^(?:数量?|量|件数|总数|的)?\s*(?:和|与|及|以及|跟|还有|比|、|[+＋])\s*$/u;

const LISTED = /^(?:数量?|量|件数|总数)?、$/u;

/** The question of one thing, up to the next comma: 多少, 几件. */
const ASKED =
  /^(?:数量?|总数|件数|总量|量|有|是|了|共|一共)*(?:多少|几)\s?[件份起宗个次]?(?:[，,、；;。？?！!]|$)/u;

const names = (mention: Mention, kind: 'row' | 'column'): boolean =>
  mention.meanings.some((meaning) => meaning.kind === kind);

/** The same, whatever follows. */
const NUMBER_ASKED =
  /^(?:数量?|总数|件数|总量|量|有|是|了|过|共|一共)*(?:多少|几)\s?[件份起宗个次回场]?[，,、；;。？?！!]?/u;

/** 诉讼总数以及纠正数: the whole is asked for as well. */
const TOTAL_AND = /^(?:案件|案)?(?:总数|总量|总计|总件数|数量|件数)(?:以及|和|与|及|、|还有)/u;

/** Where a question of a whole ends and one of its parts begins: 复议几件，|维持几件; null where there is none. */
export const partsBegin = (text: string, mentions: readonly Mention[]): number | null => {
  const whole = mentions.findLast((mention) => names(mention, 'row') && !names(mention, 'column'));
  const behind = whole ? text.slice(whole.end) : '';
  const asked = whole && (NUMBER_ASKED.exec(behind) ?? TOTAL_AND.exec(behind));
  if (!whole || !asked) return null;
  const end = whole.end + asked[0].length;
  const parts = mentions.filter(({ start }) => start >= end);
  return parts.some((mention) => names(mention, 'column')) ? end : null;
};

/** 复议几件诉讼几件: the next row begins where the question of this one ends. */
const isAskedAt = (text: string, end: number, atoms: readonly Atom[]): boolean => {
  if (ASKED.test(text.slice(end))) return true;
  const asked = NUMBER_ASKED.exec(text.slice(end))?.[0];
  return (
    asked !== undefined &&
    atoms.some(({ kind, mention }) => kind === 'row' && mention.start === end + asked.length)
  );
};

/** Rows that the question asks for one by one: 依申请几件，诉讼几件. */
export const askedAlone = (text: string, atoms: readonly Atom[]): readonly Atom[] => {
  const asked = atoms.filter(
    ({ kind, mention }) => kind === 'row' && isAskedAt(text, mention.end, atoms),
  );
  return new Set(asked.map(({ table }) => table)).size > 1 ? asked : [];
};

/** A row joined to one of another table, or listed before one of its own: 依申请和诉讼, 依申请、不予公开. */
const isJoined = (text: string, atom: Atom, atoms: readonly Atom[]): boolean => {
  const next = atoms.find(
    ({ kind, mention }) => kind === 'row' && mention.start >= atom.mention.end,
  );
  return (
    atom.kind === 'row' &&
    next !== undefined &&
    (next.table === atom.table ? LISTED : JOINED).test(
      text.slice(atom.mention.end, next.mention.start),
    )
  );
};

/** A loose word that is asked for by itself names its own row. */
export const withOwnQuestion = (
  text: string,
  atoms: readonly Atom[],
  asked: readonly Atom[],
): readonly Atom[] =>
  atoms.map((atom) =>
    asked.includes(atom) || isJoined(text, atom, atoms) ? { ...atom, weak: false } : atom,
  );

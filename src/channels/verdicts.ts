/** What people say of findings: how a channel hands a verdict on, reads one in, and words it. */
import * as z from 'zod';
import type { AnswerFinding } from '../answer/answer.ts';
import { type Verdict, VERDICT_KINDS } from '../report/verdict.ts';
import { plainText } from './plain-text.ts';

/** A verdict but for the time, which is kept by whoever keeps the verdict. */
export type Said = Omit<Verdict, 'at'>;

/** Keeps a verdict, or takes it back (null); the finding as it stands then, null where the index has no such finding. */
export type Judge = (key: string, said: Said | null) => Promise<AnswerFinding | null>;

/** Longest remark in characters. */
export const REMARK_LIMIT = 200;

/** Takes a verdict back. */
export const WITHDRAW = '撤回';

const GIVEN = z.object({
  key: z.string().regex(/^[0-9a-f]{24}$/),
  kind: z.enum([...VERDICT_KINDS, WITHDRAW]),
  remark: z.string().default(''),
});

export interface GivenVerdict {
  readonly key: string;
  readonly kind: z.infer<typeof GIVEN>['kind'];
  readonly remark: string | null;
}

/** A remark on one line and within its limit; null where nothing is left. */
const remarkOf = (typed: string): string | null => {
  const line = plainText(typed).replace(/\s+/gu, ' ').trim();
  return line === '' ? null : Array.from(line).slice(0, REMARK_LIMIT).join('');
};

/** Reads what a form or a button says; null where it says nothing that we know. */
export const readVerdict = (given: unknown): GivenVerdict | null => {
  const { data } = GIVEN.safeParse(given);
  return data ? { ...data, remark: remarkOf(data.remark) } : null;
};

/** What is kept of it; null for a verdict that is taken back. */
export const saidOf = ({ kind, remark }: GivenVerdict, by: string): Said | null =>
  kind === WITHDRAW ? null : { kind, remark, by };

const MEANING: Readonly<Record<Verdict['kind'], string>> = {
  确认: '已确认',
  误报: '已判为误报',
  已改: '已改',
};

/** True for a finding that a person said is none. */
export const isFalseAlarm = ({ verdict }: Pick<AnswerFinding, 'verdict'>): boolean =>
  verdict?.kind === '误报';

/** 已判为误报（2026-11-21，小明）：两处口径不同. */
export const verdictWords = ({ kind, remark, by, at }: Verdict): string =>
  `${MEANING[kind]}（${at.slice(0, 10)}，${by}）${remark === null ? '' : `：${remark}`}`;

/** What a question about ranks asks for, and whether it asks for the place of one. */
import * as z from 'zod';
import { slots } from '../../src/intent.ts';

/** The slots of a ranking. */
export const rankSlots = z.object({
  places: slots.places,
  years: slots.years,
  metrics: slots.someMetrics,
  levels: slots.levels,
  without: slots.without,
  cues: slots.cues,
  nth: slots.count,
  top: slots.count,
  thresholds: slots.thresholds,
  text: slots.text,
  continues: z.string().nullable(),
});
export type RankAsked = z.infer<typeof rankSlots>;

const DOUBT = /是不是|是否|对不对|[吗么吧]/u;

interface Asked {
  readonly cues: ReadonlySet<string>;
  readonly nth: number | null;
  readonly continues: string | null;
}

/** 白银是不是申请最多的, 固原是第一名吗: whether one takes that place. */
export const doubtsPlace = ({ cues, nth }: Asked, places: number, text: string): boolean =>
  places === 1 &&
  (nth !== null || cues.has('most') || cues.has('least')) &&
  !cues.has('which') &&
  DOUBT.test(text);

/** 排第几, or whether it is the first; 白银呢 after a ranking. */
export const asksPosition = (asked: Asked, places: number, text: string): boolean =>
  asked.cues.has('position') ||
  (asked.continues === 'rank' && places === 1) ||
  doubtsPlace(asked, places, text);

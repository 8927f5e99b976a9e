/** An instant in, its day and minute in Beijing out. */

const BEIJING = 8 * 3_600_000;

/** “2026-01-31 09:00（北京时间）”, “还没有过” for null and 0. */
export const beijingTime = (at: number | null): string =>
  at === null || at === 0
    ? '还没有过'
    : `${new Date(at + BEIJING).toISOString().slice(0, 16).replace('T', ' ')}（北京时间）`;

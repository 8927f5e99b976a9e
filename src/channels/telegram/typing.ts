/** Slow work in, the same work out with 正在输入 shown while it lasts. */

/** Telegram shows it for five seconds. */
const REPEAT_MS = 4_000;

/** Shows it after `afterMs`, and again until the work ends; a failure to show it is no failure. */
export const whileTyping = async <T>(
  work: Promise<T>,
  show: () => Promise<unknown>,
  afterMs: number,
): Promise<T> => {
  const shown = () => {
    void show().catch(() => undefined);
    timer = setTimeout(shown, REPEAT_MS);
  };
  let timer = setTimeout(shown, afterMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
};

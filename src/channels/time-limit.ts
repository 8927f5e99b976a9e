/** Work in, the same work with an end out. */

class SlowError extends Error {}

/** True for the error of work that took too long. */
export const isSlow = (error: unknown): boolean => error instanceof SlowError;

/** Rejects when the work has not ended after so many milliseconds. */
export const withTimeLimit = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new SlowError(`no answer after ${milliseconds} ms`));
    }, milliseconds);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });

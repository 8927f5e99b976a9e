/** Data in, the same data out with every text in it changed by one function. */

/** Walks lists and plain objects; numbers, null and booleans stay as they are. */
export const mapStrings = <T>(data: T, change: (text: string) => string): T => {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(data) as T;
};

/** 各占多少 after the parts of a whole were told in, the question about the share of each of them out. */
import { RESULTS, STAGES, type Stage } from '../vocabulary/metrics.ts';
import { namesNothing } from './chat-cues.ts';
import type { Memory } from './memory.ts';
import type { MetricChoice, MetricParts } from './metric-parts.ts';
import type { Understanding } from './understanding.ts';

const partsOf = ({ table, row, columns, measure }: MetricParts): readonly MetricChoice[] => {
  if (columns.length > 0 || row === null) return [];
  if (table === 'appeals')
    return RESULTS.filter(({ id }) => id !== 'total').map(({ id }) => [
      { table, row, columns: [id], measure },
    ]);
  const stage = (STAGES as readonly Stage[]).find(({ id }) => id === row);
  return stage?.group
    ? (stage.parts ?? []).map((part) => [{ table, row: part, columns, measure }])
    : [];
};

/** Null where no parts were told, or something else is asked. */
export const ofEachPart = (u: Understanding, memory: Memory): Understanding | null => {
  const asks = u.cues.has('share') && u.cues.has('each') && namesNothing(u);
  const [whole, ...more] = memory.metrics.flatMap((choice) => (choice.length === 1 ? choice : []));
  if (!asks || memory.intent !== 'breakdown' || !whole || more.length > 0) return null;
  const parts = partsOf(whole);
  return parts.length === 0
    ? null
    : {
        ...u,
        places: { value: memory.places, said: false },
        years: { value: memory.years, said: false },
        metrics: { value: parts, said: false },
        base: [[whole]],
      };
};

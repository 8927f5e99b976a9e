/** Last year's report beside this one in, figures that leapt or fell fivefold out. */
import { metricOf } from '../vocabulary/metrics.ts';
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { cellInWords } from './tables/cells.ts';
import { pairsOf } from './tables/compare.ts';

/** Below this size a leap says nothing. */
const LEAST = 50;
const TIMES = 5;

const watched = (id: string): boolean => {
  const metric = metricOf(id);
  return metric !== undefined && (metric.section === '二' || metric.column === 'total');
};

export const jump = defineCheck({
  id: 'jump',
  name: '异常变动',
  group: '数据',
  severity: 'notice',
  basis: FORM,
  rule: `与上年相差超过 ${TIMES} 倍、其中大的不少于 ${LEAST} 的数，提请复核。`,
  needs: 'previous',
  *find({ report, neighbours: { previous } }) {
    if (!previous) return;
    for (const { id, before, now } of pairsOf(previous, report)) {
      if (!watched(id) || before === null || now === null || before <= 0 || now <= 0) continue;
      if (Math.max(before, now) < LEAST) continue;
      if (now <= before * TIMES && before <= now * TIMES) continue;
      yield {
        section: metricOf(id)?.section ?? null,
        message: `${cellInWords(id)}为 ${now}，上年为 ${before}，变动超过 ${TIMES} 倍，请复核。`,
        figures: [id],
        actual: now,
      };
    }
  },
});

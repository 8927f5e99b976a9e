/** Last year's report beside this one in, rules in force that do not follow from it out. */
import { figuresById } from '../report/values.ts';
import { FORM } from './basis.ts';
import { defineCheck } from './define-check.ts';
import { cellInWords, printedIn } from './tables/cells.ts';

export const inForce = defineCheck({
  id: 'in-force',
  name: '现行有效件数衔接',
  group: '数据',
  severity: 'notice',
  basis: FORM,
  rule: '本年现行有效件数等于上年现行有效件数加本年制发减本年废止。',
  layouts: ['2021'],
  needs: 'previous',
  *find({ figures, neighbours: { previous } }) {
    if (!previous) return;
    const last = figuresById(previous);
    for (const subject of ['active.regulations', 'active.normative']) {
      const before = printedIn(last, `${subject}.in_force`);
      const [now, issued, repealed] = ['in_force', 'issued', 'repealed'].map((quantity) =>
        printedIn(figures, `${subject}.${quantity}`),
      );
      if (before === undefined || now === undefined) continue;
      if (issued === undefined || repealed === undefined || now === before + issued - repealed)
        continue;
      yield {
        section: '二',
        message: `${cellInWords(`${subject}.in_force`)}为 ${now} 件；上年 ${before} 件 + 本年制发 ${issued} 件 − 本年废止 ${repealed} 件 = ${before + issued - repealed} 件。`,
        figures: [`${subject}.in_force`, `${subject}.issued`, `${subject}.repealed`],
        expected: before + issued - repealed,
        actual: now,
      };
    }
  },
});

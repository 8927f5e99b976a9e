/** 一共呢, 差多少 after two figures that count different things of different reports: both are named, and what they come to. */
import * as z from 'zod';
import { answer, type Answer, type AnswerFigure } from '../src/answer/answer.ts';
import { amount, figureClause } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { knownPlace } from '../src/language/understanding.ts';
import { sum } from '../src/report/values.ts';
import { gather } from './lookup/figures-answer.ts';
import { scopeNotes, valueNotes } from './lookup/telling.ts';
import { workedOut } from './lookup/worked-out.ts';

const bothSlots = z.object({ both: slots.figuresTold, cues: slots.cues });
type Wanted = z.infer<typeof bothSlots>;

const added = (a: AnswerFigure, b: AnswerFigure): AnswerFigure =>
  workedOut([a, b], {
    metric: 'sum',
    name: `${a.name}、${b.name}合计`,
    value: a.value === null || b.value === null ? null : sum([a.value, b.value]),
  });

const tell = async (desk: Desk, { both, cues }: Wanted): Promise<Answer> => {
  const each = await Promise.all(
    both.map(({ issuer, year, metrics }) =>
      gather(desk, {
        places: [knownPlace(issuer, year)],
        years: { kind: 'open' },
        metrics,
      }),
    ),
  );
  const found = each.flatMap((one) => ('found' in one ? [one.found] : []));
  const [a, b] = found.flatMap(({ figures }) => figures);
  if (!a || !b) return answer('missing', '上面两个数里有一个查不到，合不起来。');
  const told = `${figureClause(a)}，${figureClause(b)}`;
  const values = found.flatMap((one) => one.values);
  const notes = [...valueNotes(values), ...scopeNotes(values)];
  const total = added(a, b);
  if (!cues.has('sum') || a.unit !== b.unit || total.value === null)
    return answer('compare', `${told}。两个数说的不是同一件事，只能分别看。`, {
      figures: [a, b],
      notes,
    });
  return answer(
    'aggregate',
    `${told}，合计 ${amount(total)}。两个数出自不同的报告，说的也不是同一件事，合计只供参考。`,
    { figures: [total, a, b], notes },
  );
};

export const both = defineIntent({
  name: 'both',
  title: null,
  examples: [],
  slots: bothSlots,
  fits: (u) => u.both.length === 2,
  handle: (wanted, desk) => tell(desk, wanted),
});

/** No longer being told: of a place, of one kind of news, of anything. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { wishWords } from '../src/answer/wish-words.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { whatIsAsked } from '../src/language/wish-cues.ts';
import type { Subscription } from '../src/report/subscription.ts';

const unsubscribeSlots = z.object({ places: slots.places, cues: slots.cues, text: slots.text });
type Wanted = z.infer<typeof unsubscribeSlots>;

/** 取消固原的错误提醒 leaves its new reports: what is left of a wish when one kind is taken out of it. */
const REST = { reports: 'findings', findings: 'reports' } as const;

const EVERYTHING =
  /全部|所有|都|别再|不要再|别推|不用推|不要推|停止|不想再收|别给我|别通知|别提醒/u;
const OF_ALL = /所有(?:收录的?)?(?:报告|年报|机关|地方)/u;
const NUMBERS = /超过|达到|低于|诉讼|复议|申请/u;

interface Removal {
  readonly drop: readonly Subscription[];
  readonly keep: readonly Subscription[];
}

const removalOf = (held: readonly Subscription[], { cues, text, places }: Wanted): Removal => {
  if (places.length === 0 && OF_ALL.test(text))
    return { drop: held.filter(({ subject }) => subject === null), keep: [] };
  const names = places.map(({ name }) => name);
  const about = held.filter(
    ({ subject }) => names.length === 0 || (subject !== null && names.includes(subject)),
  );
  const what = whatIsAsked(text, cues);
  if (what === 'both')
    return {
      drop: NUMBERS.test(text) ? about.filter(({ bound }) => bound !== null) : about,
      keep: [],
    };
  const drop = about.filter((each) => each.what === what || each.what === 'both');
  const keep = drop
    .filter((each) => each.what === 'both')
    .map((each) => ({ ...each, what: REST[what] }));
  return { drop, keep };
};

const carryOut = async (desk: Desk, { drop, keep }: Removal): Promise<Answer> => {
  await desk.subscriptions.remove(drop.map(({ id }) => id));
  for (const { id: _id, chat: _chat, ...wish } of keep) await desk.subscriptions.add(wish);
  const left = (await desk.subscriptions.list()).length;
  return answer('unsubscribe', `已取消订阅：${drop.map(wishWords).join('；')}。`, {
    notes: [
      ...keep.map((wish) => `还留着：${wishWords(wish)}。`),
      left > 0 ? `还有 ${String(left)} 个订阅。` : '现在没有订阅了，不会再收到提醒。',
    ],
    options: left > 0 ? ['我订阅了哪些？'] : [],
  });
};

/** The words that take back each of the wishes. */
export const removalQuestions = (held: readonly Subscription[]): readonly string[] => [
  ...new Set(held.map(({ subject }) => `取消订阅${subject ?? '所有报告'}`)),
];

const handle = async (wanted: Wanted, desk: Desk): Promise<Answer> => {
  const held = await desk.subscriptions.list();
  const names = wanted.places.map(({ name }) => name).join('、');
  if (held.length === 0)
    return answer('unsubscribe', `现在没有订阅${names === '' ? '什么' : names}，不用取消。`);
  const isAll = EVERYTHING.test(wanted.text);
  if (wanted.places.length === 0 && !isAll && held.length > 1)
    return answer('clarify', '要取消哪一个订阅？', {
      options: [...removalQuestions(held).slice(0, 8), '取消全部订阅'],
    });
  const removal = removalOf(held, wanted);
  if (removal.drop.length === 0)
    return answer(
      'unsubscribe',
      `没有订阅${names}${names === '' ? '这样的内容' : ''}，不用取消。`,
      {
        options: removalQuestions(held).slice(0, 6),
      },
    );
  return carryOut(desk, removal);
};

export const unsubscribe = defineIntent({
  name: 'unsubscribe',
  title: null,
  examples: [['取消订阅固原'], ['别再给我推送了'], ['取消固原'], ['退订']],
  slots: unsubscribeSlots,
  fits: (u) => u.cues.has('unsubscribe'),
  handle,
});

/** Being told of new reports, of what checks find, of a number beyond a bound: a place, an organ, a province, all. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { deliveryWords, wishWords } from '../src/answer/wish-words.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { alertSettingsIn } from '../src/language/alert-settings.ts';
import { idsOfChoice } from '../src/language/metric-parts.ts';
import { valueIn } from '../src/language/stated-number.ts';
import type { Place, Threshold, Understanding } from '../src/language/understanding.ts';
import { asksBelow, asksErrorsOnly, tellsWhen, whatIsAsked } from '../src/language/wish-cues.ts';
import type { Wish } from '../src/report/subscription.ts';
import { metricOf } from '../src/vocabulary/metrics.ts';
import { issuerOf } from '../src/vocabulary/places.ts';
import { applySettings } from './lookup/alert-delivery.ts';
import { alertNotes } from './lookup/alert-notes.ts';
import { isProvince } from './lookup/is-province.ts';

const subscribeSlots = z.object({
  places: slots.places,
  metrics: slots.metrics,
  thresholds: slots.thresholds,
  ruleTopics: slots.ruleTopics,
  cues: slots.cues,
  strange: z.array(z.string()).readonly(),
  text: slots.text,
});
type Wanted = z.infer<typeof subscribeSlots>;

type Aim = Pick<Wish, 'what' | 'bound'>;
type Bound = NonNullable<Wish['bound']>;

/** The bound in the unit of the metric. */
const boundOf = (threshold: Threshold, metric: string): Omit<Bound, 'metric'> => ({
  comparison: threshold.comparison,
  value: valueIn(threshold, metricOf(metric)?.unit ?? null),
});

/** What is asked for, of whomever: a number beyond a bound, reports, findings; null where the number is no single one. */
const aimOf = ({ metrics, thresholds, cues, text }: Wanted): Aim | null => {
  const [threshold, ...others] = thresholds;
  if (threshold === undefined || metrics.length === 0)
    return { what: whatIsAsked(text, cues), bound: null };
  const [choice, ...more] = metrics;
  const ids = choice ? idsOfChoice(choice, '2021') : [];
  const [metric] = ids;
  return metric === undefined || ids.length > 1 || more.length > 0 || others.length > 0
    ? null
    : { what: 'number', bound: { metric, ...boundOf(threshold, metric) } };
};

/** A wish for each place and each topic of rules. */
const wishesOf = ({ places, ruleTopics, text }: Wanted, aim: Aim): readonly Wish[] => {
  const whose =
    places.length === 0
      ? [{ subject: null, below: false }]
      : places.map(({ name }) => ({ subject: name, below: asksBelow(text) || isProvince(name) }));
  const topics = ruleTopics.length === 0 ? [null] : ruleTopics.map(({ name }) => name);
  return whose.flatMap((who) =>
    topics.map((topic) => ({ ...aim, ...who, errorsOnly: asksErrorsOnly(text), topic })),
  );
};

const SAID = { added: '已订阅', held: '已经订阅过', full: '订阅已满，没有订上' } as const;

const delivered = async ({ subscriptions }: Desk): Promise<readonly string[]> =>
  subscriptions.isPushed ? [`${deliveryWords(await subscriptions.delivery())}。`] : [];

const subscribeTo = async (desk: Desk, wishes: readonly Wish[]): Promise<readonly string[]> => {
  const said: string[] = [];
  for (const wish of wishes)
    said.push(`${SAID[await desk.subscriptions.add(wish)]}：${wishWords(wish)}。`);
  return said;
};

const notHeld = async (desk: Desk, wishes: readonly Wish[]): Promise<readonly string[]> => {
  const notes: string[] = [];
  for (const { subject, below } of wishes)
    if (subject !== null && !below && (await desk.reports({ issuers: [subject] })).length === 0)
      notes.push(`目前还没有收录${subject}的报告，收录时会提醒您。`);
  return notes;
};

const wider = (wishes: readonly Wish[]): readonly string[] =>
  wishes.flatMap(({ subject, below, bound }) =>
    subject !== null && !below && bound === null && issuerOf(subject)?.organ === null
      ? [`订阅${subject}及下辖地区`]
      : [],
  );

const askWhich = async (desk: Desk, unclear: readonly Place[]): Promise<Answer> => {
  const others = unclear.flatMap(({ others: names }) => names.map((name) => `订阅${name}`));
  const held = [...new Set((await desk.reports()).map(({ issuer }) => issuer))];
  const lead =
    unclear.length > 0
      ? `没有认准“${unclear.map(({ words }) => words).join('、')}”是哪个地方或机关，所以没有订阅。请写全名，例如：`
      : '想订阅哪个地方或机关的报告？例如：';
  return answer('clarify', lead, {
    options:
      others.length > 0
        ? others
        : [...held.slice(0, 3).map((name) => `订阅${name}`), '订阅所有报告'],
  });
};

const subscribed = async (desk: Desk, wanted: Wanted, aim: Aim): Promise<Answer> => {
  const wishes = wishesOf(wanted, aim);
  const settings = alertSettingsIn(wanted.text);
  const set = settings.length > 0 ? await applySettings(desk.subscriptions, settings) : null;
  const said = await subscribeTo(desk, wishes);
  const lost = set === null && !asksBelow(wanted.text) ? wanted.strange : [];
  return answer('subscribe', said.join(''), {
    notes: [
      ...(lost.length > 0 ? [`“${lost.join('、')}”没有看懂，没有为它订阅什么。`] : []),
      ...(set === null ? await delivered(desk) : [set]),
      ...(await notHeld(desk, wishes)),
      ...alertNotes(desk.subscriptions, wishes),
    ],
    options: [...wider(wishes).slice(0, 2), '我订阅了哪些？'],
  });
};

const handle = async (wanted: Wanted, desk: Desk): Promise<Answer> => {
  const unclear = wanted.places.filter(({ known, open }) => !known || open);
  const isAll = wanted.cues.has('all') || wanted.cues.has('update') || wanted.cues.has('report');
  const isNobody = wanted.places.length === 0 && (!isAll || wanted.strange.length > 0);
  const aim = aimOf(wanted);
  if (unclear.length > 0 || (isNobody && wanted.thresholds.length === 0))
    return askWhich(desk, unclear);
  return aim
    ? subscribed(desk, wanted, aim)
    : answer(
        'clarify',
        '这个提醒没有设成：请一次只说一个指标，并把指标说全，例如：固原行政诉讼总数超过 10 件时告诉我。',
        {},
      );
};

/** A verb that also stands in reports subscribes only where nothing else is asked. */
const SPOKEN = /订阅|提醒|通知|推给|推送|推我|盯/u;
const ASKS = ['mention', 'tell', 'which', 'share', 'meaning'] as const;

const isWish = (u: Understanding): boolean => {
  const { text } = u.question;
  if (u.cues.has('unsubscribe') || u.cues.has('subscriptions')) return false;
  if (u.cues.has('tell-me'))
    return u.cues.has('update') || (u.thresholds.length > 0 && tellsWhen(text));
  return u.cues.has('subscribe') && (SPOKEN.test(text) || !ASKS.some((cue) => u.cues.has(cue)));
};

export const subscribe = defineIntent({
  name: 'subscribe',
  title: '订阅新报告和核验提醒',
  examples: [
    ['订阅固原'],
    ['白银出了新报告告诉我'],
    ['宁夏的报告发现数据矛盾就提醒我'],
    ['固原诉讼超过10件时告诉我'],
    ['宁夏的报告跨年结转对不上就提醒我'],
    ['所有报告有更新都推给我'],
  ],
  slots: subscribeSlots,
  fits: isWish,
  handle,
});

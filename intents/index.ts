/** The intents in order of preference: the first that a question means answers it. */
import { INTENT_NAMES } from '../src/answer/answer.ts';
import type { Intent } from '../src/intent.ts';
import { aggregate } from './aggregate.ts';
import { alertSettings } from './alert-settings.ts';
import { breakdown } from './breakdown.ts';
import { clarify } from './clarify.ts';
import { compare } from './compare.ts';
import { contact } from './contact.ts';
import { define } from './define.ts';
import { didYouMean } from './did-you-mean.ts';
import { difference } from './difference.ts';
import { excerpt } from './excerpt.ts';
import { figure } from './figure.ts';
import { findings } from './findings.ts';
import { help } from './help.ts';
import { howTo } from './how-to.ts';
import { beyond } from './beyond.ts';
import { both } from './both.ts';
import { spread } from './spread.ts';
import { remainder } from './remainder.ts';
import { rank } from './rank.ts';
import { rankShare } from './rank-share.ts';
import { reportItself } from './report-itself.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { subscribe } from './subscribe.ts';
import { subscriptions } from './subscriptions.ts';
import { tooLong, unknown } from './unknown.ts';
import { trend } from './trend.ts';
import { unsubscribe } from './unsubscribe.ts';

export const intents: readonly Intent[] = [
  tooLong,
  alertSettings,
  subscriptions,
  unsubscribe,
  subscribe,
  help,
  howTo,
  reportItself,
  define,
  didYouMean,
  findings,
  reports,
  contact,
  both,
  remainder,
  beyond,
  spread,
  rankShare,
  share,
  difference,
  trend,
  aggregate,
  rank,
  breakdown,
  compare,
  figure,
  excerpt,
  search,
  clarify,
  unknown,
];

const rankOf = ({ name }: Intent): number => {
  const at = (INTENT_NAMES as readonly string[]).indexOf(name);
  return at < 0 ? INTENT_NAMES.length : at;
};

/** What people are told of, a plain figure first: the intents with a title, each with an example. */
export const introduced = intents
  .flatMap((intent) => {
    const [example] = intent.examples;
    return intent.title !== null && example
      ? [{ intent, title: intent.title, question: example[0] }]
      : [];
  })
  .sort((a, b) => rankOf(a.intent) - rankOf(b.intent));

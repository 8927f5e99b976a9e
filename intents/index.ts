/** The intents in order of preference: the first that a question means answers it. */
import type { Intent } from '../src/intent.ts';
import { aggregate } from './aggregate.ts';
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
import { follow } from './follow.ts';
import { help } from './help.ts';
import { rank } from './rank.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { tooLong, unknown } from './unknown.ts';
import { trend } from './trend.ts';

export const intents: readonly Intent[] = [
  tooLong,
  follow,
  help,
  define,
  didYouMean,
  findings,
  reports,
  contact,
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

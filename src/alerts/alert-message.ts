/** Alerts of one chat in, the messages that tell them out: one for all that fits. */
import { answer, type Answer } from '../answer/answer.ts';
import { reportName } from '../answer/sentences.ts';
import type { Wish } from '../report/subscription.ts';
import type { DueAlert, StoredEvent } from '../store/alert-store.ts';
import { eventWords, type EventWords } from './event-words.ts';

/** A message and the alerts it settles. */
export interface AlertMessage {
  readonly answer: Answer;
  readonly ids: readonly number[];
}

/** The main numbers of an event's report as a sentence; '' where the index has none. */
export type FiguresOf = (event: StoredEvent) => Promise<string>;

/** Characters, well below what a message of any channel may hold, so that an alert is one message. */
const MOST_TEXT = 2400;
const MOST_EVENTS = 20;

interface Told {
  readonly event: StoredEvent;
  readonly words: EventWords;
  readonly ids: readonly number[];
}

const byEvent = (alerts: readonly DueAlert[]): readonly (readonly DueAlert[])[] => {
  const events = new Map<number, DueAlert[]>();
  for (const alert of alerts)
    events.set(alert.event.id, [...(events.get(alert.event.id) ?? []), alert]);
  return [...events.values()];
};

const wantsReport = ({ what }: Wish): boolean => what !== 'findings';

const tell = async (
  alerts: readonly DueAlert[],
  figuresOf: FiguresOf,
): Promise<readonly Told[]> => {
  const [first] = alerts;
  if (!first) return [];
  const { event } = first;
  const wishes = alerts.map(({ wish }) => wish);
  const isNew = event.kind === 'added' || event.kind === 'replaced';
  const figures = isNew && wishes.some(wantsReport) ? await figuresOf(event) : '';
  return [{ event, words: eventWords(event, wishes, figures), ids: alerts.map(({ id }) => id) }];
};

const lengthOf = ({ words }: Told): number => [words.lead, ...words.details].join('').length;

const inMessages = (told: readonly Told[]): readonly (readonly Told[])[] => {
  const messages: Told[][] = [];
  let room = 0;
  for (const each of told) {
    const last = messages.at(-1);
    room -= lengthOf(each);
    if (last && room >= 0 && last.length < MOST_EVENTS) last.push(each);
    else {
      messages.push([each]);
      room = MOST_TEXT - lengthOf(each);
    }
  }
  return messages;
};

const questions = ({ event }: Told): readonly string[] =>
  event.kind === 'test'
    ? []
    : [`${reportName(event)}依申请多少件？`, `${reportName(event)}的报告有没有数据错误？`];

const linesOf = ({ words }: Told): readonly string[] => [
  words.lead,
  ...words.details.map((line) => `　${line}`),
];

const messageOf = (told: readonly Told[]): AlertMessage => {
  const [first] = told;
  const isOne = told.length === 1;
  const lead = isOne ? (first?.words.lead ?? '') : `有 ${String(told.length)} 条新消息：`;
  return {
    answer: answer('subscriptions', lead, {
      notes: isOne ? (first?.words.details ?? []) : told.flatMap(linesOf),
      options: [...(isOne && first ? questions(first) : []), '我订阅了哪些？'],
    }),
    ids: told.flatMap(({ ids }) => ids),
  };
};

/** The messages for the due alerts of one chat; alerts of one event are told together, once. */
export const alertMessages = async (
  alerts: readonly DueAlert[],
  figuresOf: FiguresOf,
): Promise<readonly AlertMessage[]> => {
  const told: Told[] = [];
  for (const group of byEvent(alerts)) told.push(...(await tell(group, figuresOf)));
  return inMessages(told).map(messageOf);
};

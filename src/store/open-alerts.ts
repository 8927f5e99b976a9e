/** An open index in, all that it keeps for alerts out. */
import type { Kysely } from 'kysely';
import { moveChat, stopChat } from './alert-chats.ts';
import { readCandidates, readEvents, readNextEvent, writeAlerts } from './alert-matching.ts';
import { noteSending, noteSent, postponeAlerts, recoverSending } from './alert-sending.ts';
import type { AlertStore } from './alert-store.ts';
import { readAlertStatus, readChatDelivery, writeChatDelivery } from './chat-delivery.ts';
import { readDueAlerts, readNextDue } from './due-alerts.ts';
import type { Schema } from './schema.ts';
import { dropSubscriptions, readSubscriptions, writeSubscription } from './subscriptions.ts';
import { writeTestAlert } from './test-alert.ts';

/** Ties the alerts' queries to a database. */
export const alertStoreOn = (db: Kysely<Schema>): AlertStore => ({
  subscriptions: (chat) => readSubscriptions(db, chat),
  subscribe: (chat, wish) => writeSubscription(db, chat, wish),
  unsubscribe: (chat, ids) => dropSubscriptions(db, chat, ids),
  delivery: (chat) => readChatDelivery(db, chat),
  setDelivery: (chat, delivery, due) => writeChatDelivery(db, chat, delivery, due),
  alertStatus: (chat) => readAlertStatus(db, chat),
  testAlert: (chat, now) => writeTestAlert(db, chat, now),
  nextEvent: () => readNextEvent(db),
  candidates: (event, subjects) => readCandidates(db, event, subjects),
  queueAlerts: (event, alerts) => writeAlerts(db, event, alerts),
  dueAlerts: (now, chats) => readDueAlerts(db, now, chats),
  nextDue: () => readNextDue(db),
  noteSending: (ids) => noteSending(db, ids),
  noteSent: (chat, ids, at) => noteSent(db, chat, ids, at),
  postpone: (ids, due, trouble) => postponeAlerts(db, ids, due, trouble),
  stopChat: (chat, trouble) => stopChat(db, chat, trouble),
  moveChat: (from, to) => moveChat(db, from, to),
  recoverSending: () => recoverSending(db),
  events: (limit) => readEvents(db, limit),
});

/** A Config in, the open house out: the index filled, and both stories ready to be told. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { intents } from '../intents/index.ts';
import { passingSubscriptions } from './alerts/passing-subscriptions.ts';
import { chatSubscriptions } from './alerting.ts';
import type { Answer } from './answer/answer.ts';
import type { CheckUpload } from './channels/checked-document.ts';
import type { Judge } from './channels/verdicts.ts';
import { type Ask, createAsk } from './ask.ts';
import { type Config, limitsOf } from './config.ts';
import type { Limits } from './document/document.ts';
import { filesBelow } from './sources/files.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { createJudge } from './judging.ts';

export interface House {
  readonly store: Store;
  /** Of documents, as configured. */
  readonly limits: Limits;
  readonly ask: Ask;
  /** Asks within a chat whose memory the index keeps; questions of one chat are answered in turn. */
  readonly askInChat: (chat: string, question: string) => Promise<Answer>;
  /** Checks a document that somebody hands in; the index is only read. */
  readonly check: CheckUpload;
  /** Keeps what a person says of a finding. */
  readonly judge: Judge;
  readonly close: () => Promise<void>;
}

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** Fills an index from `seeds/` once; two processes may do so at the same time. Says what could not be taken in. */
const fillFromSeeds = async (store: Store, log: (line: string) => void): Promise<void> => {
  if (await store.isFilled()) return;
  const { ingest } = await import('./ingest.ts');
  for (const path of await filesBelow([SEEDS])) {
    const importedAt = new Date().toISOString();
    const result = await ingest(await readFile(path), path, store, { importedAt });
    if ('error' in result) log(`未收入 ${path}：${result.error.message}`);
  }
  await store.noteFilled();
};

/** Answers that left the question open. */
const GAPS: readonly Answer['intent'][] = ['unknown', 'clarify', 'missing'];

const inTurn = (task: (chat: string, question: string) => Promise<Answer>): House['askInChat'] => {
  const last = new Map<string, Promise<unknown>>();
  return (chat, question) => {
    const before = last.get(chat) ?? Promise.resolve();
    const answered = before.then(() => task(chat, question));
    const settled = answered
      .catch(() => undefined)
      .then(() => {
        if (last.get(chat) === settled) last.delete(chat);
      });
    last.set(chat, settled);
    return answered;
  };
};

/**
 * Opens the index of the configured directory, filling an empty one from `seeds/`.
 * @throws StoreError where the index cannot be opened.
 */
export const openHouse = async (config: Config, log: (line: string) => void): Promise<House> => {
  const limits = limitsOf(config);
  const store = await openStore(config.NIANBAO_DATA, {
    dropped: (reports) => {
      log(
        `索引的格式随新版本变了，原来的 ${String(reports)} 份报告要重新收入：seeds/ 和各来源的会自动收，其余的请用 nianbao import 再收一次。订阅、聊天等数据都在。`,
      );
    },
  });
  await fillFromSeeds(store, log);
  const ask = createAsk({
    intents,
    desk: { ...store, today: () => new Date() },
    freshSubscriptions: passingSubscriptions,
  });
  const askInChat = inTurn(async (chat, question) => {
    const { answer, memory } = await ask(
      question,
      await store.memory(chat),
      chatSubscriptions(store, chat, Date.now),
    );
    await store.remember(chat, memory);
    if (GAPS.includes(answer.intent))
      await store.countGap(answer.intent, config.KEEP_QUESTIONS === '1' ? question : '');
    return answer;
  });
  /** Reading and checking are loaded with the first document: a question does not wait for them. */
  const check: CheckUpload = async (bytes, name) => {
    const { createCheckUpload } = await import('./uploads.ts');
    return createCheckUpload(store, limits, () => new Date())(bytes, name);
  };
  const judge = createJudge(store, () => new Date());
  return { store, limits, ask, askInChat, check, judge, close: () => store.close() };
};

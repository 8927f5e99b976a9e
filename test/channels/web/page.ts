/** A web channel with canned answers, for tests: as an app without a server, or running on loopback. */
import { createApp } from '../../../src/channels/web/app.ts';
import { startWeb, type Web, type WebOptions } from '../../../src/channels/web/web.ts';
import { cannedAsk, EXAMPLES, TOPICS } from '../answers.ts';
import { cannedCheck } from '../checked.ts';

const OPTIONS: WebOptions = {
  host: '127.0.0.1',
  port: 0,
  ask: cannedAsk,
  check: cannedCheck,
  answerJson: (question) => Promise.resolve({ question, intent: 'figure' }),
  examples: EXAMPLES,
  topics: TOPICS,
  countReports: () => Promise.resolve(5),
  log: () => undefined,
};

/** The app; each new chat is named by a counter. */
export const appWith = (rest: Partial<WebOptions> = {}) => {
  let chats = 0;
  return createApp({
    newId: () => `chat-number-${String((chats += 1)).padStart(6, '0')}`,
    log: () => undefined,
    timeLimit: 1_000,
    ...OPTIONS,
    ...rest,
  });
};

export const runningPage = (rest: Partial<WebOptions> = {}): Promise<Web> =>
  startWeb({ ...OPTIONS, ...rest });

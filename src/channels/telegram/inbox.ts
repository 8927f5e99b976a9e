/** Updates in, each answered once, those of one chat in order, many chats at once; what a crash left is answered at the next start. */
import type { Bot, Context, MiddlewareFn } from 'grammy';
import type { Update } from 'grammy/types';
import type { InFlight } from './in-flight.ts';

/** Where updates are kept until they are answered. */
export interface Inbox {
  /** False where the update is known already. */
  readonly takeUpdate: (bot: number, id: number, body: string) => Promise<boolean>;
  readonly noteAnswered: (bot: number, id: number) => Promise<void>;
  readonly unanswered: (bot: number) => Promise<readonly string[]>;
}

interface Queue {
  readonly middleware: MiddlewareFn;
  /** Answers what was taken before the last end and never answered. */
  readonly resume: (bot: Bot) => Promise<void>;
}

const placeOf = ({ chat, from }: Context): string => String(chat?.id ?? from?.id ?? 0);

/** Updates are kept before Telegram is told that they arrived, and answered beside the fetching of more. */
export const queueUpdates = (
  inbox: Inbox,
  inFlight: InFlight,
  failed: (problem: unknown) => void,
): Queue => {
  const last = new Map<string, Promise<void>>();
  const resuming = new Set<number>();

  const inTurn = (place: string, work: () => Promise<void>): void => {
    const task = (last.get(place) ?? Promise.resolve()).then(work).catch(failed);
    const settled = task.then(() => {
      if (last.get(place) === settled) last.delete(place);
    });
    last.set(place, settled);
  };

  return {
    middleware: async (context, next) => {
      const { update, me } = context;
      const id = update.update_id;
      const isNew =
        resuming.delete(id) || (await inbox.takeUpdate(me.id, id, JSON.stringify(update)));
      if (!isNew) return;
      inTurn(placeOf(context), async () => {
        const ran = await inFlight.run(next).catch((problem: unknown) => {
          failed(problem);
          return true;
        });
        if (ran) await inbox.noteAnswered(me.id, id);
      });
    },
    resume: async (bot) => {
      for (const body of await inbox.unanswered(bot.botInfo.id)) {
        const update = JSON.parse(body) as Update;
        resuming.add(update.update_id);
        await bot.handleUpdate(update);
      }
    },
  };
};

/** What a person does in a chat in, the update that Telegram would hand out. */

interface Sender {
  readonly chat?: number;
  readonly from?: number;
  readonly group?: boolean;
}

const person = (id: number) => ({ id, is_bot: false, first_name: '小明' });

const chatOf = ({ chat = 7, group = false }: Sender) =>
  group
    ? { id: -Math.abs(chat), type: 'supergroup', title: '政务公开群' }
    : { id: chat, type: 'private', first_name: '小明' };

let messages = 0;

const base = (sender: Sender) => ({
  message_id: (messages += 1),
  date: 1_700_000_000,
  chat: chatOf(sender),
  from: person(sender.from ?? sender.chat ?? 7),
});

const entitiesOf = (text: string) => {
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  return [
    ...(command === undefined ? [] : [{ type: 'bot_command', offset: 0, length: command.length }]),
    ...[...text.matchAll(/(?<!\w)@\w+/g)].map((mention) => ({
      type: 'mention',
      offset: mention.index,
      length: mention[0].length,
    })),
  ];
};

type Fields = Readonly<Record<string, unknown>>;

/** A text message; `rest` adds or replaces fields. */
export const message = (text: string, sender: Sender = {}, rest: Fields = {}) => ({
  message: { ...base(sender), text, entities: entitiesOf(text), ...rest },
});

/** A message that was changed afterwards. */
export const edited = (text: string, sender: Sender = {}) => ({
  edited_message: {
    ...base(sender),
    edit_date: 1_700_000_060,
    text,
    entities: entitiesOf(text),
  },
});

/** A message that is no text: `{ sticker: … }`, `{ document: … }`. */
export const other = (content: Fields, sender: Sender = {}) => ({
  message: { ...base(sender), ...content },
});

/** A press on an inline button of a message that was sent with `markup`. */
export const press = (data: string, markup: unknown, sender: Sender = {}) => ({
  callback_query: {
    id: String((messages += 1)),
    from: person(sender.from ?? 7),
    chat_instance: '1',
    data,
    message:
      markup === null
        ? { message_id: 1, date: 0, chat: chatOf(sender) }
        : { ...base(sender), text: '回答', reply_markup: markup },
  },
});

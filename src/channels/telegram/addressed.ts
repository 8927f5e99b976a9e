/** A message in, what is asked of the bot in it out; in groups only where the bot is meant. */
import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types';

const isMention = (text: string, entity: MessageEntity, me: UserFromGetMe): boolean =>
  entity.type === 'text_mention'
    ? entity.user.id === me.id
    : entity.type === 'mention' &&
      text.slice(entity.offset, entity.offset + entity.length).toLowerCase() ===
        `@${me.username.toLowerCase()}`;

const isReplyTo = ({ reply_to_message: replied }: Message, me: UserFromGetMe): boolean =>
  replied?.from?.id === me.id && replied.forum_topic_created === undefined;

/** The text without the mentions of the bot; null where a group talks without it. */
export const addressedText = (message: Message, me: UserFromGetMe): string | null => {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const mentions = entities.filter((entity) => isMention(text, entity, me));
  const isMeant = message.chat.type === 'private' || mentions.length > 0 || isReplyTo(message, me);
  if (!isMeant) return null;
  return mentions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce(
      (rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`,
      text,
    )
    .trim();
};

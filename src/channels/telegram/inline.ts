/** A question typed behind @bot in any chat in, its answer as a result to be sent there out. */
import type { Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { mapStrings } from '../map-strings.ts';
import { plainText } from '../plain-text.ts';
import { readQuestion } from '../question.ts';
import { answerBlocks } from './answer-blocks.ts';
import type { Replying } from './reply.ts';
import { splitMessages } from './split-messages.ts';

/** Seconds that Telegram may give the same result again. */
const CACHE_SECONDS = 60;
const LONGEST_LINE = 120;

const articleOf = async (
  question: string,
  ask: NonNullable<Replying['askOnce']>,
): Promise<InlineQueryResultArticle> => {
  const answer = mapStrings(await ask(question), plainText);
  const [html = ''] = splitMessages(answerBlocks(answer));
  return {
    type: 'article',
    id: 'answer',
    title: question,
    description: answer.lead.slice(0, LONGEST_LINE),
    input_message_content: {
      message_text: html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
  };
};

/** Answers outside any conversation; nothing where there is no question yet. */
export const answerInline = async (
  context: Context,
  { askOnce, log, mask }: Replying,
): Promise<void> => {
  const read = readQuestion(context.inlineQuery?.query ?? '');
  try {
    const results = 'problem' in read || !askOnce ? [] : [await articleOf(read.question, askOnce)];
    await context.answerInlineQuery(results, { cache_time: CACHE_SECONDS, is_personal: false });
  } catch (problem) {
    log(`Telegram：没有答成：${mask(problem)}`);
  }
};

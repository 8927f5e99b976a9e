/** Whatever no other intent takes: says what this bot can do. */
import * as z from 'zod';
import { answer } from '../src/answer/answer.ts';
import { defineIntent, type Desk } from '../src/intent.ts';
import { LONGEST } from '../src/language/question.ts';
import { helpAnswer } from './help.ts';

const sorry = async (desk: Desk, lead: string) => {
  const { options } = await helpAnswer(desk);
  return answer(
    'unknown',
    `${lead}我只答政府信息公开工作年度报告里的数字和内容，例如“${options[0] ?? '固原2023年依申请多少件？'}”。`,
    { options: options.slice(0, 3) },
  );
};

export const unknown = defineIntent({
  name: 'unknown',
  title: null,
  examples: [['今天天气怎么样'], ['写一首关于春天的诗'], ['？？？？']],
  slots: z.object({ question: z.object({ tooLong: z.boolean(), text: z.string() }) }),
  fits: () => true,
  handle: ({ question }, desk) =>
    sorry(
      desk,
      question.tooLong
        ? `问题太长了（超过 ${String(LONGEST)} 个字），没有读。请用一两句话说。`
        : '这个问题我答不了。',
    ),
});

/** A question too long to be read; nothing of it is answered. */
export const tooLong = defineIntent({
  name: 'unknown',
  title: null,
  examples: [],
  slots: z.object({}),
  fits: (u) => u.question.tooLong,
  handle: (_slots, desk) =>
    sorry(desk, `问题太长了（超过 ${String(LONGEST)} 个字），没有读。请用一两句话说。`),
});

/** A place name with a slip of the pen: asks 您是不是想问 instead of guessing. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';

const nearSlots = z.object({
  near: z.object({ words: z.string(), names: z.array(z.string()).readonly() }),
  text: slots.text,
});

const ask = async (desk: Desk, { near, text }: z.infer<typeof nearSlots>): Promise<Answer> => {
  const held = new Set((await desk.reports({ issuers: near.names })).map(({ issuer }) => issuer));
  const options = near.names
    .filter((name) => held.has(name))
    .map((name) => text.replace(near.words, name));
  if (options.length > 0)
    return answer('clarify', `没有叫“${near.words}”的地方，您是不是想问${[...held].join('、')}？`, {
      options,
    });
  return answer(
    'missing',
    `没有收录“${near.words}”的报告，也没有认出这是哪里；名字相近的有${near.names.slice(0, 4).join('、')}，也都没有收录。`,
  );
};

export const didYouMean = defineIntent({
  name: 'did-you-mean',
  title: null,
  examples: [['沐原2023依申请多少件']],
  slots: nearSlots,
  fits: (u) => u.near !== null,
  handle: (wanted, desk) => ask(desk, wanted),
});

/** Following places and being told of new reports: understood, not offered yet. */
import * as z from 'zod';
import { answer } from '../src/answer/answer.ts';
import { defineIntent } from '../src/intent.ts';

export const follow = defineIntent({
  name: 'follow',
  title: null,
  examples: [['订阅固原'], ['白银出了新报告告诉我'], ['别再给我推送了'], ['我订阅了哪些']],
  slots: z.object({}),
  fits: (u) =>
    u.cues.has('subscribe') ||
    u.cues.has('unsubscribe') ||
    u.cues.has('subscriptions') ||
    (u.cues.has('tell-me') && u.cues.has('update')),
  handle: () =>
    answer(
      'help',
      '订阅和提醒还没有开通，现在不能关注某个地方，也不会推送新报告。可以随时直接问已收录报告里的数字和内容。',
      {
        options: ['你都有哪些报告？'],
      },
    ),
});

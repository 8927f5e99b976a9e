/** 怎么申请, 去哪里办: the reports tell what came of a year, not which way to go. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';

const howToSlots = z.object({ places: slots.places, text: slots.text });

const WAY =
  /(?:怎么|怎样|如何|咋|(?:去|到|在|上)哪(?:里|儿|个部门)?|[向找]谁)(?:样?去|才能|能|可以|来)?(?:提出|提交|申请|办理)(?!的|了|完|结|情|得|过)/u;
const OTHERWISE = /多少|几|最|占|比|数|率|趋势|排|超过|哪些|提到|提及|怎么说|怎么写/u;

const tell = async (
  { places: [place] }: z.infer<typeof howToSlots>,
  desk: Desk,
): Promise<Answer> => {
  const held = place ? await desk.reports({ issuers: [place.name] }) : [];
  return answer(
    'unknown',
    '年报只写一年下来的结果，不教怎样申请、怎样办理；这要问机关自己，年报上印有它的联系方式。',
    { options: place && held.length > 0 ? [`${place.name}年报上的联系方式`] : [] },
  );
};

export const howTo = defineIntent({
  name: 'how-to',
  title: null,
  examples: [['如何申请信息公开'], ['固原行政许可怎么办理'], ['去哪里申请信息公开']],
  slots: howToSlots,
  fits: ({ question: { text } }) => WAY.test(text) && !OTHERWISE.test(text),
  handle: tell,
});

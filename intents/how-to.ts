/** 怎么申请, 去哪里办, 不服怎么办: the reports tell what came of a year, not which way to go. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';

const howToSlots = z.object({ places: slots.places, text: slots.text });

const WAY =
  /(?:怎么|怎样|如何|咋|(?:去|到|在|上)哪(?:里|儿|个部门)?|[向找]谁)(?:样?去|才能|能|可以|来)?(?:提出|提交|申请|办理)(?!的|了|完|结|情|得|过)/u;
const OTHERWISE = /多少|几|最|占|比|数|率|趋势|排|超过|哪些|提到|提及|怎么说|怎么写/u;

/** 对答复不服怎么办, 不给公开能告吗, 想告政府. */
const REMEDY =
  /(?:不服|不满|不认可|不同意|(?:不|不肯|不愿|不予|没有?|拒绝|逾期)(?:给)?(?:公开|答复|回复)|超期).{0,10}(?:怎么办|咋办|咋整|怎么维权|如何维权|怎么救济|什么办法|能告|可以告|去哪告|找谁|投诉|起诉吗)|(?:想|要|能|可以|怎么|如何|去哪里?)(?:起诉|状告|告)(?:政府|机关|单位|他们|你们)/u;

/** Source: 《中华人民共和国政府信息公开条例》第五十一条. */
const REMEDIES =
  '认为行政机关在政府信息公开工作中侵犯了自己合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼（《政府信息公开条例》第五十一条）。年报只写一年里这类案件的结果。';

const tell = async (
  { places: [place], text }: z.infer<typeof howToSlots>,
  desk: Desk,
): Promise<Answer> => {
  const held = place ? await desk.reports({ issuers: [place.name] }) : [];
  return answer(
    'unknown',
    REMEDY.test(text)
      ? REMEDIES
      : '年报只写一年下来的结果，不教怎样申请、怎样办理；这要问机关自己，年报上印有它的联系方式。',
    { options: place && held.length > 0 ? [`${place.name}年报上的联系方式`] : [] },
  );
};

export const howTo = defineIntent({
  name: 'how-to',
  title: null,
  examples: [
    ['如何申请信息公开'],
    ['固原行政许可怎么办理'],
    ['去哪里申请信息公开'],
    ['对答复不服怎么办'],
  ],
  slots: howToSlots,
  fits: ({ question: { text } }) => (WAY.test(text) || REMEDY.test(text)) && !OTHERWISE.test(text),
  handle: tell,
});

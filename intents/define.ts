/** What a word of the field means, with its legal source. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import type { Understanding } from '../src/language/understanding.ts';
import { defineIntent, slots } from '../src/intent.ts';
import { termsSetApart } from '../src/language/term-in.ts';
import { DEFINITIONS, type Definition } from '../src/vocabulary/terms.ts';

const LAYOUT_TERM = /版表样|版式|2019.*2021/u;

/** 其他处理包括哪些，各几件: the parts with their numbers. */
const asksNumbers = (u: Understanding): boolean =>
  u.places.value.length > 0 && u.measure !== null && u.cues.has('each');

const definitionsOf = (terms: readonly string[]): readonly Definition[] =>
  terms.flatMap((term) => DEFINITIONS.find((definition) => definition.term === term) ?? []);

const told = (definitions: readonly Definition[]): Answer =>
  answer('define', definitions.map(({ term, meaning }) => `${term}：${meaning}`).join('\n'), {
    notes: [...new Set(definitions.map(({ source }) => `依据：${source}`))],
  });

export const define = defineIntent({
  name: 'define',
  title: '问词语的意思',
  examples: [['三安全一稳定是什么意思'], ['部分公开是啥意思'], ['年报里的勾稽关系怎么算']],
  slots: z.object({ term: slots.term, layouts: z.boolean(), text: slots.text }),
  fits: (u) =>
    (u.term !== null || u.layouts) &&
    !asksNumbers(u) &&
    (u.cues.has('meaning') ||
      (u.cues.has('kinds') && u.places.value.length === 0 && u.years.value.kind === 'open') ||
      u.continues === 'define' ||
      (u.cues.has('published') && u.places.value.length === 0) ||
      (u.cues.has('what') &&
        (u.places.value.length === 0 || !u.places.said) &&
        u.measure === null)),
  handle: ({ term, layouts, text }) => {
    const apart = layouts ? [] : definitionsOf(termsSetApart(text));
    if (apart.length > 1) return told(apart);
    const found =
      DEFINITIONS.find((definition) =>
        layouts ? LAYOUT_TERM.test(definition.term) : definition.term === term,
      ) ?? DEFINITIONS.find((definition) => definition.term === term);
    return found ? told([found]) : answer('unknown', '这个词没有收录解释。');
  },
});

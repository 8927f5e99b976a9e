/** A question in, the rules of checking and the severities it asks about out: 勾稽不平, 照抄, 几处警告. */
import { matcher } from '../../vocabulary/match.ts';
import { RULE_TOPICS, type RuleTopic } from '../../vocabulary/rule-words.ts';
import type { Meaning, Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

/** 照抄上年 is said 照抄了上年 as well. */
const sayingsOf = (words: string): readonly string[] => {
  const done = words.replace(/^(?:照抄|照搬|沿用|引用|用错|写错|抄)(?=.)/u, '$&了');
  return done === words ? [words] : [words, done];
};

const find = matcher(
  RULE_TOPICS.flatMap((topic) =>
    topic.words.flatMap(sayingsOf).map((words): [string, RuleTopic] => [words, topic]),
  ),
);

/** 行政诉讼合计 is a number as well: a rule only where something about it may be wrong. */
const IS_NUMBER = /^(?:行政复议|行政诉讼|办理结果|申请人)合计$/u;
const DOUBTED = /不|错|对|平|矛盾|问题|核|查|订|提醒|发现|警告|提示/u;

const topics: Recogniser = (text) =>
  find(text).flatMap(({ values: [topic], words, start, end }) =>
    topic && (!IS_NUMBER.test(words) || DOUBTED.test(text.replace(words, '')))
      ? [
          {
            words,
            start,
            end,
            meanings: [
              { kind: 'rules', topic },
              { kind: 'cue', cue: 'findings' },
            ],
          },
        ]
      : [],
  );

const SEVERITIES: Readonly<Record<string, 'warning' | 'notice'>> = {
  警告: 'warning',
  提示: 'notice',
};

const severityOf = (words: string): readonly Meaning[] => {
  const severity = SEVERITIES[words];
  return [
    { kind: 'cue', cue: 'findings' },
    ...(severity === undefined ? [] : [{ kind: 'severity' as const, severity }]),
  ];
};

/** 警告, 有没有提示; 错误 is every fault. 提示我 asks for something else. */
const severities = pattern(
  /(?:有没有|有无)?(?<!系统)(警告|提示)(?!我|一下|语|词|信息|牌)/gu,
  ([words = '']) => severityOf(words),
);

/** 几处错误, 多少个警告. */
const counted = pattern(
  /(?:几|多少)(?:处|个|条)(?:数据)?(错误|错|问题|毛病|差错|矛盾|警告|提示)/gu,
  ([words = '']) => [...severityOf(words), { kind: 'cue', cue: 'number' }],
);

/** Reports that have none: 没有错误的, 没问题的. */
const clear = pattern(
  /(?<![有没])没(?:有)?(?:任何)?(?:数据)?(?:错误|出错|问题|毛病|警告|矛盾|差错|错)(?!在)/gu,
  () => [
    { kind: 'cue', cue: 'findings' },
    { kind: 'cue', cue: 'clear' },
  ],
);

/** 错误最多, 问题最少. */
const extremes = pattern(
  /(?:数据)?(?:错误|错|问题|毛病|差错|矛盾|警告)(?:得|数)?最(多|少)/gu,
  ([which]) => [
    { kind: 'cue', cue: 'findings' },
    { kind: 'cue', cue: which === '多' ? 'most' : 'least' },
  ],
);

/** All of them, in one list. */
export const rules: readonly Recogniser[] = [topics, severities, counted, clear, extremes];

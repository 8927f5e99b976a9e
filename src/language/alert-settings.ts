/** A message about alerts in, all that it sets out: when, at which hours not, for how long not; no lexicon word is taken from other questions. */
import { type Hours, hoursIn, spanIn } from './hours-named.ts';

export type AlertSettings =
  | { readonly kind: 'pause' | 'resume' | 'status' | 'test' }
  | { readonly kind: 'quiet'; readonly hours: Hours | null }
  | {
      readonly kind: 'frequency';
      readonly frequency: 'now' | 'daily' | 'weekly';
      /** Null where the message names no hour or no day. */
      readonly hour: number | null;
      readonly weekday: number | null;
    };

const ABOUT = /提醒|推送|通知|推给|发给我|告诉我|汇总|订阅|消息|打扰|勿扰/u;
const TEST =
  /(?:测试|试)(?:一下|一条|一次|下)?(?:提醒|推送|通知)|(?:提醒|推送|通知)(?:测试|试一下)/u;
const STATUS =
  /(?:提醒|推送|通知|订阅)的?(?:状态|情况|进度)|上次(?:检查|提醒|推送|更新)|什么时候(?:检查|推送)/u;
const RESUME =
  /(?:恢复|继续|重新(?:开始|打开|开启)?|打开|开启)(?:给我)?(?:的)?(?:提醒|推送|通知|订阅)/u;
const PAUSE = /暂停|(?:暂时|先)(?:停|别|不要|不用)/u;
const NO_QUIET =
  /(?:取消|关闭|关掉|不要|不用|去掉)(?:夜间)?(?:免打扰|勿扰)|随时(?:都)?(?:可以|能)(?:提醒|推送|打扰)/u;
const QUIET = /(?:别|不要|勿|免|不|莫)(?:来|在)?\s?(?:打扰|吵|烦|推|提醒|通知|发)|安静|静音|勿扰/u;
const DAILY = /每天|每日|天天|一天一次|每天一次|按天|日报/u;
const WEEKLY = /每(?:个)?(?:周|星期|礼拜)|按周|一周一次|周报/u;
const AT_ONCE = /立即|立刻|马上|即时|实时|第一时间|随时(?:提醒|推送|通知|告诉)|一条一条/u;

const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])/u;

const weekdayIn = (text: string): number | null => {
  const [, word] = WEEKDAY.exec(text) ?? [];
  return word === undefined ? null : '一二三四五六日'.indexOf(word.replace('天', '日')) + 1;
};

/** 早上9点汇总 is every day, 周一早上9点汇总 every week, where nothing else is said. */
const atAnHour = (text: string): 'daily' | 'weekly' | null => {
  const [first] = hoursIn(text);
  if (!first || !/^(?:钟)?(?:再|统一)?(?:汇总|推送|提醒)/u.test(text.slice(first.end))) return null;
  const [, day] = /^(?:改成|改为|改到|请)?(.*)$/u.exec(text.slice(0, first.start)) ?? [];
  if (day === '') return 'daily';
  return day?.replace(WEEKDAY, '') === '' ? 'weekly' : null;
};

const frequencyOf = (text: string): 'daily' | 'weekly' | 'now' | null => {
  if (DAILY.test(text)) return 'daily';
  if (WEEKLY.test(text)) return 'weekly';
  return AT_ONCE.test(text) ? 'now' : atAnHour(text);
};

const frequencyIn = (text: string): AlertSettings | null => {
  const frequency = frequencyOf(text);
  return (
    frequency && {
      kind: 'frequency',
      frequency,
      hour: hoursIn(text)[0]?.hour ?? null,
      weekday: weekdayIn(text),
    }
  );
};

/** 每天 beside quiet hours is every night; it is how often to tell where an hour or a digest stands with it. */
const besideQuiet = (rest: string): readonly AlertSettings[] => {
  const found = frequencyIn(rest);
  const isMeant = AT_ONCE.test(rest) || /汇总/u.test(rest) || hoursIn(rest).length > 0;
  return found && isMeant ? [found] : [];
};

const quietIn = (text: string): readonly AlertSettings[] | null => {
  if (NO_QUIET.test(text)) return [{ kind: 'quiet', hours: null }];
  const span = spanIn(text);
  return span && QUIET.test(span.rest)
    ? [{ kind: 'quiet', hours: span.hours }, ...besideQuiet(span.rest)]
    : null;
};

/** What the message sets about alerts; nothing where it is about something else. */
export const alertSettingsIn = (text: string): readonly AlertSettings[] => {
  if (!ABOUT.test(text)) return [];
  if (TEST.test(text)) return [{ kind: 'test' }];
  if (STATUS.test(text)) return [{ kind: 'status' }];
  const quiet = quietIn(text);
  if (quiet) return quiet;
  if (RESUME.test(text)) return [{ kind: 'resume' }];
  if (PAUSE.test(text)) return [{ kind: 'pause' }];
  const frequency = frequencyIn(text);
  return frequency ? [frequency] : [];
};

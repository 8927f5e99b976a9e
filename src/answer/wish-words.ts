/** A subscription in, the words that say what it is and when its alerts come out. */
import type { Delivery, Wish } from '../report/subscription.ts';
import { metricOf } from '../vocabulary/metrics.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { metricName } from './metric-name.ts';

const COMPARED = { '>': '超过', '>=': '达到', '<': '低于', '<=': '不超过', '=': '等于' } as const;

const subjectWords = ({ subject, below }: Wish): string => {
  if (subject === null) return '所有机关';
  return below ? `${subject}及其下辖地区和部门` : subject;
};

const findingsWords = ({ errorsOnly, topic }: Wish): string => {
  if (topic !== null) return `“${topic}”方面的核验${errorsOnly ? '错误' : '发现'}`;
  return errorsOnly ? '核验错误' : '核验发现的错误和矛盾';
};

const whatWords = (wish: Wish): string => {
  const reports = '新报告和更正的报告';
  if (wish.what === 'both') return `${reports}、${findingsWords(wish)}`;
  return wish.what === 'reports' ? reports : findingsWords(wish);
};

/** 固原市的新报告和更正的报告、核验发现的错误和矛盾. */
export const wishWords = (wish: Wish): string => {
  const { bound } = wish;
  return bound
    ? `${subjectWords(wish)}的报告里“${metricName(bound.metric)}”${COMPARED[bound.comparison]} ${formatNumber(bound.value)} ${metricOf(bound.metric)?.unit ?? ''}`
    : `${subjectWords(wish)}的${whatWords(wish)}`;
};

const WEEKDAYS = '一二三四五六日';

/** 每天 9 点汇总一次，22 点到 7 点不打扰. */
export const deliveryWords = ({ frequency, hour, weekday, quiet, paused }: Delivery): string => {
  if (paused) return '提醒已暂停，暂停期间的提醒会留着，恢复后补发';
  const when = {
    now: '一有消息马上提醒',
    daily: `每天 ${String(hour)} 点汇总提醒`,
    weekly: `每周${WEEKDAYS.charAt(weekday - 1)} ${String(hour)} 点汇总提醒`,
  }[frequency];
  const still = quiet ? `，${String(quiet.from)} 点到 ${String(quiet.to)} 点不打扰` : '';
  return `${when}${still}（北京时间）`;
};

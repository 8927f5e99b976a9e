/** The sections found in, those missing, empty or out of order out. */
import type { Report, SectionNumber } from '../report/report.ts';
import { defineCheck, type Found } from './define-check.ts';

const NUMBERS: readonly SectionNumber[] = ['一', '二', '三', '四', '五', '六'];
/** Sections that are all text; the others are tables. */
const TEXT: readonly SectionNumber[] = ['一', '五', '六'];

/** A document that stops early was cut off on its way; that is no fault of the report. */
const isCutOff = (report: Report): boolean =>
  report.figures.length === 0 ||
  !report.sections.some(({ number }) => number === '五' || number === '六');

function* missing(report: Report): Generator<Found> {
  const held = new Set(report.sections.map(({ number }) => number));
  const lacking = NUMBERS.filter((number) => !held.has(number));
  if (lacking.length === 0 || held.size === 0) return;
  const names = lacking.map((number) => `第${number}部分`).join('、');
  yield isCutOff(report)
    ? {
        severity: 'notice',
        section: null,
        message: `只读到报告的一部分，没有${names}；文档可能不完整。`,
      }
    : { section: null, message: `没有找到${names}；年度报告应有一至六共六个部分。` };
}

/** Words that a heading of a section has; 三、本年度办理结果 is a row of a table. */
const HEADING = /总体|概述|概况|基本情况|主动公开|申请|复议|诉讼|问题|改进|其他|其它|需要报告|说明/;

const headed = (report: Report): Report['sections'] =>
  report.sections.filter(({ title }) => HEADING.test(title));

const inDisorder = (report: Report): boolean => {
  const places = headed(report).map(({ number }) => NUMBERS.indexOf(number));
  return places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1));
};

const disorder = (report: Report): Found => ({
  section: null,
  message: `各部分编号依次为${headed(report)
    .map(({ number }) => number)
    .join('、')}，应依次为一至六，不重复、不颠倒。`,
});

/** Words that the title of each section has. */
const TITLES: Readonly<Record<SectionNumber, RegExp>> = {
  一: /总体|概述|概况|基本情况/,
  二: /主动公开/,
  三: /申请/,
  四: /复议|诉讼/,
  五: /问题|不足|改进/,
  六: /其他|其它|需要报告/,
};

/** Sections under the title of another. */
function* misnamed(report: Report): Generator<Found> {
  for (const { number, title } of report.sections) {
    const fits = NUMBERS.filter((each) => TITLES[each].test(title));
    const [other] = fits;
    if (other === undefined || fits.includes(number)) continue;
    yield {
      section: number,
      message: `第${number}部分的标题是“${title}”，按格式这是第${other}部分的标题。`,
    };
  }
}

const NOTHING = /^(?:暂?无|没有)[。.]?$/;

function* empty(report: Report): Generator<Found> {
  for (const { number, title, paragraphs } of report.sections)
    if (TEXT.includes(number) && paragraphs.every(({ text }) => text.trim() === ''))
      yield {
        section: number,
        message: `第${number}部分“${title}”没有内容${number === '六' ? '；没有需要报告的事项时应写“无”' : ''}。`,
      };
    else if (number === '五' && paragraphs.every(({ text }) => NOTHING.test(text.trim())))
      yield {
        section: number,
        message: `第五部分“${title}”只写“${paragraphs[0]?.text.trim() ?? ''}”，应写明存在的主要问题和改进情况。`,
      };
}

export const sections = defineCheck({
  id: 'sections',
  name: '六个部分',
  group: '格式',
  severity: 'warning',
  basis: '条例第五十条；年度报告格式规定的六个部分',
  rule: '报告有一至六共六个部分，依次编号，标题与编号相符，均有内容，第五部分写明存在的问题和改进情况。',
  *find({ report }) {
    if (inDisorder(report)) yield disorder(report);
    else {
      yield* missing(report);
      if (headed(report).length === NUMBERS.length) yield* misnamed(report);
    }
    yield* empty(report);
  },
});

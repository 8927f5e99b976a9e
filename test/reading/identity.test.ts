/** Openings of reports in; whose, which year's, what they cover, when published out. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { readReport } from '../../src/reading/reading.ts';
import type { Report } from '../../src/report/report.ts';
import { readPlain } from './form.ts';

const BODY = '一、总体情况\n\n2023年，全面推进政务公开工作。\n\n二、主动公开政府信息情况\n\n略。';

const opened = (head: string, body = BODY): Report => readPlain(`${head}\n\n${body}`);

describe('标题说的是谁、哪一年', () => {
  test.each([
    ['固原市2023年政府信息公开工作年度报告', '固原市', 2023],
    ['固原市 2023 年政府信息公开工作年度报告', '固原市', 2023],
    ['固原市人民政府2023年度政府信息公开工作报告', '固原市', 2023],
    ['２０２３年固原市政府信息公开工作年度报告', '固原市', 2023],
    ['固原市二〇二三年政府信息公开工作年度报告', '固原市', 2023],
    ['固原市政府信息公开工作年度报告（2023年）', '固原市', 2023],
    ['固原市关于2023年政府信息公开工作的年度报告', '固原市', 2023],
    ['固原市人民政府办公室2022年政府信息公开年报', '固原市人民政府办公室', 2022],
    ['上海市科学技术委员会2021年政府信息公开工作年度报告', '上海市科学技术委员会', 2021],
    ['吴忠市红寺堡区2020年政府信息公开工作年度报告', '红寺堡区', 2020],
    ['西安市新城区2020年政府信息公开工作年度报告', '西安市新城区', 2020],
    ['賀蘭縣2022年政府信息公開工作年度報告', '贺兰县', 2022],
  ])('%s', (title, issuer, year) => {
    expect(opened(title)).toMatchObject({ title, issuer, year });
  });

  test('标题断成两行、三行', () => {
    expect(opened('固原市人民政府\n2023年政府信息公开工作年度报告').title).toBe(
      '固原市人民政府2023年政府信息公开工作年度报告',
    );
    expect(opened('固原市\n2023年政府信息公开\n工作年度报告')).toMatchObject({
      issuer: '固原市',
      year: 2023,
    });
  });

  test('网页上的导航不是标题', () => {
    const head =
      '当前位置：首页 > 政府信息公开 > 固原市2019年政府信息公开工作年度报告\n固原市2023年政府信息公开工作年度报告';
    expect(opened(head)).toMatchObject({
      title: '固原市2023年政府信息公开工作年度报告',
      year: 2023,
    });
  });

  test('引言里的文件名不是标题', () => {
    const head =
      '固原市2023年政府信息公开工作年度报告\n\n根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》，编制2022年度报告以来……';
    expect(opened(head)).toMatchObject({ issuer: '固原市', year: 2023 });
  });
});

describe('标题没有说时', () => {
  test('引言里引的报告名', () => {
    const head =
      '2023年政府信息公开工作年度报告\n\n现公布《固原市教育局2023年度政府信息公开工作年度报告》。';
    expect(opened(head).issuer).toBe('固原市教育局');
  });

  test('第一句话的主语', () => {
    const head = '根据《条例》和年度报告格式编制本报告，数据统计期限为2022年1月1日至12月31日。';
    const report = opened(head, '一、总体情况\n\n2022年，固原市人民政府深入推进政务公开。');
    expect(report).toMatchObject({ title: null, issuer: '固原市', year: 2022 });
  });

  test('自治区由正文里的全名认出', () => {
    const report = opened(
      '自治区人民政府办公厅2019年政府信息公开工作年度报告',
      '一、总体情况\n\n启用“宁夏回族自治区人民政府办公厅政府信息公开专用章”。',
    );
    expect(report.issuer).toBe('宁夏回族自治区人民政府办公厅');
  });

  test('文件名是最后的依据', () => {
    const text =
      '政府信息公开工作年度报告\n\n一、总体情况\n\n全面推进政务公开工作。\n\n二、主动公开政府信息情况\n\n略。';
    const result = readReport(readText(text), '固原市2021年政府信息公开工作年度报告.txt');
    expect('report' in result && result.report).toMatchObject({ issuer: '固原市', year: 2021 });
  });
});

describe('统计期限', () => {
  test.each([
    ['统计期限为2023年1月1日至2023年12月31日', '2023-01-01', '2023-12-31'],
    ['统计期限为 2020 年1月1日至12月31日', '2020-01-01', '2020-12-31'],
    ['统计数据从2022年1月1日起至2022年12月31日止', '2022-01-01', '2022-12-31'],
    ['统计时限为2021年1月1日—12月31日', '2021-01-01', '2021-12-31'],
    ['统计期限自2022年1月1日起，至2022年12月31日止', '2022-01-01', '2022-12-31'],
    ['统计期为2022.1.1—2022.12.31', '2022-01-01', '2022-12-31'],
    ['统计期限为2022年度', '2022-01-01', '2022-12-31'],
    ['数据统计期限为2022年1月至12月', '2022-01-01', '2022-12-31'],
    ['统计周期为2022年全年', '2022-01-01', '2022-12-31'],
    ['统计数据截至2022年12月31日', '2022-01-01', '2022-12-31'],
  ])('%s', (words, from, to) => {
    expect(opened(`固原市2023年政府信息公开工作年度报告\n\n${words}。`).period).toMatchObject({
      from,
      to,
    });
  });

  test.each(['', '2023年3月1日至3月31日开展集中培训', '公开2022年度统计数据'])(
    '没说就没有：%s',
    (words) => {
      expect(opened(`固原市2023年政府信息公开工作年度报告\n\n${words}`).period).toBeNull();
    },
  );
});

describe('口径', () => {
  test.each([
    ['本报告汇总市政府各部门、各县区政府信息公开情况编制而成。', '汇总'],
    ['本报告为市政府本级政府信息公开情况，不含各县区和市直部门。', '本级'],
    ['本报告由固原市人民政府办公室编制。', null],
  ])('%s', (words, scope) => {
    expect(opened(`固原市2023年政府信息公开工作年度报告\n\n${words}`).scope).toBe(scope);
  });
});

describe('发布日期', () => {
  test.each([
    ['发布时间：2024-01-26 09:00', '2024-01-26'],
    ['来源：固原市政府　时间：2024年1月6日　浏览次数：', '2024-01-06'],
    ['（2024年1月26日）', '2024-01-26'],
    ['2026年03月14日 星期六', null],
  ])('%s', (line, published) => {
    expect(opened(`固原市2023年政府信息公开工作年度报告\n\n${line}`).published).toBe(published);
  });

  test('落款的日期，落款不算正文', () => {
    const report = opened(
      '固原市2023年政府信息公开工作年度报告',
      `${BODY}\n\n六、其他需要报告的事项\n\n无。\n\n固原市人民政府\n2024年1月20日`,
    );
    expect(report.published).toBe('2024-01-20');
    expect(report.sections.at(-1)?.paragraphs.map(({ text }) => text)).toEqual(['无。']);
  });
});

describe('不是能读的报告', () => {
  const codeOf = (text: string): string => {
    const result = readReport(readText(text), 'x.txt');
    return 'error' in result ? result.error.code : 'report';
  };

  test.each([
    ['空话', '今天天气很好。\n\n适合出游。', 'not-a-report'],
    ['会议通知', '关于召开政务公开工作会议的通知\n\n各部门：\n\n请准时参加。', 'not-a-report'],
    ['2018 年的报告', `固原市2018年政府信息公开工作年度报告\n\n${BODY}`, 'before-2019'],
    ['2019 年的报告', `固原市2019年政府信息公开工作年度报告\n\n${BODY}`, 'report'],
    [
      '没有标题的报告',
      '根据国办公开办函〔2021〕30号编制本报告。\n\n一、总体情况\n\n略。',
      'report',
    ],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

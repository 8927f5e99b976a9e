/** The lines of reports in; six sections with paragraphs fit to be quoted, page furniture left out, out. */
import { describe, expect, test } from 'vitest';
import { readMarked, readPlain, reportAround, tableThree } from './form.ts';

const HEAD = '固原市2023年政府信息公开工作年度报告\n\n根据条例编制本报告。\n\n';

const one = (body: string): readonly string[] =>
  readPlain(
    `${HEAD}一、总体情况\n\n${body}\n\n二、主动公开政府信息情况\n\n略。`,
  ).sections[0]?.paragraphs.map(({ text }) => text) ?? [];

describe('断开的句子接起来', () => {
  test.each([
    [
      '空行隔开',
      '发布解读信息二百五十三条，其中，解读材料一百二十三条，解\n\n读产品 115 个。',
      ['发布解读信息二百五十三条，其中，解读材料一百二十三条，解读产品 115 个。'],
    ],
    [
      '页码隔开',
      '发布解读信息二百五十三条，其中，解读材料一百二十三条，解\n\n— 2 —\n\n读产品 115 个。',
      ['发布解读信息二百五十三条，其中，解读材料一百二十三条，解读产品 115 个。'],
    ],
    ['逗号断开', '二是加强培训，\n\n三是加强考核。', ['二是加强培训，三是加强考核。']],
    [
      '括号没有合上',
      '公开文件249件（包括疫情\n\n通告31件）。',
      ['公开文件249件（包括疫情通告31件）。'],
    ],
    ['标点落在下一行', '公开文件249件\n\n，解读43件。', ['公开文件249件，解读43件。']],
    ['完整的句子不接', '公开文件249件。\n\n解读43件。', ['公开文件249件。', '解读43件。']],
    [
      '小标题不接',
      '（一）强化主动公开\n\n根据新修订的条例，修改完善指南。',
      ['（一）强化主动公开', '根据新修订的条例，修改完善指南。'],
    ],
    [
      '编号的下一段不接',
      '一年来工作主要包括以下几个方面，具体情况报告如下\n\n（一）主动公开。发布信息。',
      ['一年来工作主要包括以下几个方面，具体情况报告如下', '（一）主动公开。发布信息。'],
    ],
    [
      '每行定宽的文本',
      '2023年，固原市深入贯彻落实党的二十大精神，将政务公\n开工作作为推动政府职能转变的重要抓手，以公开促落\n实。',
      [
        '2023年，固原市深入贯彻落实党的二十大精神，将政务公开工作作为推动政府职能转变的重要抓手，以公开促落实。',
      ],
    ],
    [
      '英文单词之间留空格',
      '建设三级政府信息公开查阅点体验区并提供 WiFi\n\nPlus 服务。',
      ['建设三级政府信息公开查阅点体验区并提供 WiFi Plus 服务。'],
    ],
  ])('%s', (_, body, expected) => {
    expect(one(body)).toEqual(expected);
  });
});

test('加粗、全角空格、多余空格', () => {
  expect(one('　　**一是**加强  领导。')).toEqual(['一是加强 领导。']);
});

test('含“无障碍”“上一篇”的句子是正文', () => {
  expect(one('推动网站适老化改造、无障碍阅读全覆盖。')).toEqual([
    '推动网站适老化改造、无障碍阅读全覆盖。',
  ]);
});

test('页眉重印的标题、页码、网页的按钮不是正文', () => {
  expect(
    one(
      '推进公开。\n\n固原市2023年政府信息公开工作年度报告\n\n- 3 -\n\n第 3 页 共 6 页\n\n3\n\n【打印】 【关闭】\n\n分享到：微信 微博\n\n加强培训。',
    ),
  ).toEqual(['推进公开。', '加强培训。']);
});

test('表格不是正文，表旁的话是', () => {
  const report = readPlain(
    reportAround(`${tableThree()}\n\n注：含部门数据，不含公安机关户籍查询。`),
  );
  expect(report.sections[2]?.paragraphs.map(({ text }) => text)).toEqual([
    '注：含部门数据，不含公安机关户籍查询。',
  ]);
});

test('一格一行的表也不是正文', () => {
  const report = readPlain(reportAround(tableThree().replace(/\t/gu, '\n')));
  expect(report.sections[2]?.paragraphs).toEqual([]);
});

describe('部分的标题', () => {
  const titles = (text: string): readonly string[] =>
    readPlain(HEAD + text).sections.map(({ number, title }) => `${number}|${title}`);

  test.each([
    [
      '照表样',
      '一、总体情况\n\n略。\n\n二、主动公开政府信息情况',
      ['一|总体情况', '二|主动公开政府信息情况'],
    ],
    [
      '别的说法',
      '一、概述\n\n略。\n\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      ['一|概述', '四|因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ],
    [
      '第几部分',
      '第一部分 总体情况\n\n略。\n\n第五部分 存在的主要问题及改进情况',
      ['一|总体情况', '五|存在的主要问题及改进情况'],
    ],
    [
      '没有编号',
      '总体情况\n\n略。\n\n主动公开政府信息情况',
      ['一|总体情况', '二|主动公开政府信息情况'],
    ],
    [
      '编号印错照留',
      '一、总体情况\n\n略。\n\n四、存在的主要问题及改进情况',
      ['一|总体情况', '四|存在的主要问题及改进情况'],
    ],
    [
      '标题后面接着正文',
      '一、总体情况\n\n略。\n\n六、其他需要报告的事项：无。',
      ['一|总体情况', '六|其他需要报告的事项'],
    ],
    [
      '不在表样里的标题，编号接得上',
      '一、总体情况\n\n略。\n\n二、主动公开政府信息情况\n\n略。\n\n三、收到和处理政府信息公开申请情况\n\n略。\n\n四、政府信息公开行政复议、行政诉讼情况\n\n略。\n\n五、下一步工作打算\n\n略。',
      [
        '一|总体情况',
        '二|主动公开政府信息情况',
        '三|收到和处理政府信息公开申请情况',
        '四|政府信息公开行政复议、行政诉讼情况',
        '五|下一步工作打算',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test('表里的一、二、三、四不是部分', () => {
    expect(
      titles(
        `一、总体情况\n\n略。\n\n三、收到和处理政府信息公开申请情况\n\n${tableThree().replace(/\t/gu, '\n')}`,
      ),
    ).toEqual(['一|总体情况', '三|收到和处理政府信息公开申请情况']);
  });

  test('目录不算', () => {
    const toc = '一、总体情况\n二、主动公开政府信息情况\n六、其他需要报告的事项\n\n';
    const long =
      '2023年，固原市深入贯彻落实党的二十大精神，将政务公开工作作为推动政府职能转变的重要抓手，以公开促落实。';
    const report = readPlain(
      `${HEAD}${toc}一、总体情况\n\n${long}\n\n二、主动公开政府信息情况\n\n${long}\n\n六、其他需要报告的事项\n\n${long}`,
    );
    expect(report.sections.map(({ number, paragraphs }) => [number, paragraphs.length])).toEqual([
      ['一', 1],
      ['二', 1],
      ['六', 1],
    ]);
  });

  test('Markdown 的标题', () => {
    const report = readMarked(
      `# ${HEAD}## 一、总体情况\n\n### （一）主动公开\n发布信息。\n\n## 六、其他需要报告的事项\n\n无。`,
    );
    expect(
      report.sections.map(({ title, paragraphs }) => [
        title,
        ...paragraphs.map(({ text }) => text),
      ]),
    ).toEqual([
      ['总体情况', '（一）主动公开', '发布信息。'],
      ['其他需要报告的事项', '无。'],
    ]);
  });
});

test('标题与第一部分之间的话是引言', () => {
  expect(
    readPlain(`${HEAD}一、总体情况\n\n略。\n\n二、主动公开政府信息情况`).preface.map(
      ({ text }) => text,
    ),
  ).toEqual(['根据条例编制本报告。']);
});

test('每段记得自己在原文第几行', () => {
  const report = readPlain(
    `${HEAD}一、总体情况\n\n第一段。\n\n第二段。\n\n二、主动公开政府信息情况`,
  );
  expect(report.sections[0]?.paragraphs.map(({ line }) => line)).toEqual([7, 9]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS, areasCalled, canonicalNameOf, type Area } from '../../src/vocabulary/areas.ts';
import { issuersIn } from '../../src/vocabulary/issuer-mentions.ts';
import type { IssuerMention } from '../../src/vocabulary/issuers.ts';
import { isWeak } from '../../src/vocabulary/place-words.ts';

const told = (text: string, near?: Area): string[] =>
  issuersIn(text, near).map(({ words, issuer }) => `${words}=${issuer.name}`);

describe('问句里的机关', () => {
  test.each([
    ['固原2023依申请多少件', ['固原=固原市']],
    ['固原市2023年结转多少', ['固原市=固原市']],
    ['固原市教育局2023年收到几件申请', ['固原市教育局=固原市教育局']],
    ['上海市科委2023年依申请多少', ['上海市科委=上海市科学技术委员会']],
    ['甘肃白银二〇二〇年依申请收了几件', ['甘肃白银=白银市']],
    ['吴忠市红寺堡区2020年收到多少申请', ['吴忠市红寺堡区=红寺堡区']],
    ['宁夏办公厅2019部分公开多少件', ['宁夏办公厅=宁夏回族自治区人民政府办公厅']],
    ['宁夏政府办公厅2019打官司的几件', ['宁夏政府办公厅=宁夏回族自治区人民政府办公厅']],
    ['宁夏自治区政府办公厅19年收到多少申请', ['宁夏自治区政府办公厅=宁夏回族自治区人民政府办公厅']],
    ['石嘴山和固原的行政许可哪个多', ['石嘴山=石嘴山市', '固原=固原市']],
    ['红寺堡、白银2020政府采购总金额对比', ['红寺堡=红寺堡区', '白银=白银市']],
    ['白银2020和兰州2020谁的申请多', ['白银=白银市', '兰州=兰州市']],
    ['白银行政处罚多少件', ['白银=白银市']],
    ['白银政府采购多少钱', ['白银=白银市']],
    ['白银政府公报印了多少本', ['白银=白银市']],
    ['固原市政府2023收了多少申请', ['固原市政府=固原市']],
    ['固原政务公开办公室电话多少', ['固原=固原市']],
    ['白银市政府信息公开的联系地址', ['白银市=白银市']],
    ['宁夏主席信箱收到多少来信', ['宁夏=宁夏回族自治区']],
    ['甘肃省2020年依申请多少', ['甘肃省=甘肃省']],
    ['白银区2020年依申请多少件', ['白银区=白银区']],
    ['红寺堡的葡萄酒好喝吗', ['红寺堡=红寺堡区']],
    ['麻烦帮我查一下固原市人民政府2023年度报告', ['固原市人民政府=固原市']],
    ['固原本年度办理结果总计', ['固原=固原市']],
    ['丽水上一年项目数量', ['丽水=丽水市']],
    ['2020年内黄收到多少', ['内黄=内黄县']],
    ['固原和龙岩比', ['固原=固原市', '龙岩=龙岩市']],
    ['西安市场监管局2020', ['西安市场监管局=西安市市场监督管理局']],
    ['财政部2023年收到多少申请', ['财政部=财政部']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('跨度就是原文', () => {
    for (const { words, start, end } of issuersIn('查石嘴山市和吴忠市红寺堡区2020年的')) {
      expect('查石嘴山市和吴忠市红寺堡区2020年的'.slice(start, end)).toBe(words);
    }
  });
});

describe('也是普通词的地名', () => {
  test.each([
    ['大同2020年依申请多少', ['大同=大同市']],
    ['大同市依申请多少', ['大同市=大同市']],
    ['大同依申请多少', ['大同=大同市']],
    ['大同教育局电话', ['大同教育局=大同市教育局']],
    ['山西大同的报告', ['山西大同=大同市']],
    ['那大同呢', ['大同=大同市']],
    ['资源县2020', ['资源县=资源县']],
    ['公安县2020', ['公安县=公安县']],
    ['天津和平区2021', ['天津和平区=天津市和平区']],
    ['西安新城区建设', ['西安新城区=西安市新城区']],
  ])('是地方：%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    '资源公开了多少',
    '公共资源配置领域信息公开',
    '推进自然资源领域公开',
    '维护世界和平与发展',
    '共建和平安宁的环境',
    '公安机关行政处罚',
    '畅通信息公开渠道和沟通通道',
    '大同小异',
    '太阳从东方升起',
    '全面复兴和振兴',
    '延长办理期限二十个工作日',
    '邻里互助、志愿服务',
    '新城区和老城区改造',
    '加强合作交流',
  ])('不是地方：%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test.each([
  '信息公开平台建设',
  '关怀化解矛盾',
  '统计和平均',
  '全市中小学',
  '合作市场主体',
  '办理县级事项',
  '政府信息县级公开',
  '相应县区、各乡镇',
  '各部门和县区',
  '街道县直部门',
  '收费县级以上',
  '向财政部门报送',
  '教育部门和公安部门',
  '国办公开办函〔2021〕30号',
  '国办发〔2018〕37号',
  '北京路12号',
  '南京东路和上海大道',
  '请与北京大学联系',
  '长治久安',
  '阿里巴巴、阿里云',
  '创新平台、更新乡村',
  '规定安排部署',
  '重新建立、最新建成',
  '行政和司法',
  '公开州县信息',
  '今天天气怎么样',
  '写一首关于春天的诗',
  '依申请公开多少件',
  '所有报告按新收申请量从高到低排',
  '存在的主要问题及改进情况',
  '本年新收政府信息公开申请数量',
  '要求行政机关确认或重新出具已获取信息',
  '着力在制度机制上立柱架梁，在保障能力上强基固本',
  '以习近平新时代中国特色社会主义思想为指导',
  '推动政府信息公开工作干出了新成绩、取得了新进步',
  '中华人民共和国政府信息公开条例',
  '平台运行安全平稳，全年无安全事故',
  '1+1等于几',
  '',
])('没有机关：「%s」', (text) => {
  expect(told(text)).toEqual([]);
});

describe('说不清是哪一个', () => {
  const first = (text: string, near?: Area): IssuerMention | undefined => issuersIn(text, near)[0];
  const others = (mention: IssuerMention | undefined): string[] =>
    (mention?.others ?? []).map(({ name }) => name).toSorted();

  test('鼓楼区：不定是哪一个，几个都给出', () => {
    const mention = first('鼓楼区2023年依申请');
    expect(mention?.issuer).toEqual({ name: '鼓楼区', area: null, organ: null });
    expect(others(mention)).toEqual([
      '南京市鼓楼区',
      '开封市鼓楼区',
      '徐州市鼓楼区',
      '福州市鼓楼区',
    ]);
  });

  test('附近的地方定得下来', () => {
    expect(told('鼓楼区2023年', areasCalled('南京市')[0])).toEqual(['鼓楼区=南京市鼓楼区']);
    expect(told('市教育局报送', areasCalled('固原市')[0])).toEqual(['市教育局=固原市教育局']);
  });

  test('自治区办公厅：五个自治区', () => {
    const mention = first('自治区办公厅2019规章');
    expect(mention?.issuer).toMatchObject({ name: '自治区人民政府办公厅', area: null });
    expect(mention?.others).toHaveLength(5);
  });

  test('白银先是市，也可以是区；朝阳先是市', () => {
    expect(first('白银2020')?.issuer.name).toBe('白银市');
    expect(others(first('朝阳2020'))).toEqual(['北京市朝阳区', '朝阳县', '长春市朝阳区']);
  });

  test('同名的功能区在后', () => {
    expect(first('平潭2021')?.issuer.name).toBe('平潭县');
    expect(others(first('平潭2021'))).toEqual(['平潭综合实验区']);
  });
});

const covers = (mentions: readonly IssuerMention[], area: Area, words: string): boolean => {
  const [mention, ...more] = mentions;
  const issuers = mention ? [mention.issuer, ...mention.others] : [];
  return (
    more.length === 0 && mention?.words === words && issuers.some((each) => each.area === area)
  );
};

describe('每个地方', () => {
  const missed = (ask: (area: Area) => readonly [text: string, words: string]): string[] =>
    AREAS.filter((area) => {
      const [text, words] = ask(area);
      return !covers(issuersIn(text), area, words);
    }).map(({ name }) => name);

  test('全名加问句', () => {
    expect(missed((a) => [`${canonicalNameOf(a)}依申请多少件`, canonicalNameOf(a)])).toEqual([]);
  });

  test('简称加年份', () => {
    expect(missed((a) => [`${a.short}2023依申请多少件`, a.short])).toEqual([]);
  });

  test('带上级的简称', () => {
    const words = (a: Area): string => `${a.parent?.short ?? ''}${a.short}`;
    expect(missed((a) => [`查${words(a)}2023年复议多少`, words(a)])).toEqual([]);
  });

  test('行文里的全名', () => {
    const words = (a: Area): string => `${a.parent?.name ?? ''}${a.name}`;
    expect(missed((a) => [`2023年，${words(a)}以公开为常态`, words(a)])).toEqual([]);
  });

  test('不是普通词的简称，后面跟什么都认得', () => {
    const behind = ['规章有几件', '行政许可多少', '上年结转', '和上海比', '的电话', '存在什么问题'];
    const strong = AREAS.filter(({ short }) => !isWeak(short));
    const wrong = strong.flatMap(({ short }) =>
      behind
        .filter((rest) => issuersIn(`${short}${rest}`)[0]?.words !== short)
        .map((rest) => short + rest),
    );
    expect(wrong).toEqual([]);
  });
});

test('任意文字都不出错，跨度有序不重叠', () => {
  const texts = fc.stringMatching(
    /^[固原市白银宁夏自治区人民政府办公厅局和平开公台2023年县，]{0,40}$/u,
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const mention of issuersIn(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(mention.start, mention.end)).toBe(mention.words);
        end = mention.end;
      }
    }),
  );
});

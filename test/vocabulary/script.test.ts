import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isTraditional,
  normalizeText,
  toSimplified,
  toTraditional,
} from '../../src/vocabulary/script.ts';
import { anyText } from './any-text.ts';

describe('繁体转简体', () => {
  test.each([
    ['賀蘭縣2022年政府信息公開工作年度報告', '贺兰县2022年政府信息公开工作年度报告'],
    [
      '受理答覆政府信息公開申請12件，其中行政複議2件、行政訴訟1件',
      '受理答复政府信息公开申请12件，其中行政复议2件、行政诉讼1件',
    ],
    ['本年新收政府信息公開申請數量', '本年新收政府信息公开申请数量'],
    ['本機關不掌握相關政府信息', '本机关不掌握相关政府信息'],
    ['結轉下年度繼續辦理', '结转下年度继续办理'],
    ['乾縣人民政府辦公室', '乾县人民政府办公室'],
    ['乾淨', '干净'],
    ['隨著工作推進，出版著作', '随着工作推进，出版著作'],
    ['內部事務、衞生、羣衆、説明', '内部事务、卫生、群众、说明'],
    ['瀋陽、臺州、濰坊、濬縣、澂江', '沈阳、台州、潍坊、浚县、澄江'],
  ])('%s', (traditional, simplified) => {
    expect(toSimplified(traditional)).toBe(simplified);
    expect(toSimplified(traditional)).toHaveLength(traditional.length);
  });

  test.each([
    '固原市人民政府',
    '乾县、魏徵、东昇、瞭望、慰藉、覆盖、打坏了',
    '後字以外：皇后、里程、干部、台账、征求、云南、面粉',
    '沈阳、著名、於菟',
  ])('简体里的字不动：%s', (text) => {
    expect(toSimplified(text.replace('後', '后'))).toBe(text.replace('後', '后'));
  });

  test('简体文中夹的繁体字只改那个字', () => {
    expect(toSimplified('督促各部門及时整改，乾县覆盖')).toBe('督促各部门及时整改，乾县覆盖');
  });

  test('长度永远不变', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(toSimplified(text)).toHaveLength(text.length);
      }),
    );
  });

  test('转两次和转一次一样', () => {
    const han = fc.stringMatching(/^[\u4e00-\u9fa5]{0,20}$/u);
    fc.assert(
      fc.property(han, (text) => {
        const once = toSimplified(text);
        expect(isTraditional(once) ? once : toSimplified(once)).toBe(once);
      }),
    );
  });
});

test.each([
  ['固原2023依申請多少件', true],
  ['賀蘭縣人民政府', true],
  ['固原2023依申请多少件', false],
  ['督促各部門及时整改、力补短板，达到以督促管的目的', false],
  ['2023', false],
  ['', false],
])('是不是繁体：%s', (text, expected) => {
  expect(isTraditional(text)).toBe(expected);
});

test('简体转繁体', () => {
  expect(toTraditional('固原市依申请公开多少件')).toBe('固原市依申請公開多少件');
  expect(toSimplified(toTraditional('本年新收政府信息公开申请数量为0件'))).toBe(
    '本年新收政府信息公开申请数量为0件',
  );
});

describe('规范宽度', () => {
  test.each([
    ['２０２３年　５０．５％', '2023年 50.5%'],
    ['ＡｂＣ／＋－＝＿＠', 'AbC/+-=_@'],
    ['（一）“予以公开”；：，。！？《》', '（一）“予以公开”；：，。！？《》'],
    ['\ufeff固\u200b原\u00ad市', '固原市'],
    ['a\u00a0b\u2003c\td', 'a b c d'],
    ['⽂件⻓度⻔⼾', '文件长度门户'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['根據(jù)《條例》編制（zhì）', '根據《條例》編制'],
    ['网站(www)、条例（试行）(a)', '网站(www)、条例（试行）(a)'],
    ['〇○①℃㎡', '〇○①℃㎡'],
  ])('%s', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  test('再规范一次不再变', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { understand } from '../../src/language/understand.ts';

const placesIn = (question: string): readonly string[] =>
  understand(question).places.value.map(({ name, known }) => (known ? name : `${name}?`));

describe('写错的、写成拼音的地名', () => {
  test.each([
    ['顾原2023依申请多少件', '固原市', '顾原'],
    ['石嘴三2021申请多少', '石嘴山市', '石嘴三'],
    ['白寅2020依申请多少件', '白银市', '白寅'],
    ['红四堡2020依申请', '红寺堡区', '红四堡'],
    ['红寺保区2020申请量', '红寺堡区', '红寺保区'],
    ['固园市2023依申请', '固原市', '固园市'],
    ['平谭2021收多少申请', '平潭县', '平谭'],
    ['guyuan 2023 依申请多少件', '固原市', 'guyuan'],
    ['guyuan2023依申请多少件', '固原市', 'guyuan'],
    ['Baiyin 2020 lawsuits?', '白银市', 'Baiyin'],
    ['bai yin 2020 shen qing', '白银市', 'bai yin'],
    ['shizuishanshi 2021 复议', '石嘴山市', 'shizuishanshi'],
  ])('%s：按%s理解，并且说出来', (question, place, words) => {
    expect(placesIn(question)).toEqual([place]);
    expect(understand(question).mended.map((each) => each.words)).toContain(words);
  });

  test.each([
    ['固园县2023依申请', '县不是市'],
    ['火星2023依申请多少', '没有这样读的地方'],
    ['固镇2023申请多少', '固镇是另一个地方'],
    ['银川2023申请多少', '本来就认得'],
    ['谁家的申请最多', '没有地名'],
    ['公园2023申请多少', '一个字也不同'],
    ['固原2023年guyuan的申请', '已经有地方了'],
  ])('%s：不改（%s）', (question) => {
    const mended = understand(question).mended.map(({ words, as }) => `${words}→${as}`);
    expect(mended).toEqual([]);
  });

  test.each([
    ['hsb 2020 申请多少', '红寺堡区'],
    ['szs 2021 复议多少', '石嘴山市'],
    ['gy 2023 依申请多少', '固原市'],
  ])('%s：首字母只用来反问', (question, place) => {
    const { near, places } = understand(question);
    expect(places.value).toEqual([]);
    expect(near?.names).toContain(place);
  });
});

/** Words in, whether they are nothing but filling around a subject out: adverbs, times, verbs, the issuer itself. */
import { DEAL, DULY, FINISH, RECEIVE } from './verbs.ts';

const WORDS = String.raw`20\d\d年度?|全年|本年度?|今年|当年度?|年内|年度|一年来|截至(?:20\d\d年)?(?:年底|12月底|12月31日)|我们|我[省市县区州旗局委厅办镇乡院站]|(?:我|本)(?:街道|办事处|中心)|全(?:自治区|系统|[省市县区州旗局委厅镇乡])|本(?:机关|单位|部门|行政机关|局|委|厅|办|省|市|县|区|镇|乡|州|旗|院|站)|各级(?:行政机关|政府机关|人民政府|政府)?(?:及其部门|和部门)?|各(?:部门|单位|地区|地)(?:（单位）)?|行政机关|人民政府|[市县区州省旗镇乡]政府|政府信息|政府|信息|共计|总共|共|累计|合计|总计|完成|严格|稳妥|新|了|并|和|及|与|或者|或|均|已|全部|有效|各类|公众|公民|自然人|法人|其他(?:社会)?组织|社会|群众|申请人|提出|提交|递交|的|(?:通过|以)?[^，。]{1,10}?等(?:多种)?(?:方式|途径|渠道|形式)|向[^，。]{1,20}?(?:提出|提交|递交|申请)|依申请公开|依申请|公开|申请书|申请表|来件|申请|事项|案件|件数|件|件|总数量|总数|总量|数量|数|为|是|有|达到|达|量|情况|工作|方面|被|审慎|高质量|高标准|高效率|群众|（[一二三四五六七八九十]+）|其中|任何(?:形式|渠道|方式)?(?:单位|个人|组织|人)?(?:[和或及](?:单位|个人|组织))?|一[件例起宗]|各种|广大|系统|：|，|、`;

const FILLING = new RegExp(`${RECEIVE}|${FINISH}|${DEAL}|${DULY}|${WORDS}`, 'y');

/** True where nothing is left of the words once filling and the given names are taken away. */
export const isFilling = (words: string, names: readonly string[] = []): boolean => {
  let rest = words;
  for (const name of names) if (name.length > 1) rest = rest.replaceAll(name, '');
  let place = 0;
  while (place < rest.length) {
    FILLING.lastIndex = place;
    const match = FILLING.exec(rest);
    if (!match) return false;
    place += match[0].length;
  }
  return true;
};

/** Traditional characters that the claims of a report use, each with its simplified form. */

const PAIRS =
  '條条個个項项萬万億亿餘余請请開开辦办結结復复複复議议訴诉訟讼務务動动態态錄录類类網网發发佈布與与為为專专門门機机關关處处經经濟济數数總总計计頁页報报載载讀读產产體体區区縣县轉转續续無无內内屬属國国業业來来間间會会點点電电線线級级從从據据標标準准規规範范實实現现對对應应統统種种張张進进維维糾纠審审決决調调員员責责變变達达過过還还導导將将選选環环質质執执證证貼贴檢检測测紀纪違违圖图視视頻频評评論论聞闻訊讯訂订設设單单協协鄉乡鎮镇衛卫醫医學学術术銀银靈灵賀贺蘭兰寧宁廣广東东華华佔占較较減减長长時时費费徵征書书構构徑径誌志號号鳳凤陽阳義义鹽盐遼辽龍龙灣湾島岛嶺岭贛赣滬沪蘇苏揚扬啟启領领財财農农創创優优問问題题見见聯联繫系話话傳传郵邮編编兩两隊队陸陆顯显幾几當当畢毕滿满繳缴納纳補补齊齐絡络紙纸';

/** Simplified form of a traditional character. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

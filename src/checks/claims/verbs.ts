/** What is done with a request, in all its words: alternatives for patterns. */

/** It comes in: 收到, 受理, 登记. */
export const RECEIVE =
  '收到|受理|新收到|新收|收悉|收取|收办|收件|收|接收|接到|接件|接受|接|登记|新增|新登记';

/** It is done with: 办结, 答复, 结案. */
export const FINISH =
  '完成答复|完成办理|完成办结|办结|办复|办毕|结案|完结|答复完毕|答复办结|办结答复|办理答复完毕|办理完毕|办理完结|处理完毕|处理完结|答复|回复';

/** It is dealt with, finished or not: 办理, 处理. */
export const DEAL = '办理|处理|承办';

/** Adverbs that say nothing of how many: 依法, 按程序. */
export const DULY =
  '及时|按时|按期|如期|依法|依规|依规定|规范|妥善|认真|高效|顺利|按要求|按规定|按程序|依程序|予以';

/** Every one of them: 全部, 悉数. */
export const ALL = '全部|全数|悉数|均|都|皆|逐一|逐件|无一遗漏';

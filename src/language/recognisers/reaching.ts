/** A question in, where somebody wants to write, send or call out: 发邮件发到哪, 材料寄到哪里, 打哪个电话. */
import type { ContactField } from '../../vocabulary/contact-fields.ts';
import type { Recogniser } from '../mention.ts';
import { pattern } from './patterns.ts';

const field = (id: ContactField) => () => ({ kind: 'field', id }) as const;

const WHERE = '(?:哪里?|哪儿|哪个邮箱|什么邮箱|什么地方|哪个地址|什么地址|谁)';

/** 写封邮件，发到哪 */
const mail = pattern(
  new RegExp(
    `(?:发|写|寄|给[^，。？?]{0,10}发)(?:一?[封个份])?(?:电子)?(?:邮件|email|e-mail|mail)(?:[，,\\s]?(?:应该|要|该)?(?:发|寄|写)?(?:到|给|往|至)${WHERE})?|往?${WHERE}发(?:电子)?邮件`,
    'giu',
  ),
  field('email'),
);

/** 材料寄到哪里, 信往哪儿寄 */
const post = pattern(
  new RegExp(
    `(?:(?:挂号)?信|材料|申请表?|资料|表格|快递|文件)?(?:应该|要|该|得)?(?:邮寄|寄|快递)(?:到|给|往|至)${WHERE}|往${WHERE}(?:邮寄|寄)`,
    'gu',
  ),
  field('address'),
);

/** 打什么电话, 拨哪个号 */
const call = pattern(
  /(?:该|要|应该|得)?(?:打|拨打?)(?:给)?(?:哪个?|什么|多少|几)号?(?:电话|号码?)(?:号码)?|电话(?:打|拨)(?:到)?(?:哪里?|哪儿|多少|几号)/gu,
  field('phone'),
);

/** 网站是多少 */
const site = pattern(
  /(?:官方|门户|政府)?网站(?:的)?(?:地址|链接|网址|域名)?(?=是(?:多少|什么|哪个)|叫什么|怎么(?:进|打开|上)|在哪(?!.{0,4}(?:公开|发布)))/gu,
  field('website'),
);

/** All of them, in one list. */
export const reaching: readonly Recogniser[] = [mail, post, call, site];

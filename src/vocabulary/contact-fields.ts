/** What a report prints about whom to turn to: id, name, and what people call it in a question. */

export interface ContactFieldTerm {
  readonly id: string;
  readonly name: string;
  readonly spoken: readonly string[];
}

// prettier-ignore
export const CONTACT_FIELDS = [
  { id: 'phone', name: '电话', spoken: ['联系人电话', '联系人的电话', '联系人号码', '电话', '电话号码', '联系电话', '座机', '咨询电话', '办公电话', '电话号', '联系电话号', '联络电话', '联系号码', '号码'] },
  { id: 'address', name: '地址', spoken: ['地址', '联系地址', '办公地址', '通讯地址', '通信地址', '在哪里办公', '在哪办公', '哪栋楼', '在哪栋楼', '几号楼', '哪条街', '在哪条街', '哪条路', '在哪条路', '门牌号', '几楼', '什么街', '什么路', '写信寄到哪', '写信，寄到哪', '写信寄哪', '信寄到哪', '信寄哪', '寄到哪里', '寄到哪儿', '寄到哪', '往哪寄', '往哪儿寄'] },
  { id: 'postcode', name: '邮编', spoken: ['邮编', '邮政编码'] },
  { id: 'fax', name: '传真', spoken: ['传真', '传真号', '传真号码', '传真电话'] },
  { id: 'email', name: '电子邮箱', spoken: ['电子邮箱', '邮箱', '邮箱发我', '邮箱发我下', '邮箱给我', '电子邮件', '邮件地址', '邮箱地址', '邮件', 'email', 'e-mail', 'Email', 'E-mail'] },
  { id: 'website', name: '网址', spoken: ['网址', '官网', '网站地址', '网站网址', '门户网站地址', '官方网站'] },
] as const satisfies readonly ContactFieldTerm[];

export type ContactField = (typeof CONTACT_FIELDS)[number]['id'];

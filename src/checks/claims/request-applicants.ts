/** Those who applied, as sentences name them. */
import { APPLICANTS, ORGANIZATIONS } from '../../vocabulary/applicants.ts';
import type { Subject } from './subject.ts';

const applicant = (id: string, words: string): Subject => ({
  name: `${id === ORGANIZATIONS.id ? ORGANIZATIONS.name : (APPLICANTS.find((each) => each.id === id)?.name ?? id)}申请`,
  matter: 'requests',
  readings: [
    [`requests.new.${id}`],
    [`requests.new.${id}`, `requests.carried_in.${id}`],
    [`requests.handled.${id}`],
  ],
  label: new RegExp(
    `^(?:其中|来自|由|为|是|申请人(?:身份)?(?:为|是)|申请主体(?:为|是)|[^，。、]{2,8}等)*(?:${words})(?:提出|提交)?(?:的)?(?:政府信息公开)?(?:申请)?(?:件|数量?|量)?(?:为|有|共)?$`,
  ),
  after: new RegExp(
    `^(?:申请)?(?:为|是|系|由|来自)?(?:${words})(?:提出|提交)?(?:的)?(?:政府信息公开)?(?:申请)?$`,
  ),
});

export const applicants: readonly Subject[] = [
  applicant('natural', '自然人|公民个人|个人'),
  applicant('organizations', '法人(?:或者?|和|及|以及|与|、)?其他(?:社会)?组织|非自然人'),
  applicant('business', '商业企业|企业'),
  applicant('research', '科研机构'),
  applicant('nonprofit', '社会公益组织'),
  applicant('legal', '法律服务机构|律师事务所|律所'),
];

/** What became of requests, and why, as sentences name it. */
import { STAGES } from '../../vocabulary/metrics.ts';
import { total } from './request-flows.ts';
import type { Subject } from './subject.ts';

const OUTCOMES: readonly (readonly [readonly string[], string])[] = [
  [['granted', 'partial'], '(?:予以公开|全部公开|同意公开)(?:及|和|与|或|、|以及)部分公开'],
  [['granted'], '(?:予以公开|同意公开|全部公开)'],
  [['partial'], '部分公开'],
  [['denied'], '不予公开'],
  [['unavailable'], '无法提供'],
  [['rejected'], '不予处理'],
  [['other'], '(?:作|做|作出)?其他处理'],
];

const nameOf = (stage: string): string => STAGES.find(({ id }) => id === stage)?.name ?? stage;

/** What may stand before the name of an outcome: 其中, 依法, 政府信息公开申请, 因不掌握等原因. */
const BEFORE_OUTCOME =
  '^(?:其中|属于|属|依法|依规|决定|作出|作|答复|给予|告知|共|全年|本年度|本机关|(?:对)?(?:政府)?信息公开申请)*(?:[^，。、]{2,16}?等(?:原因|情形)?)?';

export const outcomes: readonly Subject[] = OUTCOMES.map(([ids, words]) => ({
  name: ids.map(nameOf).join('及'),
  matter: 'requests',
  readings: [ids.map(total)],
  after: new RegExp(
    `^(?:申请)?(?:依法|被|作出|获得?|答复)?(?:[^，。、]{2,16}?等(?:原因|情形)?)?${words}(?:的)?$`,
  ),
  label: new RegExp(
    `${BEFORE_OUTCOME}${words}(?:类|答复|决定)*(?:的)?(?:政府信息公开)?(?:申请)?(?:情形|数量|数|件)?(?:为|有|共)?$`,
  ),
}));

export const reasons: readonly Subject[] = STAGES.filter(({ id }) =>
  /^(?:denied|unavailable|rejected)\./.test(id),
).map(({ id, name }) => ({
  name: nameOf(id.split('.', 1).join('')) + `（${name}）`,
  matter: 'requests' as const,
  readings: [[total(id)]] as const,
  label: new RegExp(
    `^(?:其中|因|属|属于)*${name.replace(/[“”]|^属于/g, '').replaceAll('、', '、?')}(?:的)?(?:申请)?(?:为|有|共)?$`,
  ),
}));

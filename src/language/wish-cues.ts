/** A message that subscribes in, what of a place it asks for out. */
import type { Cue } from './cue-words.ts';

const BELOW =
  /下辖|下属|所辖|辖区|各[县区市]|县区|全[区市省州县]|下面|以下|连同|所有(?:单位|部门)/u;
const REPORTS = /新的?(?:报告|年报|一年)|更正|更新|发布|公布|出(?:了|来)|年报|报告/u;
const FINDINGS_TOO =
  /(?:和|及|与|、|还有|以及)[^，。]*(?:错|矛盾|问题|核验)|(?:错|矛盾|问题|核验)[^，。]*(?:和|及|与|、|还有|以及)[^，。]*(?:报告|年报)/u;
const ERRORS_ONLY = /(?:只|仅)[^，。]*错误|严重/u;
const WHEN = /时|就|的话|如果|要是|一旦|只要|再/u;

/** Whether all below the place is meant too. */
export const asksBelow = (text: string): boolean => BELOW.test(text);

/** Whether only errors are meant, no contradictions of text and tables. */
export const asksErrorsOnly = (text: string): boolean => ERRORS_ONLY.test(text);

/** Whether the message tells a condition under which to be told. */
export const tellsWhen = (text: string): boolean => WHEN.test(text);

/** New reports, findings, or both where neither or both are named. */
export const whatIsAsked = (
  text: string,
  cues: { has: (cue: Cue) => boolean },
): 'reports' | 'findings' | 'both' => {
  if (cues.has('findings')) return FINDINGS_TOO.test(text) ? 'both' : 'findings';
  return REPORTS.test(text) ? 'reports' : 'both';
};

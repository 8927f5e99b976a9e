/** The names by which the report speaks of itself in, those of another area or department out. */
import { ACCURACY } from './basis.ts';
import type { Context } from './context.ts';
import { isForeign, isOtherDepartment } from './claims/foreign.ts';
import { quoteOf } from './claims/passage.ts';
import { gapsIn } from './claims/placeholders.ts';
import { placeIn } from './claims/say.ts';
import { defineCheck, type Found } from './define-check.ts';

/** A sentence that names the report's own maker as well tells of both on purpose. */
const namesOwn = (text: string, issuer: string | null): boolean =>
  issuer !== null && text.includes(issuer.replace(/[省市县区州旗]$/, ''));

function* names({ report, issuer, ownNames }: Context): Generator<Found> {
  const own = issuer();
  if (!own) return;
  const told = new Set<string>();
  for (const { issuer: named, words, sentence, evidence, kind } of ownNames()) {
    if (kind !== 'self' && kind !== 'site') continue;
    const { section } = sentence.passage;
    const opens = section === '一' && sentence.previous === null && /^20\d\d年/.test(sentence.text);
    const other = isForeign(named, own) || (opens && isOtherDepartment(named, own));
    if (!other || told.has(evidence.quote) || namesOwn(sentence.text, report.issuer)) continue;
    told.add(evidence.quote);
    yield {
      section: section || null,
      message: `${placeIn(section)}“${evidence.quote}”写的是“${words}”，报告是${report.issuer ?? ''}的，可能是沿用了别处的文字。`,
      evidence: [evidence],
    };
  }
}

/** 我县 in the report of a district, 我区 in that of a county: only where no area above or below is so called. */
const LEVEL_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/[我本]县(?!区|级|域|乡|委县|政府所)/g, /县$/],
  [/[我本]区(?!域|县|级|块|间)/g, /区$|兵团$/],
];
const AUTONOMOUS_REGION = /自治区$/;

function* levelWords({ issuer, claims }: Context): Generator<Found> {
  const own = issuer();
  const area = own?.area;
  if (!area || own.organ !== null || area.level !== 'county' || area.kind === 'former') return;
  for (const [pattern, fits] of LEVEL_WORDS) {
    if (fits.test(area.name)) continue;
    if (
      fits.test('区') &&
      AUTONOMOUS_REGION.test(area.parent?.parent?.name ?? area.parent?.name ?? '')
    )
      continue;
    for (const { passage, text, start } of claims().sentences) {
      const [match] = text
        .replace(/[《“][^》”]*[》”]/g, (words) => '□'.repeat(words.length))
        .matchAll(pattern);
      if (!match) continue;
      const evidence = quoteOf(
        passage,
        start + match.index,
        start + Math.min(match.index + 14, text.length),
      );
      yield {
        section: passage.section || null,
        message: `${placeIn(passage.section)}“${evidence.quote}”自称“${match[0]}”，报告是${area.name}的。`,
        evidence: [evidence],
      };
      break;
    }
  }
}

/** ××县坚持…: the name of nobody. */
function* templates({ claims }: Context): Generator<Found> {
  for (const sentence of claims().sentences)
    for (const evidence of gapsIn(sentence, 'name').slice(0, 1))
      yield {
        section: evidence.section || null,
        message: `${placeIn(evidence.section)}“${evidence.quote}”没有写出名称，可能是模板上待填的文字。`,
        evidence: [evidence],
      };
}

export const foreignName = defineCheck({
  id: 'foreign-name',
  name: '他处名称',
  group: '表述',
  severity: 'warning',
  basis: ACCURACY,
  rule: '报告叙述自己的工作时用自己的名称，不出现别处的地名或机关名，不留“××县”；上级、下级、学习交流和所引文件除外。',
  *find(context) {
    yield* names(context);
    yield* levelWords(context);
    yield* templates(context);
  },
});

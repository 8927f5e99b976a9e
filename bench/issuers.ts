/** A number of made-up issuers in; how long questions take over an index of all their reports, and what starting on it costs, out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportWith, importOf } from '../test/store/sample.ts';
import { readConfig } from '../src/config.ts';
import { openHouse, type House } from '../src/house.ts';
import { openStore } from '../src/store/open.ts';
import { AREAS, canonicalNameOf } from '../src/vocabulary/places.ts';
import { runCommand } from './command-line.ts';
import { median, percentile, timeRow, type Row } from './measure.ts';

const ROUNDS = 600;
const MEDIAN = 3;
const SLOWEST = 15;
const START = 800;
const MOST_MEGABYTES = 250;

const ORGANS = [
  '', '教育局', '财政局', '公安局', '民政局', '司法局', '交通运输局', '水利局', '农业农村局',
  '文化和旅游局', '卫生健康委员会', '应急管理局', '审计局', '市场监督管理局', '统计局', '医疗保障局',
]; // prettier-ignore

const names = (count: number): readonly string[] => {
  const areas = AREAS.filter(({ kind }) => kind === 'division').map(canonicalNameOf);
  const all = ORGANS.flatMap((organ) => areas.map((area) => `${area}${organ}`));
  return [...new Set(all)].slice(0, count);
};

const fill = async (folder: string, issuers: readonly string[]): Promise<void> => {
  const store = await openStore(folder);
  for (const [at, issuer] of issuers.entries()) {
    const cells = { 'requests.new.total': at % 997, 'requests.granted.total': at % 89 };
    const { figures, ...report } = reportWith(cells, { issuer, year: 2023, layout: '2021' });
    const printed = figures.filter(({ id }) => id in cells);
    await store.save(importOf({ ...report, figures: printed }));
  }
  await store.noteFilled();
  await store.close();
};

const QUESTIONS = [
  '固原2023依申请多少件',
  '原州区教育局2023年收到多少申请',
  '白银市卫健委2023予以公开几件',
  '顾原2023依申请多少',
  '石嘴三2023依申请多少件',
  '某某局2023依申请多少',
  '什么是三安全一稳定',
  '今天天气怎么样',
] as const;

/** Questions that rank or add up all reports there are; told apart, for they read as many rows. */
const OVER_ALL = [
  '哪个地方申请最多',
  '宁夏哪家依申请最多',
  '依申请超过990件的有哪些',
  '哪个市依申请最多',
  '一共收到多少依申请',
] as const;

/** Adds up every report there is. */
const TOTAL = '所有报告平均收到多少申请';

const ask = async (
  house: House,
  asked: readonly string[],
  rounds: number,
): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await house.ask(asked[round % asked.length] ?? '', null);
    times.push(performance.now() - begun);
  }
  return times;
};

export const benchIssuers = async (count: number): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-issuers-'));
  try {
    const issuers = names(count);
    await fill(folder, issuers);
    const house = await openHouse(readConfig({ NIANBAO_DATA: folder }), () => undefined);
    await ask(house, QUESTIONS, ROUNDS);
    const times = await ask(house, QUESTIONS, ROUNDS);
    await ask(house, OVER_ALL, OVER_ALL.length);
    const over = await ask(house, OVER_ALL, 5 * OVER_ALL.length);
    const totals = await ask(house, [TOTAL], 3);
    await house.close();
    await runCommand('ask', QUESTIONS[0], '--data', folder);
    const { milliseconds, peak } = await runCommand('ask', QUESTIONS[0], '--data', folder);
    return [
      timeRow(`${issuers.length} issuers: a ranking of all, median`, median(over), SLOWEST),
      timeRow(`${issuers.length} issuers: a mean over all, median`, median(totals), null),
      timeRow(`${issuers.length} issuers: median`, median(times), MEDIAN),
      timeRow(`${issuers.length} issuers: 99 % of questions`, percentile(times, 0.99), SLOWEST),
      timeRow(
        `${issuers.length} issuers: start to answer, ${peak.toFixed(0)} MB at most (aim ${MOST_MEGABYTES})`,
        milliseconds,
        START,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A ranking and the one asked about in, the place it takes out: 排第 1; 是的 or 不是 where the place is named. */
import { answer, type Answer } from '../../src/answer/answer.ts';
import { rankingChart } from '../../src/answer/ranking-chart.ts';
import type { Desk } from '../../src/intent.ts';
import type { RankedValue, StoredValue } from '../../src/store/store.ts';
import { figureOf } from './look-up.ts';
import { doubtsPlace, type RankAsked } from './rank-wanted.ts';
import { clauseOf, MOST_LISTED, orderWord, placeOf, rankTable } from './ranking.ts';
import { touchingFindings } from './telling.ts';
import { whichReports } from './which-reports.ts';

/** The cells of ranked numbers, in their order. */
export const cellsOf = (
  desk: Desk,
  ranked: readonly RankedValue[],
): Promise<readonly StoredValue[]> => {
  const [first] = ranked;
  return first
    ? desk.values(
        ranked.map(({ report }) => report),
        [first.metric],
      )
    : Promise.resolve([]);
};

const unranked = ({ places }: RankAsked, isHeld: boolean, notes: readonly string[]): Answer => {
  const names = places.map(({ name }) => name).join('、');
  const why = isHeld ? `${names}的报告没有这个数` : `没有收录${names}的报告`;
  return answer('missing', `${why}，排不出名次。`, { notes });
};

/** 是的 where all take the place that is named, counted from the end where it is below 0. */
const verdictOn = (
  { nth, ...asked }: RankAsked,
  ranked: readonly RankedValue[],
  own: readonly StoredValue[],
): string => {
  if (!doubtsPlace({ ...asked, nth }, asked.places.length, asked.text)) return '';
  if (ranked.length < 2) return '';
  const named = nth ?? 1;
  const place = named < 0 ? ranked.length + 1 + named : named;
  return own.every((value) => placeOf(ranked, value) === place) ? '是的，' : '不是，';
};

/** The answer about the place of what the question names. */
export const positionOf = async (
  desk: Desk,
  wanted: RankAsked,
  ranked: readonly RankedValue[],
  notes: readonly string[],
): Promise<Answer> => {
  const { chosen } = await whichReports(desk, wanted);
  const own = await cellsOf(
    desk,
    ranked.filter((value) => chosen.some(({ report }) => report.id === value.report.id)),
  );
  if (own.length === 0) return unranked(wanted, chosen.length > 0, notes);
  const told = own.map(
    (value) =>
      `${clauseOf(value)}，在收录的 ${ranked.length} 份报告里${orderWord(wanted)}排第 ${placeOf(ranked, value)}`,
  );
  return answer('rank', `${verdictOn(wanted, ranked, own)}${told.join('；')}。`, {
    figures: own.map(figureOf),
    notes: [...notes, ...chosen.flatMap(({ assumed }) => assumed ?? [])],
    table: rankTable(ranked, await cellsOf(desk, ranked.slice(0, MOST_LISTED))),
    chart: rankingChart(ranked, orderWord(wanted)),
    findings: await touchingFindings(desk, own),
  });
};

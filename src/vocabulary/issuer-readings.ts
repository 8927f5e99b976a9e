/** A text and a place in it; what issuers the words that begin there can name, the longest first, out. */
import { areaPathsAt, type AreaPath } from './area-paths.ts';
import type { Area } from './areas.ts';
import { governmentOf, officeOf, organOf, type Issuer } from './issuers.ts';
import { prefixMatcher } from './match.ts';
import { COMMITTEES, GOVERNMENT, isOpenOffice, organTable, type Organ } from './organs.ts';

/** One way to read the words between `start` and `end`. */
export interface IssuerReading {
  /** What they can mean, the likeliest first; never empty. */
  readonly issuers: readonly Issuer[];
  /** Several issuers are equally likely. */
  readonly open: boolean;
  readonly path: AreaPath | null;
  /** Words for the government or an organ stand behind the area. */
  readonly withOrgan: boolean;
  readonly start: number;
  readonly end: number;
}

const organsAt = prefixMatcher<Organ>(() => organTable());

/** 政府 begins another term here: 政府采购, 政府公报, 政府信息公开, 政府网站. */
const OTHER_TERM =
  /^(?:信息|采购|集中|公报|规章|网|门户|开放|工作|性|购买|部门|投资|债|服务|职能|收费|数据|文件|令|系统|机关|会议|常务|公开|定价|隐性|办公(?![室厅]))/u;

/** The general office of what governs a functional area. */
const COMMITTEE_OFFICE = '管理委员会办公室';

/** Words for the government (organ null) or one of its organs. */
export interface Tail {
  readonly organ: Organ | null;
  readonly words: string;
  readonly end: number;
}

const governmentAt = (text: string, at: number): readonly Tail[] =>
  GOVERNMENT.filter((words) => text.startsWith(words, at))
    .filter((words) => words === '人民政府' || !OTHER_TERM.test(text.slice(at + words.length)))
    .slice(0, 1)
    .map((words) => ({ organ: null, words, end: at + words.length }));

const committeeAt = (text: string, at: number): readonly Tail[] =>
  COMMITTEES.filter((words) => text.startsWith(words, at)).flatMap((words) => {
    const end = at + words.length;
    const tail: Tail = { organ: null, words, end };
    if (!text.startsWith('办公室', end)) return [tail];
    const office: Organ = { name: COMMITTEE_OFFICE, key: COMMITTEE_OFFICE };
    return [{ organ: office, words: `${words}办公室`, end: end + 3 }, tail];
  });

const departmentsAt = (text: string, at: number): readonly Tail[] =>
  organsAt(text, at).flatMap(({ values, words, end }) =>
    values.slice(0, 1).map((organ) => ({ organ, words, end })),
  );

/** Words for the government or one of its organs that begin at that place. */
export const tailsAt = (text: string, at: number): readonly Tail[] => [
  ...departmentsAt(text, at),
  ...committeeAt(text, at),
  ...governmentAt(text, at),
];

const issuerFor = (area: Area, tail: Tail | null, above: readonly Area[]): Issuer => {
  const name = tail?.organ ? officeOf(area, tail.organ, isOpenOffice(tail.words)) : null;
  return name === null ? governmentOf(area) : organOf(area, name, above);
};

const isTie = ([first, second]: readonly Area[]): boolean =>
  first !== undefined && second?.level === first.level && second.kind === first.kind;

const readingOf = (path: AreaPath, tail: Tail | null): IssuerReading => ({
  issuers: path.areas.map((area) => issuerFor(area, tail, path.above)),
  open: isTie(path.areas),
  path,
  withOrgan: tail !== null,
  start: path.start,
  end: tail?.end ?? path.end,
});

/** Readings that begin with an area, the longest first; among those of one length the one with the longer area. */
export const readingsAt = (text: string, at: number): readonly IssuerReading[] =>
  areaPathsAt(text, at)
    .flatMap((path) => [...tailsAt(text, path.end), null].map((tail) => readingOf(path, tail)))
    .toSorted((a, b) => b.end - a.end || (b.path?.end ?? 0) - (a.path?.end ?? 0));

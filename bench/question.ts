/** The index of the seeds in; how long a question takes against one bare lookup of the same figure out. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openHouse, type House } from '../src/house.ts';
import { readConfig } from '../src/config.ts';
import { compare, percentile, ratioRow, timeRow, type Row } from './measure.ts';

const ROUNDS = 200;
const MOST_MILLISECONDS = 5;

const QUESTIONS = [
  '固原2023依申请多少件',
  '石嘴山市2021年行政许可多少件',
  '白银市2020年政府集中采购金额',
  '红寺堡区2020年新收了多少申请',
  '固原2023年不予公开的有哪些情形',
  '哪个地方申请最多',
  '白银2020年存在哪些问题',
  '2020年各地行政处罚排名',
  '什么是三安全一稳定',
  '今天天气怎么样',
] as const;

const LOOKUP = `
  select figure.value from report
  join metric on metric.name = 'requests.new.total'
  join figure on figure.report = report.id and figure.metric = metric.id
  where report.issuer = '固原市' and report.year = 2023`;

/** The same figure by one prepared statement, as short as SQLite can do it. */
const bareLookup = (folder: string): (() => unknown) => {
  const file = readdirSync(folder).find((name) => /\.(?:db|sqlite3?)$/u.test(name));
  const statement = new Database(join(folder, file ?? ''), { readonly: true }).prepare(LOOKUP);
  if (statement.get() === undefined)
    throw new Error('the index lacks the figure of the first question');
  return () => statement.get();
};

const allQuestions = async (house: House): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await house.ask(QUESTIONS[round % QUESTIONS.length] ?? QUESTIONS[0], null);
    times.push(performance.now() - begun);
  }
  return times;
};

export const benchQuestion = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const house = await openHouse(readConfig({ NIANBAO_DATA: folder }), () => undefined);
  try {
    const timing = await compare(() => house.ask(QUESTIONS[0], null), bareLookup(folder), ROUNDS);
    await allQuestions(house);
    const times = await allQuestions(house);
    return [
      ratioRow('one question', timing, 'one bare lookup in SQLite', null),
      timeRow(`95 % of ${ROUNDS} questions`, percentile(times, 0.95), MOST_MILLISECONDS),
    ];
  } finally {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

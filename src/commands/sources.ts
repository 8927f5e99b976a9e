/** `nianbao sources check`: each configured source is tried once; says what it would bring in, and changes nothing. */
import { ConfigError } from '../errors.ts';
import { openHouse } from '../house.ts';
import { loadSources, type Source } from '../sources/source-list.ts';
import type { Visit } from '../sources/visit.ts';
import { realClock } from '../clock.ts';
import { createVisitor } from '../sourcing.ts';
import { type Arguments, type Command, EXIT } from './command.ts';

const wordsOf = ({ name, kind }: Source, { finds, problems }: Visit): string => {
  const reports = finds.filter(({ isReport }) => isReport).length;
  const kinds = { folder: '文件夹', page: '网站栏目', feed: '订阅源' };
  return [
    `${name}（${kinds[kind]}）：${reports} 份报告可读，${finds.length - reports} 份不收，${problems.length} 个问题`,
    ...finds.map(({ title, url, words }) => `  ${title || url}：${words}`),
    ...problems.map(({ url, message }) => `  ⚠ ${message}（${url}）`),
  ].join('\n');
};

const run = async ({ words, flags, config, console }: Arguments): Promise<number> => {
  if (words[0] !== 'check' || words.length > 1)
    throw new ConfigError('用法：nianbao sources check [--json]');
  const list = await loadSources(config.NIANBAO_SOURCES);
  if (list.sources.length === 0)
    throw new ConfigError(
      '没有配置来源：请把 docs/sources.example.json 复制为 sources.json 并修改，再把 NIANBAO_SOURCES 设为它的路径。',
    );
  const house = await openHouse(config, console.log);
  const stopping = new AbortController();
  const { store, limits } = house;
  const { signal } = stopping;
  const visit = createVisitor({ store, limits, list, clock: realClock, signal, keeps: false });
  let isFine = true;
  try {
    for (const source of list.sources) {
      console.log(`正在查看 ${source.name} ……`);
      const seen = await visit(source);
      isFine &&= seen.problems.length === 0;
      console.out(
        flags['json'] === true
          ? JSON.stringify({ source: source.name, kind: source.kind, ...seen })
          : wordsOf(source, seen),
      );
    }
  } finally {
    await house.close();
  }
  return isFine ? EXIT.ok : EXIT.failed;
};

export const sources: Command = {
  name: 'sources',
  usage: 'sources check [--json]',
  summary: '把配置的来源各查一次，说明会收入什么；不改动索引',
  flags: { json: { type: 'boolean', meaning: '每个来源一行 JSON' } },
  run,
};

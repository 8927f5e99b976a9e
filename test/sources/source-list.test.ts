import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { loadSources, parseSources } from '../../src/sources/source-list.ts';

const parse = (value: unknown) => parseSources(JSON.stringify(value), '/home/a/sources.json');
const page = { kind: 'page', name: '栏目', url: 'https://a.gov.cn/' };

describe('来源配置', () => {
  test('例子合格；时间换成毫秒，文件夹从配置文件所在处算起', () => {
    const { sources } = parseSources(
      readFileSync('docs/sources.example.json', 'utf8'),
      '/home/a/sources.json',
    );
    expect(sources).toMatchObject([
      { kind: 'folder', path: '/home/a/inbox', every: 5000 },
      { kind: 'page', every: 21_600_000, pages: 3 },
      { kind: 'feed', every: 3_600_000, title: ['年度报告'] },
    ]);
  });

  test.each([
    ['不是 JSON', '{', 'JSON'],
    ['没有列表', '{}', 'sources'],
    ['不认识的种类', JSON.stringify({ sources: [{ kind: 'ftp', name: 'a' }] }), 'kind'],
    ['不认识的设置', JSON.stringify({ sources: [{ ...page, evrey: '6h' }] }), 'evrey'],
    [
      '网址不对',
      JSON.stringify({ sources: [{ ...page, url: 'ftp://a' }] }),
      '第 1 个 → url：应为 http(s) 网址',
    ],
    ['太勤', JSON.stringify({ sources: [{ ...page, every: '30s' }] }), '不能短于 10m'],
    ['时间写错', JSON.stringify({ sources: [{ ...page, every: '6小时' }] }), '应形如'],
    ['时间不是文字', JSON.stringify({ sources: [{ ...page, every: 60 }] }), '应形如'],
    ['最外层不对', '[]', '最外层应为'],
    [
      '主机名不对',
      JSON.stringify({ sources: [], allowInside: [5] }),
      'allowInside → 第 1 个：应为主机名',
    ],
    ['同名', JSON.stringify({ sources: [page, page] }), '同名'],
    ['没有名字', JSON.stringify({ sources: [{ ...page, name: ' ' }] }), 'name：不能为空'],
  ])('%s：说得出哪里不对', (_, text, words) => {
    const attempt = () => parseSources(text, 'sources.json');
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(words);
  });

  test('没有设路径就没有来源，路径不对说得出来', async () => {
    expect(await loadSources(undefined)).toEqual({ sources: [], allowInside: [] });
    await expect(loadSources('/nowhere/sources.json')).rejects.toThrow('NIANBAO_SOURCES');
    expect(parse({ sources: [] }).sources).toEqual([]);
  });
});

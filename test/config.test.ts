import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleEnvironment, limitsOf, readConfig } from '../src/config.ts';
import { DEFAULT_LIMITS } from '../src/document/document.ts';
import { ConfigError } from '../src/errors.ts';

describe('configuration', () => {
  test('with nothing set, only this machine reaches the page, and Telegram is off', () => {
    expect(readConfig({})).toEqual({
      PORT: 8787,
      HOST: '127.0.0.1',
      NIANBAO_DATA: './data',
      EDITORS: [],
      ADMIN_IDS: [],
      KEEP_QUESTIONS: '0',
      MAX_MEGABYTES: 30,
      MAX_PAGES: 300,
      MAX_CELLS: 200_000,
      MAX_SECONDS: 20,
      BOT_API_ROOT: 'https://api.telegram.org',
    });
  });

  test('EDITORS are ids with commas between them', () => {
    expect(readConfig({ EDITORS: ' 123456, 654321，7 ' }).EDITORS).toEqual([123456, 654321, 7]);
  });

  test('an empty setting counts as not set', () => {
    expect(readConfig({ PORT: '', BOT_TOKEN: ' ' })).toEqual(readConfig({}));
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['HOST', 'example.com'],
    ['MAX_MEGABYTES', '-4'],
    ['MAX_PAGES', '1.5'],
    ['BOT_TOKEN', 'not-a-token'],
    ['BOT_API_ROOT', 'ftp://example.com'],
    ['EDITORS', '小明'],
    ['BOT_API_ROOT', 'nonsense'],
    ['WEBHOOK_URL', 'nonsense'],
    ['WEBHOOK_URL', 'http://example.com/telegram'],
    ['WEBHOOK_URL', 'https://example.com/'],
  ])('%s=%s is refused by name, without printing the value', (key, value) => {
    const attempt = (): unknown => readConfig({ [key]: value });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(key);
    expect(attempt).not.toThrow(value);
  });

  test('the limits on documents are those of the reader, unless set otherwise', () => {
    expect(limitsOf(readConfig({}))).toEqual(DEFAULT_LIMITS);
    expect(
      limitsOf(
        readConfig({ MAX_MEGABYTES: '2', MAX_PAGES: '3', MAX_CELLS: '4', MAX_SECONDS: '5' }),
      ),
    ).toEqual({ bytes: 2_000_000, pages: 3, cells: 4, time: 5000 });
  });

  test('.env.example explains exactly the settings there are (npm run docs)', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(exampleEnvironment());
  });
});

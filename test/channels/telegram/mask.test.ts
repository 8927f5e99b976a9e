import { HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { maskFor } from '../../../src/channels/telegram/mask.ts';

const mask = maskFor('123456:AAF-secret');

test.each([
  ['text', 'token 123456:AAF-secret'],
  ['an error', new Error('GET /bot123456:AAF-secret/getMe')],
  [
    'a network error of grammY',
    new HttpError(
      'Network request failed',
      new Error('https://x/bot123456:AAF-secret/getMe ECONNREFUSED'),
    ),
  ],
  ['a URL', new Error('https://x/bot123456%3AAAF-secret/getMe')],
  ['an object', { toString: (): string => 'AAF-secret' }],
])('the secret is taken out of %s', (_name, problem) => {
  expect(mask(problem)).not.toContain('secret');
  expect(mask(problem)).toContain('***');
});

test('what went wrong stays readable', () => {
  const cause = new Error('connect ECONNREFUSED https://x/bot123456:AAF-secret/getMe');
  expect(mask(new HttpError('Network request failed', cause))).toContain('ECONNREFUSED');
});

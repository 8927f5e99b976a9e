import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Web } from '../../../src/channels/web/web.ts';
import { launchBrowser } from '../../browser.ts';
import { cannedAsk, NASTY } from '../answers.ts';
import { gate } from '../../gate.ts';
import { runningPage } from './page.ts';

const TEST_LIMIT_MS = 30_000;

let browser: Browser;
let web: Web;

beforeAll(async () => {
  [browser, web] = await Promise.all([launchBrowser(), runningPage()]);
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

interface Visit {
  readonly page: Page;
  /** Messages of the console, errors of scripts, requests to other hosts. */
  readonly troubles: readonly string[];
}

const visit = async (options: BrowserContextOptions = {}, url = web.url): Promise<Visit> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(request.url());
  });
  await page.goto(url);
  return { page, troubles };
};

const lastEntry = (page: Page) => page.locator('#log > li').last();

const contentWidth = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth');

const browserTest = (name: string, run: () => Promise<void>) => {
  test(name, run, TEST_LIMIT_MS);
};

describe('the page in a browser', () => {
  browserTest('the input has the focus; typing and Enter ask; the page stays', async () => {
    const { page, troubles } = await visit();
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.keyboard.type('哪家申请最多');
    await page.keyboard.press('Enter');
    await lastEntry(page).getByText('石嘴山市，105 件').waitFor();
    expect(await lastEntry(page).locator('tbody tr').count()).toBe(3);
    expect(await page.inputValue('#question')).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('question');
    expect(page.url()).toBe(`${web.url}/`);
    expect(troubles).toEqual([]);
  });

  browserTest('an example is asked by a click, and what comes next by another', async () => {
    const { page, troubles } = await visit();
    await page.locator('aside').getByText('固原2023依申请多少件').click();
    await lastEntry(page).locator('.figure b').getByText('214', { exact: true }).waitFor();
    expect(await lastEntry(page).locator('mark').textContent()).toBe('214');
    await lastEntry(page).getByRole('button', { name: '固原2023办结了多少件' }).click();
    await page.locator('#log > li:nth-child(2) .answer').waitFor();
    expect(troubles).toEqual([]);
  });

  browserTest('several figures can be taken along as a file', async () => {
    const { page } = await visit();
    await page.keyboard.type('哪家申请最多');
    await page.keyboard.press('Enter');
    const link = lastEntry(page).getByText(/^导出 \d+ 个数/u);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('年报数据.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(',54,件,表中的数,');
    expect(text.split('\r\n').length).toBeGreaterThan(3);
  });

  browserTest(
    'by keyboard alone: skip link, examples, Escape, the last question again',
    async () => {
      const { page } = await visit();
      await page.keyboard.type('写了一半');
      await page.keyboard.press('Escape');
      expect(await page.inputValue('#question')).toBe('');
      await page.evaluate('document.body.tabIndex = -1; document.body.focus()');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('跳到提问');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      expect(await page.locator(':focus').textContent()).toBe('核验');
      await page.keyboard.press('Shift+Tab');
      expect(await page.locator(':focus').getAttribute('type')).toBe('file');
      await page.keyboard.press('Shift+Tab');
      expect(await page.locator(':focus').getAttribute('value')).toBe('有哪些报告');
      await page.keyboard.press('Enter');
      await lastEntry(page).getByText('这个问题我答不了').waitFor();
      await page.focus('#question');
      await page.keyboard.press('ArrowUp');
      expect(await page.inputValue('#question')).toBe('有哪些报告');
    },
  );

  browserTest('what has the focus is never hidden by the input', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 640 } });
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const isHidden = await page.evaluate(`(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.closest('.composer')) return false;
        const { top, height } = focused.getBoundingClientRect();
        const input = document.querySelector('#question').getBoundingClientRect();
        return top + Math.min(height, 40) > input.top + 1;
      })()`);
      expect(isHidden).toBe(false);
    }
  });

  describe.each([
    ['a phone', { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }],
    ['a small phone, dark', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }],
  ] as const)('%s', (_name, options) => {
    test.each(['固原2023依申请多少件', '固原各项', '固原和石嘴山比', '上海', NASTY])(
      'no horizontal scrolling: %s',
      async (question) => {
        const { page } = await visit(options);
        expect(await contentWidth(page)).toBe(options.viewport.width);
        await page.fill('#question', question);
        await page.press('#question', 'Enter');
        await lastEntry(page).locator('.answer').waitFor();
        expect(await contentWidth(page)).toBe(options.viewport.width);
      },
      TEST_LIMIT_MS,
    );
  });

  browserTest('without script: form, buttons and conversation work', async () => {
    const { page, troubles } = await visit({ javaScriptEnabled: false });
    await page.fill('#question', '上海公开了多少');
    await page.press('#question', 'Enter');
    await lastEntry(page).getByRole('button').first().click();
    await page.locator('#log > li:nth-child(2) .answer').waitFor();
    await page.getByRole('button', { name: '清空对话' }).click();
    await page.locator('#log > li').first().waitFor({ state: 'detached' });
    await page.fill('#question', '长'.repeat(10_000));
    await page.press('#question', 'Enter');
    await page.getByRole('alert').getByText('10000 字').waitFor();
    expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([]);
  });

  browserTest('hostile words stay words', async () => {
    const { page, troubles } = await visit();
    await page.fill('#question', NASTY);
    await page.press('#question', 'Enter');
    await lastEntry(page).locator('.answer').waitFor();
    expect(await lastEntry(page).locator('.lead').textContent()).toBe(NASTY);
    expect(await lastEntry(page).locator('.question').textContent()).toBe(NASTY);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('#log script, #log b[onmouseover]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  browserTest('10,000 characters get a friendly sentence, and are not lost', async () => {
    const { page } = await visit();
    const long = '长'.repeat(10_000);
    await page.fill('#question', long);
    await page.press('#question', 'Enter');
    await lastEntry(page).getByText('10000 字').waitFor();
    expect(await page.inputValue('#question')).toBe(long);
  });

  browserTest('a service that is gone is told, and the question is not lost', async () => {
    const gone = await runningPage();
    const { page } = await visit({}, gone.url);
    await gone.close();
    await page.fill('#question', '哪家申请最多');
    await page.press('#question', 'Enter');
    await lastEntry(page).getByText('没有连上服务').waitFor();
    expect(await page.inputValue('#question')).toBe('哪家申请最多');
  });

  browserTest('Escape takes back a question that is being answered', async () => {
    const hold = gate();
    const slow = await runningPage({
      ask: (chat, question) => hold.opened.then(() => cannedAsk(chat, question)),
    });
    const { page } = await visit({}, slow.url);
    await page.fill('#question', '哪家申请最多');
    await page.press('#question', 'Enter');
    await lastEntry(page).getByText('正在查').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#log > li').waitFor({ state: 'detached' });
    expect(await page.inputValue('#question')).toBe('哪家申请最多');
    hold.open();
    await slow.close();
  });

  browserTest('a reloaded page still shows the conversation', async () => {
    const { page } = await visit();
    await page.fill('#question', '哪家申请最多');
    await page.press('#question', 'Enter');
    await lastEntry(page).locator('.answer').waitFor();
    await page.reload();
    expect(await lastEntry(page).locator('.question').textContent()).toBe('哪家申请最多');
  });

  const DOCUMENT = { name: '送审稿.txt', mimeType: 'text/plain', buffer: Buffer.from('报告') };

  browserTest('a document is checked without leaving the page, judged, forgotten', async () => {
    const { page, troubles } = await visit();
    await page.setInputFiles('input[type=file]', DOCUMENT);
    expect(await page.locator('.pick').textContent()).toBe('送审稿.txt');
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await lastEntry(page).getByText('固原市 2023 年度报告').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      lastEntry(page).getByText('Excel').click(),
    ]);
    expect(download.suggestedFilename()).toBe('问题反馈清单_固原市_2023.xlsx');
    await lastEntry(page).getByRole('button', { name: '保留到索引' }).click();
    await lastEntry(page).getByText('已收入索引').waitFor();
    await lastEntry(page).getByRole('button', { name: '现在就忘掉' }).click();
    await lastEntry(page).getByText('已经忘掉了').waitFor();
    expect(page.url()).toBe(`${web.url}/`);
    expect(troubles).toEqual([]);
  });

  browserTest('a dropped document is checked too', async () => {
    const { page, troubles } = await visit();
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['报告'], '拖来的.txt'));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await lastEntry(page).locator('.check').waitFor();
    expect(await lastEntry(page).locator('.question').textContent()).toBe('核验：拖来的.txt');
    expect(troubles).toEqual([]);
  });

  browserTest('without script: a document is checked by the form', async () => {
    const { page, troubles } = await visit({ javaScriptEnabled: false });
    await page.setInputFiles('input[type=file]', DOCUMENT);
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await lastEntry(page).locator('.check').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(troubles).toEqual([]);
  });

  test.each([true, false])(
    'more than 15 MB gets a friendly sentence, with script: %s',
    async (javaScriptEnabled) => {
      const { page } = await visit({ javaScriptEnabled });
      const buffer = Buffer.alloc(16_000_000, 'x');
      await page.setInputFiles('input[type=file]', { ...DOCUMENT, buffer });
      await page.getByRole('button', { name: '核验', exact: true }).click();
      await page.getByText('超过 15 MB').waitFor();
    },
    TEST_LIMIT_MS,
  );
});

/** The kind of a refusal in, its status and Chinese words out: a page, an entry of the conversation, or JSON. */
import type { Context } from 'hono';
import { problemView } from './views/exchange-view.ts';
import { problemPage } from './views/page.ts';

const REFUSALS = {
  host: {
    status: 421,
    heading: '地址不对',
    sentence: '这里只在本机上回答。请用 http://127.0.0.1 或 http://localhost 打开。',
  },
  foreign: {
    status: 403,
    heading: '不能代为提问',
    sentence: '这个请求来自别的网站。请在本页的输入框里提问。',
  },
  'not-found': { status: 404, heading: '没有这个页面', sentence: '地址可能写错了。' },
  method: { status: 405, heading: '不能这样打开', sentence: '这个地址不接受这种请求方式。' },
  large: {
    status: 413,
    heading: '内容太长',
    sentence: '发来的内容太长了。请只留下要问的那一句再发一次。',
  },
  media: {
    status: 415,
    heading: '格式不对',
    sentence: '请以 application/json 发送，形如 {"question": "固原2023依申请多少件"}。',
  },
  question: { status: 400, heading: '没有看到问题', sentence: '请写下要问的问题。' },
  document: {
    status: 400,
    heading: '没有核验',
    sentence: '请选一个文件：PDF、Word（docx）、网页、Markdown 或文本。',
  },
  forgotten: {
    status: 404,
    heading: '已经忘掉了',
    sentence: '这份核验结果已经忘掉了，或者不是您的。需要的话请重新上传。',
  },
  'not-allowed': {
    status: 403,
    heading: '不能这样做',
    sentence: '只有在运行本页的电脑上才能收入报告、判定核验发现。',
  },
  verdict: {
    status: 400,
    heading: '没有看懂',
    sentence: '请按“确认”“误报”或“已改”来判定。',
  },
  'finding-gone': {
    status: 404,
    heading: '没有这条发现',
    sentence: '索引里已经没有这条核验发现了，可能报告换过。请再问一次。',
  },
  failed: {
    status: 500,
    heading: '出了点问题',
    sentence: '这次没有查成，不是您的问题写错了。请稍后再试；仍不行，请告诉管理员看日志。',
  },
  slow: { status: 503, heading: '查得太久', sentence: '这次查得太久，先停下了。请稍后再试。' },
} as const;
export type RefusalName = keyof typeof REFUSALS;

/** True where the page's script asks for one entry of the conversation. */
export const wantsEntry = (context: Context): boolean => context.req.header('x-part') === 'entry';

/** Answers with a refusal in the form the caller can show; `sentence` replaces the general words. */
export const refuse = (context: Context, name: RefusalName, sentence?: string) => {
  const refusal = REFUSALS[name];
  const words = sentence ?? refusal.sentence;
  if (context.req.path.startsWith('/api/'))
    return context.json({ error: { code: name, message: words } }, refusal.status);
  if (wantsEntry(context)) {
    context.header('x-part', 'entry');
    return context.html(problemView(words), refusal.status);
  }
  return context.html(problemPage(refusal.heading, words), refusal.status);
};

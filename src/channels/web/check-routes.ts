/** An uploaded document in, its result as an entry of the chat out; and the list of faults as a file, keeping, forgetting. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { shownFileName } from '../file-name.ts';
import { listFile } from '../list-file.ts';
import { withTimeLimit } from '../time-limit.ts';
import type { AppOptions } from './app.ts';
import { chatOf } from './chat-cookie.ts';
import type { Chats } from './chats.ts';
import { refuse, wantsEntry } from './refusals.ts';
import { LATEST } from './views/chat-page.ts';
import { checkView } from './views/check-view.ts';
import { UPLOAD_MEGABYTES } from './views/upload-view.ts';

/** Bytes of the form around the file. */
const FORM_ROOM = 16 * 1024;
/** Reading a large PDF may take longer than any question. */
const PATIENCE = 2;

const NO_FILE = '请先选一个文件：PDF、Word（docx）、网页、Markdown 或文本。';

/** What stands at this address is one upload, and larger than anything else that may be sent. */
export const uploadLimit = bodyLimit({
  maxSize: UPLOAD_MEGABYTES * 1_000_000 + FORM_ROOM,
  onError: (context) =>
    refuse(
      context,
      'large',
      `这个文件超过 ${UPLOAD_MEGABYTES} MB，没有接收。年报通常不足 1 MB，请确认是否选对了文件。`,
    ),
});

const fileIn = async (context: Context): Promise<File | null> => {
  const { document } = await context.req.parseBody().catch(() => ({ document: '' }));
  return document instanceof File && (document.size > 0 || document.name !== '') ? document : null;
};

const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** POST /check uploads; below /check/:id the list is fetched, the report kept, the result forgotten. */
export const checkRoutes = (
  { check, newId, timeLimit }: AppOptions,
  { conversations, held, isEditor, page }: Chats,
): Hono => {
  const app = new Hono();
  if (!check) return app;

  const failed = async (context: Context, chat: string, problem: string) =>
    wantsEntry(context)
      ? refuse(context, 'document', problem)
      : context.html(await page(context, chat, { problem, typed: '' }), 400);

  const entry = (context: Context, chat: string, checkId: string, remark?: string) => {
    if (!wantsEntry(context)) return context.redirect(`/#${LATEST}`, 303);
    context.header('x-part', 'entry');
    const document = held.of(chat, checkId);
    const shown = { checkId, document, ...(remark !== undefined && { remark }) };
    return context.html(checkView(shown, '', isEditor(context)));
  };

  app.use('/check/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });

  app.post('/check', async (context) => {
    const chat = chatOf(context, newId);
    const type = context.req.header('content-type') ?? '';
    if (!/^multipart\/form-data\b/i.test(type)) return refuse(context, 'document', NO_FILE);
    const file = await fileIn(context);
    if (!file) return failed(context, chat, NO_FILE);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const name = shownFileName(file.name);
    const checked = await withTimeLimit(check(bytes, name), timeLimit * PATIENCE);
    if ('problem' in checked)
      return failed(context, chat, `《${name}》没有核验：${checked.problem}`);
    const checkId = held.hold(chat, checked);
    conversations.add(chat, { checkId });
    return entry(context, chat, checkId);
  });

  app.get('/check/:id/:file', async (context) => {
    const document = held.of(chatOf(context, newId), context.req.param('id'));
    const [, ending = ''] = /^list\.(\w+)$/.exec(context.req.param('file')) ?? [];
    const file = document && (await listFile(document, ending));
    if (!file) return refuse(context, 'forgotten');
    context.header('content-disposition', attachment(file.name));
    return context.body(new Uint8Array(file.bytes), 200, { 'content-type': file.type });
  });

  app.post('/check/:id/keep', async (context) => {
    const chat = chatOf(context, newId);
    const checkId = context.req.param('id');
    const document = held.of(chat, checkId);
    if (!isEditor(context)) return refuse(context, 'not-allowed');
    if (!document) return refuse(context, 'forgotten');
    const { words: remark } = await withTimeLimit(document.keep(), timeLimit * PATIENCE);
    conversations.change(chat, (each) =>
      'checkId' in each && each.checkId === checkId ? { ...each, remark } : each,
    );
    return entry(context, chat, checkId, remark);
  });

  app.post('/check/:id/forget', (context) => {
    const chat = chatOf(context, newId);
    held.forget(chat, context.req.param('id'));
    return entry(context, chat, context.req.param('id'));
  });

  return app;
};

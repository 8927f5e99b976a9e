/** What the person at this machine says of a finding in; the finding with its verdict, or the page, out. */
import { Hono } from 'hono';
import { readVerdict, saidOf } from '../verdicts.ts';
import type { AppOptions } from './app.ts';
import { chatOf } from './chat-cookie.ts';
import type { Chats } from './chats.ts';
import type { Entry } from './conversations.ts';
import { refuse, wantsEntry } from './refusals.ts';
import { LATEST } from './views/chat-page.ts';
import { oneFindingView } from './views/finding-view.ts';
import type { AnswerFinding } from '../../answer/answer.ts';

/** Whoever sits at this machine has no other name. */
const HERE = '本机';

/** The same entry with the finding's new verdict in it. */
const withVerdict = (entry: Entry, { key, verdict }: AnswerFinding): Entry => {
  if (!('question' in entry)) return entry;
  const findings = entry.answer.findings.map((finding) =>
    finding.key === key && verdict !== undefined ? { ...finding, verdict } : finding,
  );
  return { ...entry, answer: { ...entry.answer, findings } };
};

/** POST /verdict {key, kind, remark}. */
export const verdictRoutes = (
  { judge, newId }: AppOptions,
  { conversations, isEditor }: Chats,
): Hono => {
  const app = new Hono();
  app.post('/verdict', async (context) => {
    if (!judge || !isEditor(context)) return refuse(context, 'not-allowed');
    const given = readVerdict(await context.req.parseBody().catch(() => null));
    if (!given) return refuse(context, 'verdict');
    const finding = await judge(given.key, saidOf(given, HERE));
    if (!finding) return refuse(context, 'finding-gone');
    conversations.change(chatOf(context, newId), (entry) => withVerdict(entry, finding));
    if (!wantsEntry(context)) return context.redirect(`/#${LATEST}`, 303);
    context.header('x-part', 'entry');
    return context.html(oneFindingView(finding, true));
  });
  return app;
};

/** A question as JSON in, the contract's answer out. */
import { Hono } from 'hono';
import * as z from 'zod';
import { readQuestion } from '../question.ts';
import type { AppOptions } from './app.ts';
import { refuse } from './refusals.ts';
import { withTimeLimit } from '../time-limit.ts';

const BODY = z.object({ question: z.string() });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** POST /api/ask {question}; every question stands alone. */
export const apiRoutes = ({ answerJson, timeLimit }: AppOptions): Hono => {
  const app = new Hono();
  app.post('/api/ask', async (context) => {
    const type = context.req.header('content-type') ?? '';
    if (!/^application\/json\b/i.test(type)) return refuse(context, 'media');
    const body = BODY.safeParse(parsed(await context.req.text()));
    if (!body.success) return refuse(context, 'media');
    const read = readQuestion(body.data.question);
    if ('problem' in read) return refuse(context, 'question', read.problem);
    const json = await withTimeLimit(answerJson(read.question), timeLimit);
    return context.json(json as object);
  });
  return app;
};

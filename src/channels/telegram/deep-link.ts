/** A question in, what stands behind t.me/BOT?start= out, and back: base64url, at most 64 characters. */

const LONGEST = 64;
const PAYLOAD = /^[\w-]{1,64}$/u;

/** Null where the question is too long for a link. */
export const startPayload = (question: string): string | null => {
  const payload = Buffer.from(question).toString('base64url');
  return payload.length <= LONGEST ? payload : null;
};

/** The question of a payload; null where it holds none that we wrote. */
export const startedQuestion = (payload: string): string | null => {
  if (!PAYLOAD.test(payload)) return null;
  const question = Buffer.from(payload, 'base64url').toString();
  return question !== '' && startPayload(question) === payload ? question : null;
};

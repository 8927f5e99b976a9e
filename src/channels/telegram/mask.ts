/** A bot token in, a function out that takes it out of any text or error: it must never reach a log. */
import { HttpError } from 'grammy';

export type Mask = (problem: unknown) => string;

const wordsOf = (problem: unknown): string => {
  if (problem instanceof HttpError) return `${problem.message} ${wordsOf(problem.error)}`;
  return problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
};

/** The words of a problem without the secret part of the token, as it is or as it stands in a URL. */
export const maskFor = (token: string): Mask => {
  const secret = token.slice(token.indexOf(':') + 1);
  const secrets = [secret, encodeURIComponent(secret)].filter((text) => text !== '');
  return (problem) =>
    secrets.reduce((words, hidden) => words.replaceAll(hidden, '***'), wordsOf(problem));
};

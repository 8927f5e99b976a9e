/** Questions typed at a terminal in, answers as text out. */
import { createInterface } from 'node:readline';
import type { Answer } from '../answer/answer.ts';
import type { AskInChat } from './channel.ts';
import { mapStrings } from './map-strings.ts';
import { plainText } from './plain-text.ts';
import { readQuestion } from './question.ts';
import { answerLines } from './terminal/answer-lines.ts';
import { lookOf, type Screen } from './terminal/look.ts';

const CHAT = 'terminal';
const PROMPT = '年报> ';
const LEAVE = new Set(['退出', 'exit', 'quit']);
const HELP = '问年报，例如“固原2023依申请多少件”。输入“退出”或按 Ctrl-D 离开。';

/** The answer as text; in colours where `screen` is a terminal and NO_COLOR is not set. */
export const renderAnswer = (
  answer: Answer,
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string => answerLines(mapStrings(answer, plainText), lookOf(screen, environment)).join('\n');

export interface TerminalChat {
  readonly ask: AskInChat;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
}

/** A bare number picks one of the questions offered last. */
const picked = (line: string, options: readonly string[]): string =>
  /^\d{1,2}$/.test(line) ? (options[Number(line) - 1] ?? line) : line;

/** Answers line after line until 退出 or the end of the input; without a terminal there is no prompt. */
export const chatInTerminal = async ({ ask, input, output }: TerminalChat): Promise<void> => {
  const isTerminal = output.isTTY === true;
  const lines = createInterface({ input, output, prompt: PROMPT, terminal: isTerminal });
  const say = (text: string) => output.write(`${text}\n`);
  const prompt = () => {
    if (isTerminal) lines.prompt();
  };
  let options: readonly string[] = [];
  if (isTerminal) say(HELP);
  prompt();
  for await (const typed of lines) {
    const line = typed.trim();
    if (LEAVE.has(line.toLowerCase())) break;
    if (line !== '') {
      const read = readQuestion(picked(line, options));
      if ('problem' in read) say(read.problem);
      else {
        const answer = await ask(CHAT, read.question);
        options = answer.options;
        say(`${renderAnswer(answer, output)}\n`);
      }
    }
    prompt();
  }
  lines.close();
};

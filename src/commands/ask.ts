/** `nianbao ask`: one question, a question a line, or a conversation in; answers out. */
import { createInterface } from 'node:readline';
import { passingSubscriptions } from '../alerts/passing-subscriptions.ts';
import { toContract } from '../answer/contract.ts';
import { saveChart } from '../channels/picture/save-chart.ts';
import { chatInTerminal, renderAnswer } from '../channels/terminal.ts';
import { openHouse } from '../house.ts';
import { whyLines } from '../language/why.ts';
import type { Ask, Memory } from '../ask.ts';
import type { Answer } from '../answer/answer.ts';
import { type Command, type Console, EXIT } from './command.ts';

const answerLines = async (ask: Ask, console: Console, remembers: boolean): Promise<void> => {
  let memory: Memory | null = null;
  const subscriptions = remembers ? passingSubscriptions() : undefined;
  for await (const question of createInterface({ input: console.input, crlfDelay: Infinity })) {
    const turn = await ask(question, remembers ? memory : null, subscriptions);
    memory = turn.memory;
    console.out(JSON.stringify(toContract(question, turn.answer)));
  }
};

/** A conversation that is forgotten when the terminal is left. */
const conversation = (ask: Ask): ((chat: string, question: string) => Promise<Answer>) => {
  let memory: Memory | null = null;
  const subscriptions = passingSubscriptions();
  return async (_chat, question) => {
    const turn = await ask(question, memory, subscriptions);
    memory = turn.memory;
    return turn.answer;
  };
};

export const ask: Command = {
  name: 'ask',
  usage: 'ask [问题] [--json] [--each | --chat] [--chart 文件] [--why]',
  summary: '提问；不给问题就进入对话',
  flags: {
    json: { type: 'boolean', meaning: '以 JSON 回答' },
    chart: { type: 'string', meaning: '把回答画成图存进文件（.png 或 .svg）' },
    why: {
      type: 'boolean',
      meaning: '说明问题是怎样听懂的：认出了什么，哪些是默认的，为什么这样答',
    },
    each: { type: 'boolean', meaning: '从标准输入每行读一个问题，各自独立（与 --json 合用）' },
    chat: { type: 'boolean', meaning: '从标准输入每行读一个问题，作为一次对话（与 --json 合用）' },
  },
  run: async ({ words, flags, config, console }) => {
    const house = await openHouse(config, console.log);
    try {
      const question = words.join(' ').trim();
      if (flags['each'] || flags['chat'])
        await answerLines(house.ask, console, flags['chat'] === true);
      else if (question === '' && !flags['json'])
        await chatInTerminal({
          ask: conversation(house.ask),
          input: console.input,
          output: console.output,
        });
      else {
        const { answer, understanding, intent } = await house.ask(question, null);
        console.out(
          flags['json']
            ? JSON.stringify(toContract(question, answer))
            : renderAnswer(answer, console.output),
        );
        if (flags['why']) console.log(whyLines(understanding, intent).join('\n'));
        const path = flags['chart'];
        if (typeof path === 'string') {
          await saveChart(path, answer.chart);
          console.log(`图已存为 ${path}`);
        }
      }
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};

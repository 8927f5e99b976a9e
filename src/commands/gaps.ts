/** `nianbao gaps`: what was asked and not answered, so that the vocabulary can grow. */
import { openHouse } from '../house.ts';
import { type Command, EXIT } from './command.ts';

const KINDS: Readonly<Record<string, string>> = {
  unknown: '没有听懂',
  clarify: '问了回去',
  missing: '没有收录',
};

export const gaps: Command = {
  name: 'gaps',
  usage: 'gaps [--json]',
  summary: '没有答上的问题：各有多少，问的是什么',
  flags: { json: { type: 'boolean', meaning: '以 JSON 列出，每行一个' } },
  run: async ({ flags, config, console }) => {
    const house = await openHouse(config, console.log);
    try {
      const found = await house.store.gaps();
      if (flags['json']) for (const gap of found) console.out(JSON.stringify(gap));
      else if (found.length === 0) console.out('还没有答不上的问题。');
      for (const { intent, question, count } of flags['json'] ? [] : found)
        console.out(
          `${String(count).padStart(6)}  ${KINDS[intent] ?? intent}  ${question === '' ? '（没有留原文；设 KEEP_QUESTIONS=1 才留）' : question}`,
        );
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};

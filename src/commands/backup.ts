/** `nianbao backup`: the index in, a copy of it in one file out, while the bot goes on. */
import { openHouse } from '../house.ts';
import { ConfigError } from '../errors.ts';
import { type Command, EXIT } from './command.ts';

export const backup: Command = {
  name: 'backup',
  usage: 'backup 文件.db',
  summary: '把索引（连同订阅、聊天、判定）备份成一个文件；机器人不用停',
  flags: {},
  needsWords: true,
  run: async ({ words, config, console }) => {
    const [path, ...more] = words;
    if (path === undefined || more.length > 0)
      throw new ConfigError('用法：nianbao backup 文件.db');
    const house = await openHouse(config, console.log);
    try {
      await house.store.backUp(path);
      console.out(`已备份到 ${path}。`);
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
};

/** `nianbao rules`: the catalogue of rules, as docs/rules.md has it. */
import { catalogue } from '../checks/catalogue.ts';
import { type Command, EXIT } from './command.ts';

export const rules: Command = {
  name: 'rules',
  usage: 'rules',
  summary: '列出全部核验规则',
  flags: {},
  run: ({ console }) => {
    console.out(catalogue());
    return Promise.resolve(EXIT.ok);
  },
};

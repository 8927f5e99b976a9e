/** The words of a command line in, its command run, an exit status out. */
import { parseArgs } from 'node:util';
import type { Command, Console } from './commands/command.ts';
import { EXIT } from './commands/command.ts';
import { readConfig } from './config.ts';
import { ChannelError, ConfigError, StoreError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Each command is loaded when it is called, so that a question does not wait for what it does not need. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./commands/ask.ts')).ask,
  read: async () => (await import('./commands/read.ts')).read,
  check: async () => (await import('./commands/check.ts')).check,
  import: async () => (await import('./commands/import.ts')).importReports,
  sources: async () => (await import('./commands/sources.ts')).sources,
  backup: async () => (await import('./commands/backup.ts')).backup,
  gaps: async () => (await import('./commands/gaps.ts')).gaps,
  rules: async () => (await import('./commands/rules.ts')).rules,
};

const commonFlags = {
  help: { type: 'boolean', meaning: '显示帮助' },
  data: { type: 'string', meaning: '索引所在目录（默认 ./data，或环境变量 NIANBAO_DATA）' },
} as const;

const helpFor = (command: Command): string =>
  [
    `用法：nianbao ${command.usage}`,
    `  ${command.summary}`,
    ...Object.entries({ ...command.flags, ...commonFlags }).map(
      ([name, flag]) => `  --${name}  ${flag.meaning}`,
    ),
  ].join('\n');

const help = async (): Promise<string> => {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return [
    '年报：政府信息公开工作年度报告的查询、核验与跟踪',
    '',
    ...commands.map((command) => `  nianbao ${command.usage}\n      ${command.summary}`),
    '',
    '例：nianbao ask 固原2023依申请多少件',
    '网页与 Telegram：npm start',
  ].join('\n');
};

const parse = (command: Command, words: readonly string[]) => {
  const options = Object.fromEntries(
    Object.entries({ ...command.flags, ...commonFlags }).map(([name, { type }]) => [
      name,
      { type },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`命令行有误：${reason}\n\n${helpFor(command)}`);
  }
};

const run = async (
  words: readonly string[],
  environment: Environment,
  console: Console,
): Promise<number> => {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.out(await help());
    return name === undefined ? EXIT.errors : EXIT.ok;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new ConfigError(`没有“${name}”这个命令。\n\n${await help()}`);
  const command = await load();
  const { values, positionals } = parse(command, rest);
  if (values['help']) {
    console.out(helpFor(command));
    return EXIT.ok;
  }
  if (command.needsWords === true && positionals.length === 0)
    throw new ConfigError(`没有给出文件。\n\n${helpFor(command)}`);
  const data = typeof values['data'] === 'string' ? { NIANBAO_DATA: values['data'] } : {};
  const config = readConfig({ ...environment, ...data });
  const flags = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? undefined : value]),
  );
  return command.run({ words: positionals, flags, config, console, now: () => new Date() });
};

const isExpected = (cause: unknown): cause is Error =>
  cause instanceof ConfigError || cause instanceof StoreError || cause instanceof ChannelError;

/**
 * Runs `nianbao WORDS…` and gives its exit status (see EXIT). What the user can mend is told on the
 * console's log; anything else is thrown.
 */
export const runCommandLine = async (
  words: readonly string[],
  environment: Environment,
  console: Console,
): Promise<number> => {
  try {
    return await run(words, environment, console);
  } catch (cause) {
    if (!isExpected(cause)) throw cause;
    console.log(cause.message);
    return cause instanceof ConfigError ? EXIT.errors : EXIT.failed;
  }
};

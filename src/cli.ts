/** The command line in, an exit status out: the same two stories for a terminal. */
import { runCommandLine } from './command-line.ts';
import { EXIT, type Console } from './commands/command.ts';
import { loadEnvironmentFile } from './environment-file.ts';
import { ConfigError } from './errors.ts';

const terminal: Console = {
  out: (text) => process.stdout.write(`${text}\n`),
  log: (text) => process.stderr.write(`${text}\n`),
  input: process.stdin,
  output: process.stdout,
  progress: process.stderr,
};

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code === 'EPIPE') process.exit(EXIT.ok);
  throw cause;
});

try {
  loadEnvironmentFile();
  process.exitCode = await runCommandLine(process.argv.slice(2), process.env, terminal);
} catch (cause) {
  if (!(cause instanceof ConfigError)) throw cause;
  terminal.log(cause.message);
  process.exitCode = EXIT.errors;
}

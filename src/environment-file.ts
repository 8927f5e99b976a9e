/** The `.env` file of the folder one stands in, its settings put into the environment; what is set there already stays. */
import { ConfigError } from './errors.ts';

/** Loads `.env` where there is one. Throws a ConfigError where it cannot be read. */
export const loadEnvironmentFile = (): void => {
  try {
    process.loadEnvFile('.env');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code !== 'ENOENT')
      throw new ConfigError(`读不了 .env 文件（${code || '未知原因'}）；请检查它的权限。`, {
        cause,
      });
  }
};

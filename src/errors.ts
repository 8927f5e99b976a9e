/** The few things that may be thrown: broken machines and wrong configuration, never content. */

/** The environment or the command line is wrong; the message says which key and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The index cannot be opened or written; the message says which file and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A channel cannot start (port in use, token refused); the message says what to do. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
}

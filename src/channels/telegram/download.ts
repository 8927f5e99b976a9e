/** A path that the Bot API gave in, the file's bytes out; the only thing this house ever fetches besides the API's calls. */

/** Bytes that a bot may fetch. */
export const DOWNLOAD_LIMIT = 20_000_000;

export interface FileServer {
  readonly apiRoot: string;
  readonly token: string;
  /** Milliseconds that a file may take. */
  readonly downloadMs: number;
}

const SAFE_PATH = /^(?:[\w.-]+\/)*[\w.-]+$/;

/** Where the file is served: below the API's own address, never elsewhere. */
const addressOf = ({ apiRoot, token }: FileServer, path: string): string => {
  if (!SAFE_PATH.test(path) || path.split('/').includes('..'))
    throw new Error('the path of the file is not one of the Bot API');
  return `${apiRoot}/file/bot${token}/${path}`;
};

const collect = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > DOWNLOAD_LIMIT) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

/**
 * Fetches a file into memory; null where it is larger than a bot may fetch.
 * Rejects where it cannot be had; the error may hold the token, and has to be masked.
 */
export const downloadFile = async (
  server: FileServer,
  path: string,
): Promise<Uint8Array | null> => {
  const response = await fetch(addressOf(server, path), {
    redirect: 'error',
    signal: AbortSignal.timeout(server.downloadMs),
  });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new Error(`the Bot API answered ${response.status} for a file`);
  }
  return collect(response.body as ReadableStream<Uint8Array>);
};

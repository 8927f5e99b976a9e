/** Bytes of a web page archive (MHT, MHTML; RFC 2557) in, the bytes of its page out. */

/** Headers before the one that tells MIME, folded lines with them. */
const MIME =
  /^\s{0,9}(?:[\w-]{2,40}:[^\r\n]{0,400}\r?\n(?:[ \t][^\r\n]{0,400}\r?\n){0,9}){0,20}MIME-Version:/iu;

/** Whether the beginning of a file is that of a web page archive. */
export const looksLikeMime = (head: string): boolean => MIME.test(head);

interface Entity {
  readonly header: (name: string) => string;
  readonly body: string;
}

const END_OF_HEADERS = /\r?\n\r?\n/u;

const entityOf = (source: string): Entity => {
  const text = source.trimStart();
  const end = END_OF_HEADERS.exec(text);
  const head = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/gu, ' ');
  const headers = new Map(
    head.split(/\r?\n/u).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return {
    header: (name) => headers.get(name) ?? '',
    body: text.slice(end ? end.index + end[0].length : 0),
  };
};

const DEEPEST = 3;

/** The first web page among the parts, and the parts of its parts. */
const pageIn = ({ header, body }: Entity, depth: number): Entity | null => {
  const type = header('content-type');
  const boundary = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu.exec(type);
  if (/^text\/html/iu.test(type)) return { header, body };
  if (!boundary || depth > DEEPEST) return null;
  for (const part of body.split(`--${boundary[1] ?? boundary[2] ?? ''}`).slice(1)) {
    const page = pageIn(entityOf(part), depth + 1);
    if (page) return page;
  }
  return null;
};

const fromQuotedPrintable = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The page of a web page archive as it was before it was packed; null where it holds none. */
export const pageOfArchive = (bytes: Uint8Array): Uint8Array | null => {
  const page = pageIn(entityOf(Buffer.from(bytes).toString('latin1')), 0);
  if (!page) return null;
  const { header, body } = page;
  const encoding = header('content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body, 'latin1');
};

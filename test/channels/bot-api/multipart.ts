/** The body of a multipart request as grammY writes it in (no spaces, no quotes), its fields out. */

export interface UploadedFile {
  readonly file: string;
  readonly bytes: Buffer;
}

const headerOf = (headers: string, name: string): string | undefined =>
  new RegExp(`${name}="?([^";\\r\\n]+)"?`).exec(headers)?.[1];

const fieldOf = (part: Buffer): readonly [string, string | UploadedFile] | null => {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const headers = part.subarray(0, end).toString();
  const content = part.subarray(end + 4);
  const name = headerOf(headers, '[ ;]name') ?? '';
  const file = headerOf(headers, 'filename');
  return [name, file === undefined ? content.toString() : { file, bytes: content }];
};

/** Fields by name; a field with a file name is a file. */
export const readMultipart = (
  body: Buffer,
  contentType: string,
): Readonly<Record<string, string | UploadedFile>> => {
  const boundary = Buffer.from(`--${/boundary=(.+)$/.exec(contentType)?.[1] ?? ''}`);
  const fields: (readonly [string, string | UploadedFile])[] = [];
  let start = body.indexOf(boundary);
  for (;;) {
    const next = body.indexOf(boundary, start + boundary.length);
    if (start < 0 || next < 0) return Object.fromEntries(fields);
    const field = fieldOf(body.subarray(start + boundary.length + 2, next - 2));
    if (field) fields.push(field);
    start = next;
  }
};

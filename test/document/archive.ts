/** A packed page in, the source of a web page archive (MHT) that holds it behind a style sheet out. */
export const archiveOf = (encoding: string, body: string): string =>
  [
    'From: <Saved by a browser>',
    'Subject: =?utf-8?B?5bm05oql?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="--x"',
    '',
    '----x',
    'Content-Type: text/css',
    '',
    'td { width: 12px }',
    '----x',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '----x--',
    '',
  ].join('\r\n');

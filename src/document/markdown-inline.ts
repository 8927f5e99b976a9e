/** A line or table cell of Markdown in, its plain text out: no emphasis, links, code marks or entities. */

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
};

const decode = (text: string): string =>
  text.replace(/&([a-z]{2,6}|#\d{1,6});/gu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = Number(name.slice(1));
    return code > 0 && code < 0xd800 ? String.fromCharCode(code) : whole;
  });

/** Plain text of inline Markdown; `<br>` becomes a line break, `<http://…>` stays an address. */
export const plainInline = (text: string): string =>
  decode(
    text
      .replace(/<br\s*\/?>/giu, '\n')
      .replace(/!\[[^\]\n]*\]\([^()\n]*\)/gu, '')
      .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/gu, '$1')
      .replace(/<(https?:[^<>\s]+)>/giu, '$1')
      .replace(/<\/?(?:p|span|div|b|i|u|em|strong|font|center|sup|sub)(?:\s[^<>]*)?>/giu, '')
      .replace(/\*\*|__(?=\S)|(?<=\S)__|`/gu, '')
      .replace(/(?<![\\*\d])\*(?=[^\s*])([^*\n]*)\*/gu, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, '$1'),
  );

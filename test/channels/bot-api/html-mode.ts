/** A message in the HTML mode of the Bot API in, its text as people see it out, or what is wrong with it. */

const TAG =
  /^<(\/?)(b|strong|i|em|u|s|code|pre|blockquote|tg-spoiler|a)( expandable| href="[^"<>]*")?>/;
const ENTITY = /^&(amp|lt|gt|quot|#\d+|#x[\da-f]+);/i;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export type Parsed = { readonly text: string } | { readonly problem: string };

/** As strict as Telegram: unknown tags, tags left open and bare `<` or `&` are refused. */
export const parseHtmlMode = (html: string): Parsed => {
  const open: string[] = [];
  let text = '';
  for (let at = 0; at < html.length;) {
    const rest = html.slice(at, at + 2100);
    const tag = TAG.exec(rest);
    const entity = ENTITY.exec(rest);
    if (tag) {
      const name = tag[2] ?? '';
      if (tag[1] === '') open.push(name);
      else if (open.pop() !== name) return { problem: `unexpected end tag at ${at}` };
      at += tag[0].length;
    } else if (entity) {
      text += CHARACTERS[entity[1] ?? ''] ?? '?';
      at += entity[0].length;
    } else if (rest.startsWith('<') || rest.startsWith('&')) {
      return { problem: `unsupported start tag or entity at ${at}` };
    } else {
      text += html.charAt(at);
      at += 1;
    }
  }
  return open.length > 0 ? { problem: `can't find end tag for ${open.join()}` } : { text };
};

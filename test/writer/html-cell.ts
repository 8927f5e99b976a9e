/** A cell's text and a style in, its HTML out: paragraphs, spans that split numbers, hard spaces. */
import type { HtmlStyle } from './style.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (c) => ENTITIES[c] ?? c);

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>');

const halves = (text: string): readonly string[] => {
  const middle = Math.ceil(text.length / 2);
  return text.length < 2 || text.includes('\n')
    ? [text]
    : [text.slice(0, middle), text.slice(middle)];
};

const orHardSpace = (html: string): string => (html === '' ? '&nbsp;' : html);

const INSIDE: Readonly<Record<HtmlStyle['cell'], (text: string) => string>> = {
  plain: lines,
  p: (text) => `<p align="center">${lines(text)}</p>`,
  'p-span': (text) =>
    `<p class="MsoNormal"><span style="font-family:宋体">${orHardSpace(lines(text))}</span><o:p></o:p></p>`,
  'split-spans': (text) =>
    `<p>${halves(text)
      .map((half) => `<span lang="EN-US">${lines(half)}</span>`)
      .join('')}</p>`,
  nbsp: (text) => `&nbsp;${lines(text)}&nbsp;`,
  font: (text) => `<div><font size="3">${orHardSpace(lines(text))}</font></div>`,
};

/** The inside of a `td`. */
export const cellHtml = (text: string, style: HtmlStyle['cell']): string => INSIDE[style](text);

/** Any text in, the same text out without what could steer a terminal, reverse its direction or break its encoding. */

const STEERING = /[\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}|[^\P{Cc}\n]/gu;

/** Keeps line breaks, turns tabs into spaces, drops every other control and half characters. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(STEERING, '');

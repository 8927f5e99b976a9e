/** Shapes and words in, SVG out: every character of a text is escaped. */

export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly mark: string;
  readonly first: string;
  readonly line: string;
  /** Null leaves the page show through. */
  readonly paper: string | null;
  readonly font: string;
}

/** Colours that tell themselves apart for everybody (Okabe and Ito 2008). */
const BLUE = '#0072b2';
const ORANGE = '#d55e00';

/** For a picture that stands alone. */
export const ON_PAPER: Theme = {
  ink: '#1b1f24',
  muted: '#5b6470',
  mark: BLUE,
  first: ORANGE,
  line: '#d5dae0',
  paper: '#ffffff',
  font: 'Noto Sans SC',
};

/** For a page, light or dark: words take the page's own colour. */
export const ON_PAGE: Theme = {
  ...ON_PAPER,
  ink: 'currentColor',
  muted: 'currentColor',
  mark: '#2f8fd0',
  first: '#e07b2e',
  line: '#8a939e',
  paper: null,
  font: 'inherit',
};

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

export const textAt = (x: number, y: number, text: string, style: TextStyle): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${String(style.size)}" fill="${style.fill}" text-anchor="${style.anchor ?? 'start'}">${escaped(text)}</text>`;

export const boxAt = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="2" fill="${fill}"/>`;

/** Length of a bar or column, for anything that is not 0: it can be seen. */
export const SHORTEST = 1.5;

/** An outline: what goes the other way. */
export const hollowAt = (
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: string,
): string =>
  `<rect x="${rounded(x + 1)}" y="${rounded(y + 1)}" width="${rounded(width)}" height="${rounded(height - 2)}" rx="2" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="5 3"/>`;

export const lineFrom = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  more: string,
): string =>
  `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" stroke="${stroke}" ${more}/>`;

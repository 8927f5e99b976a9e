/** Style declarations in, whether they keep text from being seen out. */
import type { Attributes } from './html-tokens.ts';
import type { Setting } from './inline-runs.ts';

const MAYBE_HIDING = /none|hid|absolute|fixed|indent/iu;
const HIDING = [
  /(?:^|[;\s])display\s{0,5}:\s{0,5}none/iu,
  /(?:^|[;\s])visibility\s{0,5}:\s{0,5}hidden/iu,
  /mso-hide\s{0,5}:\s{0,5}(?!none)/iu,
  /text-indent\s{0,5}:\s{0,5}-\d{3}/iu,
];
const OUT_OF_FLOW = /position\s{0,5}:\s{0,5}(?:absolute|fixed)/iu;
const OUT_OF_SIGHT =
  /(?:left|top|right)\s{0,5}:\s{0,5}-\d{3}|clip\s{0,5}:\s{0,5}rect\(|clip-path\s{0,5}:\s{0,5}inset\(\s{0,5}(?:50|100)%/iu;
const CLIPPED = /overflow\s{0,5}:\s{0,5}hidden/iu;
const NO_SIZE =
  /(?:^|[;\s])(?:max-)?(?:width|height)\s{0,5}:\s{0,5}[01](?:px|pt|em)?\s{0,5}(?:;|!|$)/iu;

/** Whether an element with this style, and all that it holds, is not seen. */
export const isHiding = (style: string): boolean =>
  MAYBE_HIDING.test(style) &&
  (HIDING.some((pattern) => pattern.test(style)) ||
    (OUT_OF_FLOW.test(style) && OUT_OF_SIGHT.test(style)) ||
    (CLIPPED.test(style) && NO_SIZE.test(style)));

const VANISHING =
  /(?:^|[;\s])(?:font-size\s{0,5}:\s{0,5}[01](?:px|pt|em|rem|%)?|opacity\s{0,5}:\s{0,5}0?\.?0{0,9})\s{0,5}(?:;|!|$)/iu;

/** Whether a style keeps a run of text from being seen; around blocks it is a way to close gaps or to fade in. */
export const isVanishing = (style: string): boolean => VANISHING.test(style);

const STRUCK = /text-decoration[a-z-]{0,10}\s{0,5}:[^;]{0,60}line-through/iu;
const WHITE =
  /^\s{0,5}(?:#fff(?:fff)?|white|rgb\(\s{0,5}255\s{0,5},\s{0,5}255\s{0,5},\s{0,5}255\s{0,5}\)|transparent)\s{0,5}$/iu;
const COLOUR = /(?:^|[;\s])color\s{0,5}:([^;!]{1,60})/iu;
const RAISED = /vertical-align\s{0,5}:\s{0,5}super/iu;

/** How an inline element sets its text. White text on a ground of its own is seen. */
export const settingOf = (name: string, { style = '', color }: Attributes): Setting => {
  if (name === 'sup' || RAISED.test(style)) return 'raised';
  if (name === 's' || name === 'strike' || STRUCK.test(style)) return 'struck';
  const colour = COLOUR.exec(style)?.[1] ?? color;
  const isWhite = colour !== undefined && WHITE.test(colour) && !/background/iu.test(style);
  return isWhite ? 'faint' : 'plain';
};

/** Properties and parts of a run of a Word document in; whether and how its text is shown out. */
import type { Setting } from './inline-runs.ts';
import type { Styles } from './docx-styles.ts';

export interface OpenRun {
  isHidden: boolean;
  setting: Setting;
}

/** Half points; smaller text nobody sees. */
const LEAST_SIZE = 4;

/** Whether a property that is present is switched on. */
export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off';

/** What a property says about the run, undefined where it says nothing. */
export const settingBy = (name: string, value: string | undefined): Setting | undefined => {
  if (name === 'strike' || name === 'dstrike') return isOn(value) ? 'struck' : 'plain';
  if (name === 'color' && /^f{6}$/iu.test(value ?? '')) return 'faint';
  if (name === 'sz' && Number(value) <= LEAST_SIZE) return 'faint';
  if (name === 'vertAlign' && value === 'superscript') return 'raised';
  if (name === 'position' && Number(value) > 0) return 'raised';
  return undefined;
};

/** Takes a property of the run (a child of its rPr). */
export const readRunProperty = (
  run: OpenRun,
  styles: Styles,
  name: string,
  value: string | undefined,
): void => {
  if (name === 'vanish') run.isHidden = isOn(value);
  else if (name === 'rStyle') {
    const style = styles.get(value ?? '');
    run.isHidden = style?.isHidden ?? run.isHidden;
    run.setting = style?.setting ?? run.setting;
  } else run.setting = settingBy(name, value) ?? run.setting;
};

const DRAWN_FONT = /wingdings|webdings|marlett|dingbats|symbol/iu;

/** Whether the characters of a font are drawings whatever their codes. */
export const isDrawn = (font: string | undefined): boolean => DRAWN_FONT.test(font ?? '');

/** The character of w:sym: its code, which Word moves to F000. */
export const symbolOf = (code: string | undefined): string => {
  const number = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(number)) return '';
  return String.fromCharCode(number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number);
};

/** Word's fields: begin, code, separate, result, end, one inside the other. Only results are shown. */
export interface Fields {
  /** Whether each open field is still in its code. */
  readonly inCode: boolean[];
}

/** Takes a w:fldChar. */
export const readFieldCharacter = ({ inCode }: Fields, type: string | undefined): void => {
  if (type === 'begin') inCode.push(true);
  else if (type === 'separate') inCode.splice(-1, 1, false);
  else if (type === 'end') inCode.pop();
};

/** Code ends with its paragraph at the latest: a damaged field hides no text behind it. */
export const endFieldCode = ({ inCode }: Fields): void => {
  inCode.splice(0, inCode.length, ...inCode.filter((isCode) => !isCode));
};

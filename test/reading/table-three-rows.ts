/** Rows of table three printed with other cells than the form's in, the table out. */
import { LABELS, valuesOf } from './form.ts';

/** The heads of the seven columns. */
export const HEADS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];

/** A label without its group. */
export const whole = (label: string): string =>
  label.replace('|', '').replace('三、本年度办理结果', '');

export type Cells = readonly (string | number)[];

/** Rows as `[label, …cells]`, each joined. */
export const rows = (
  cells: (label: string, values: readonly number[], row: number) => Cells,
  by = '\t',
) => LABELS.map((label, row) => cells(whole(label), valuesOf(row), row).join(by));

/** Rows of table two, those of a test in the place of the form's, in; the table out. */
import { cell, readPlain, reportAround } from './form.ts';

export const NEW = (rows: Readonly<Record<string, string>> = {}): string =>
  [
    '第二十条第（一）项',
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    rows['规章'] ?? '规章\t1\t0\t2',
    rows['文件'] ?? '行政规范性文件\t24\t12\t147',
    '第二十条第（五）项',
    '信息内容\t本年处理决定数量',
    rows['许可'] ?? '行政许可\t405830',
    '第二十条第（六）项',
    '信息内容\t本年处理决定数量',
    '行政处罚\t283246',
    '行政强制\t2070',
    '第二十条第（八）项',
    rows['收费头'] ?? '信息内容\t本年收费金额（单位：万元）',
    rows['收费'] ?? '行政事业性收费\t10335.99536',
  ].join('\n');

export const OLD = (rows: Readonly<Record<string, string>> = {}): string =>
  [
    '第二十条第（一）项',
    '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
    '规章\t0\t0\t0',
    '规范性文件\t5\t5\t9',
    '第二十条第（五）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    rows['许可'] ?? '行政许可\t889\t+1196\t6269',
    '其他对外管理服务事项\t307\t减73\t553',
    '第二十条第（六）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    '行政处罚\t1474\t-14\t1965',
    '行政强制\t601\t增44\t0',
    '第二十条第（八）项',
    '信息内容\t上一年项目数量\t本年增/减',
    rows['收费'] ?? '行政事业性收费\t3\t0',
    '第二十条第（九）项',
    rows['采购头'] ?? '信息内容\t采购项目数量\t采购总金额',
    rows['采购'] ?? '政府集中采购\t199\t18336.88 万',
  ].join('\n');

export const at = (text: string, ...ids: readonly string[]): readonly (string | number)[] => {
  const report = readPlain(reportAround('', text));
  return ids.map((id) => cell(report, `active.${id}`));
};

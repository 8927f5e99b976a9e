/** A list of faults in, the rows of the sheet that has one fault a row out. */
import type { Row } from 'write-excel-file/node';
import type { FaultList } from './fault-list.ts';
import { adviceLines, descriptionOf, quoteLines, SEVERITY_NAMES } from './list-words.ts';
import { count, SEVERITY_STYLES, side, SMALL, text, UNKNOWN } from './xlsx-cells.ts';
import { fitted } from './xlsx-columns.ts';

export const FAULT_COLUMNS = [
  ['序号', 7],
  ['发布机关', 15],
  ['年度', 7],
  ['问题类别', 7],
  ['核验项目', 12],
  ['级别', 7],
  ['部分/位置', 24],
  ['问题描述', 42],
  ['原文', 38],
  ['报告数', 10],
  ['应为', 10],
  ['依据', 24],
  ['修改建议', 34],
] as const;

export const faultRows = (list: FaultList): readonly Row[] =>
  list.reports.flatMap((report) =>
    report.groups.flatMap(({ group, faults }) =>
      faults.map((fault) =>
        fitted(
          [
            text(fault.number, SMALL),
            text(report.issuer ?? UNKNOWN),
            count(report.year),
            text(group, SMALL),
            text(fault.kind),
            text(SEVERITY_NAMES[fault.severity], { ...SMALL, ...SEVERITY_STYLES[fault.severity] }),
            text(fault.place),
            text(descriptionOf(fault)),
            text(quoteLines(fault).join('\n')),
            side(fault.actual, fault.unit),
            side(fault.expected, fault.unit),
            text(fault.basis),
            text(adviceLines(fault).join('\n')),
          ],
          FAULT_COLUMNS,
        ),
      ),
    ),
  );

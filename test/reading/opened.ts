/** The head of a report in, the report read out. */
import type { Report } from '../../src/report/report.ts';
import { readPlain } from './form.ts';

export const BODY =
  '一、总体情况\n\n2023年，全面推进政务公开工作。\n\n二、主动公开政府信息情况\n\n略。';

export const opened = (head: string, body = BODY): Report => readPlain(`${head}\n\n${body}`);

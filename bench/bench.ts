/** Subjects (default all) and numbers of reports to import (default 500) and of issuers to ask about (default 5000) in, a table of times and ratios out: `npm run bench -- [subject…] [--reports n] [--issuers n]`. */
import { parseArgs } from 'node:util';
import { benchAlerts } from './alerts.ts';
import { benchChart } from './chart.ts';
import { benchCheck } from './check.ts';
import { benchHtml } from './html.ts';
import { benchIssuers } from './issuers.ts';
import { benchImport } from './import.ts';
import type { Row } from './measure.ts';
import { benchPdf } from './pdf.ts';
import { benchQuestion } from './question.ts';
import { benchStart } from './start.ts';
import { benchTelegram } from './telegram.ts';
import { benchText } from './text.ts';

const { values, positionals } = parseArgs({
  options: {
    reports: { type: 'string', default: '500' },
    issuers: { type: 'string', default: '5000' },
  },
  allowPositionals: true,
});

const SUBJECTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  text: benchText,
  html: benchHtml,
  pdf: benchPdf,
  check: benchCheck,
  question: benchQuestion,
  chart: benchChart,
  telegram: benchTelegram,
  alerts: benchAlerts,
  start: benchStart,
  import: () => benchImport(Number(values.reports)),
  issuers: () => benchIssuers(Number(values.issuers)),
};

const shown = ({ subject, milliseconds, yardstick, ratio, aim, reached }: Row) => ({
  subject,
  ms: Number(milliseconds.toFixed(3)),
  against: yardstick,
  ratio: ratio === null ? '' : `${ratio.toFixed(1)}×`,
  aim,
  '': aim === '' ? '' : reached ? '✓' : '✗',
});

const rows: Row[] = [];
for (const [name, run] of Object.entries(SUBJECTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await run()));
}
console.table(rows.map(shown));

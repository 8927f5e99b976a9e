/** An Answer in, the blocks of a Telegram message out: sentence, table, 出处, findings, excerpts. */
import type { Answer, AnswerFinding, AnswerTable, Excerpt } from '../../answer/answer.ts';
import type { Severity } from '../../report/finding.ts';
import { figureTable } from '../figure-table.ts';
import { type PrintedRow, printedRowsOf } from '../printed-rows.ts';
import { excerptWords, originalOf, quotesOf, SEVERITY_WORDS, sidesWords } from '../words.ts';
import { isFalseAlarm, verdictWords } from '../verdicts.ts';
import { type Block, bold, code, italic, type Line, linesOf, link, plain } from './rich-text.ts';

const ROWS = 2;
/** Wider tables name the column beside every cell: a phone has no room for columns. */
const NARROW = 3;

const block = (...lines: readonly Line[]): Block => ({ quote: false, lines });

const rowLine = (head: readonly string[], [first = '', ...cells]: readonly string[]): Line =>
  head.length <= NARROW
    ? [bold(first), plain(cells.map((cell) => `　${cell}`).join(''))]
    : [
        bold(first),
        plain(
          `　${cells.map((cell, index) => `${head[index + 1] ?? ''} ${cell}`.trim()).join('，')}`,
        ),
      ];

const tableBlock = ({ head, rows }: AnswerTable): Block =>
  block(
    ...(head.length <= NARROW ? [[italic(head.join('　'))]] : []),
    ...rows.map((row) => rowLine(head, row)),
  );

const printedLine = ({ cells, marked }: PrintedRow): Line =>
  cells.flatMap((cell, index) => [
    ...(index > 0 ? [plain(' | ')] : []),
    marked.has(index) ? bold(`【${cell}】`) : code(cell),
  ]);

const placeLine = ({ source, path }: PrintedRow): Line => {
  const address = originalOf(source);
  return [
    italic(path.join(' › ')),
    ...(address === null ? [] : [plain('　'), link('原件', address)]),
  ];
};

const sourceBlocks = (rows: readonly PrintedRow[]): readonly Block[] => {
  const lines = rows.slice(0, ROWS).flatMap((row) => [placeLine(row), printedLine(row)]);
  const more = rows.length - ROWS;
  return lines.length === 0
    ? []
    : [block([bold('出处')], ...lines, ...(more > 0 ? [[italic(`另外 ${more} 行从略。`)]] : []))];
};

/** A severity at a glance. */
export const SIGNS: Readonly<Record<Severity, string>> = {
  error: '❗',
  warning: '⚠️',
  notice: 'ℹ️',
};

const findingBlock = (finding: AnswerFinding, number: string): Block => {
  const sides = sidesWords(finding);
  return block(
    [
      plain(`${number}${isFalseAlarm(finding) ? '☑️' : SIGNS[finding.severity]} `),
      bold(SEVERITY_WORDS[finding.severity]),
      plain(`：${finding.message}`),
    ],
    ...(sides === null ? [] : [[plain(sides)]]),
    ...quotesOf(finding).map((quote): Line => [plain('原文：'), italic(quote)]),
    ...(finding.cause === null ? [] : [[plain(`可能的原因：${finding.cause}`)]]),
    ...(finding.verdict ? [[italic(verdictWords(finding.verdict))]] : []),
  );
};

const excerptBlocks = (excerpt: Excerpt): readonly Block[] => [
  { quote: true, lines: [...linesOf(excerpt.text), [italic(excerptWords(excerpt))]] },
];

/** Every part of the answer but its options, which become buttons; findings that get buttons are numbered. */
export const answerBlocks = (answer: Answer, numbered = 0): readonly Block[] => {
  const { lead, notes, table, figures, findings, excerpts } = answer;
  const shown = table ?? (figures.length > 1 ? figureTable(figures) : null);
  return [
    block(...linesOf(lead, bold), ...notes.flatMap((note) => linesOf(note))),
    ...(shown ? [tableBlock(shown)] : []),
    ...sourceBlocks(printedRowsOf(figures)),
    ...findings.map((finding, at) => findingBlock(finding, at < numbered ? `${at + 1}. ` : '')),
    ...excerpts.flatMap(excerptBlocks),
  ];
};

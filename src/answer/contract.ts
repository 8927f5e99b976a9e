/** A question with its Answer in, the JSON object that other programs rely on out (contract, "ask"). */
import { findingJson } from '../report/report-json.ts';
import type { Answer, AnswerFigure, AnswerFinding, Excerpt, IntentName } from './answer.ts';
import { asText } from './text.ts';

const source = ({ source: cell }: AnswerFigure) =>
  cell && {
    file: cell.file,
    section: cell.section,
    row: cell.row,
    column: cell.column,
    line: cell.line,
    page: cell.page,
    raw: cell.raw,
  };

const figure = (told: AnswerFigure) => ({
  issuer: told.issuer,
  year: told.year,
  metric: told.metric,
  name: told.name,
  value: told.value,
  unit: told.unit,
  derived: told.derived,
  ...(told.of === undefined ? {} : { of: told.of }),
  ...(told.base === undefined ? {} : { base: told.base }),
  ...(told.over === undefined ? {} : { over: told.over }),
  source: source(told),
});

const excerpt = ({ issuer, year, section, text, file }: Excerpt) => ({
  issuer,
  year,
  section,
  text,
  file,
});

const finding = (told: AnswerFinding) => ({
  issuer: told.issuer,
  year: told.year,
  ...findingJson(told),
});

/** Answers whose options are to be chosen from; other answers only suggest what to ask next. */
const CHOOSING: readonly IntentName[] = ['clarify', 'missing'];

/** The object that `nianbao ask --json` prints; it may grow, never shrink. */
export const toContract = (question: string, answer: Answer) => ({
  question,
  intent: answer.intent,
  text: asText(answer),
  figures: answer.figures.map(figure),
  excerpts: answer.excerpts.map(excerpt),
  findings: answer.findings.filter(({ verdict }) => verdict?.kind !== '误报').map(finding),
  options: CHOOSING.includes(answer.intent) ? answer.options : [],
});

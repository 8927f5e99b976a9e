/** A document in; the report it is, every figure with its cell, or why it is none out. Pure: no clock, no files. */
import type { Document } from '../document/document.ts';
import type { ReadingError, Report } from '../report/report.ts';
import { plain } from './bare.ts';
import { withoutCards } from './cards.ts';
import { withoutColumnNumbers } from './column-numbers.ts';
import { contactOf } from './contact.ts';
import { withWholeHeads } from './cut-heads.ts';
import { figuresOf } from './figures.ts';
import { formRowsOf } from './form-rows.ts';
import { isSignature } from './furniture.ts';
import { headingsOf, type Heading } from './headings.ts';
import { withInlineHeadings } from './inline-headings.ts';
import { isReport } from './is-report.ts';
import { issuerFrom, levelOf } from './issuer.ts';
import { withLabelsAbove } from './labels-below.ts';
import { layoutOf, layoutVotes } from './layout.ts';
import { notesOf } from './notes.ts';
import { outlineOf, type TextLine } from './outline.ts';
import { withoutPadding } from './padding.ts';
import { periodOf } from './period.ts';
import { publishedOf } from './published.ts';
import { withoutLoneNumbers } from './repeated-lines.ts';
import { yearOf } from './report-year.ts';
import { scopeOf } from './scope.ts';
import { prefaceOf, sectionsOf } from './sections.ts';
import { segmentsOf } from './segments.ts';
import { withoutDoubtfulSlashes } from './slashes.ts';
import { stripsOf, type Strip } from './strips.ts';
import { tableSections } from './table-sections.ts';
import { titleOf, yearIn, type Title } from './title.ts';
import { ofThisYear } from './years.ts';

export type ReadResult = { readonly report: Report } | { readonly error: ReadingError };

const FIRST_YEAR = 2019;

/** Paragraphs of section one that may say what an opening says. */
const OPENING_WITHIN = 2;

/** Whom to ask about the report may stand in section one. */
const ASKING = /本报告.{0,8}疑问/u;

const asksReaders = (text: string): boolean => text.includes('疑') && ASKING.test(plain(text));

const NOT_A_REPORT: ReadingError = {
  code: 'not-a-report',
  message:
    '没有读出政府信息公开工作年度报告的标题、六个部分或表格；请确认选对了文件，例如从政府网站“政府信息公开年报”栏目下载的报告。',
};

const beforeFirst = (year: number): ReadingError => ({
  code: 'before-2019',
  message: `这是 ${String(year)} 年度的报告；国家统一表样从 2019 年度起施行，只能读 2019 年度及以后的报告。`,
});

const titleFrom = (
  document: Document,
  lines: readonly TextLine[],
  headings: readonly Heading[],
): Title => {
  const found = titleOf(lines, headings[0]?.at ?? lines.length);
  if (found.text !== null || document.title === null) return found;
  const [first = ''] = document.title.split(/[_|]|\s[-–—]\s/u);
  return yearIn(first) !== null && /报告|年报/u.test(first)
    ? { text: first.trim(), end: 0 }
    : found;
};

/** The printed rows that the figures are read from. */
const rowsIn = (
  document: Document,
  lines: readonly TextLine[],
  headings: readonly Heading[],
): readonly Strip[] => {
  const strips = withWholeHeads(stripsOf(document, tableSections(document, lines, headings)));
  const told = withoutPadding(withoutCards(withoutColumnNumbers(withoutLoneNumbers(strips))));
  return withLabelsAbove(withoutDoubtfulSlashes(ofThisYear(told)));
};

/**
 * Reads an opened document. The file's name is the last and weakest evidence of issuer and year.
 * Gives an error value for what is no annual report, or one from before the national format.
 */
export const readReport = (document: Document, fileName: string): ReadResult => {
  const lines = withInlineHeadings(outlineOf(document));
  const headings = headingsOf(lines);
  const title = titleFrom(document, lines, headings);
  const sections = sectionsOf(lines, headings, title.text);
  const preface = prefaceOf(lines, headings, title.end, title.text);
  const rows = formRowsOf(segmentsOf(rowsIn(document, lines, headings)));
  const figures = figuresOf(rows);

  const before = preface.map(({ text }) => text);
  const bodyOf = (number: string): readonly string[] =>
    sections
      .filter((section) => section.number === number)
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const body = bodyOf('一');
  const opening = [...before, ...body.slice(0, OPENING_WITHIN)];
  const period = periodOf(before, body);
  const year = yearOf(title.text, period, [...before, ...body], fileName);
  const signs = {
    title: title.text,
    headings: headings.length,
    figures: figures.length,
    opening,
    lines,
  };
  if (!isReport(signs)) return { error: NOT_A_REPORT };
  if (year !== null && year < FIRST_YEAR) return { error: beforeFirst(year) };

  const signature = lines
    .slice(-6)
    .map(({ text }) => text)
    .filter(isSignature);
  const issuer = issuerFrom({
    title: title.text,
    preface: before,
    opening,
    above: lines.slice(title.end, headings[0]?.at).map(({ text }) => text),
    body,
    signature,
    fileName,
  });
  const votes = layoutVotes(figures);
  const layout = layoutOf(votes, year);
  return {
    report: {
      title: title.text,
      issuer: issuer?.name ?? null,
      year,
      layout,
      scope: scopeOf(before),
      level: levelOf(issuer),
      period,
      published: publishedOf(lines, headings[0]?.at ?? lines.length),
      figures,
      preface,
      sections,
      contact: contactOf([...before, ...body.filter(asksReaders), ...bodyOf('六')]),
      notes: notesOf(rows, figures, layout, votes),
    },
  };
};

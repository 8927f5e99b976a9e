/** A report as read: who, when, what it counts, what it says; every figure with the cell it was printed in. */
import type { Layout } from '../vocabulary/metrics.ts';

/** 本级: the office's own work; 汇总: the whole area's, with its departments and subordinate governments. */
export type Scope = '本级' | '汇总';

export type SectionNumber = '一' | '二' | '三' | '四' | '五' | '六';

/** Where on a page something is printed, in points from the lower left corner (PDF only). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where in the document something stands; lines and pages count from 1. */
export interface Position {
  readonly line: number | null;
  readonly page: number | null;
  readonly box: Box | null;
}

/** The printed cell a figure comes from. */
export interface Place extends Position {
  readonly section: SectionNumber;
  /** Row label and column head as this document prints them (white space removed). */
  readonly row: string;
  readonly column: string;
  /** The whole row as printed, cells joined by ` | `, fit to be shown as 出处. */
  readonly printedRow: string;
}

/**
 * `number`: read for sure; `blank`: the cell is there and holds nothing, `/`, `-`, `—` or 无;
 * `unsure`: the print leaves open which number (or whether any) belongs here.
 */
export type FigureState = 'number' | 'blank' | 'unsure';

/** One cell of the national tables as this report prints it. A cell the document lacks has no Figure. */
export interface Figure {
  /** Metric id of a printed cell. */
  readonly id: string;
  readonly state: FigureState;
  /** The number in the metric's unit; null where blank or unsure. */
  readonly value: number | null;
  /** What is printed in the cell, untouched. For `unsure`: the text the number would have to come from. */
  readonly raw: string;
  /** A remark printed inside the cell, e.g. 其中修订16件. */
  readonly note: string | null;
  /** What the cell may hold, for `unsure`; otherwise empty. */
  readonly candidates: readonly (number | null)[];
  /** One Chinese sentence: how the cell was found and decided (for `read --explain`). */
  readonly decided: string;
  readonly place: Place;
}

/** A paragraph of running text, lines joined, page furniture removed, fit to be quoted. */
export interface Paragraph extends Position {
  readonly text: string;
}

/** One of the six sections: its heading and running text, tables left out. */
export interface Section {
  readonly number: SectionNumber;
  /** Heading without the number, as printed: 总体情况. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Contact {
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

/** The statistical period, ISO dates, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** The words it was read from. */
  readonly quote: string;
}

/** Level of the issuer: 国家部委, 省级, 地级, 县级, 乡级; null where unknown. */
export type Level = 'state' | 'province' | 'prefecture' | 'county' | 'township';

export interface Report {
  /** Title line as printed, null where there is none. */
  readonly title: string | null;
  /** Canonical short name of the area or organ: 固原市, 宁夏回族自治区人民政府办公厅. */
  readonly issuer: string | null;
  readonly year: number | null;
  readonly layout: Layout | null;
  readonly scope: Scope | null;
  readonly level: Level | null;
  readonly period: Period | null;
  /** ISO date of publication where printed. */
  readonly published: string | null;
  /** Printed cells in the order of the form; at most one figure an id. */
  readonly figures: readonly Figure[];
  /** Text between title and section one. */
  readonly preface: readonly Paragraph[];
  /** The sections found, in the order printed. */
  readonly sections: readonly Section[];
  readonly contact: Contact;
  /** Remarks of the reader about the tables as a whole, one Chinese sentence each (e.g. a lost column head). */
  readonly notes: readonly ReadingNote[];
}

/** `column-lost`: the head lost a column; `row-missing`: a row of the form is not there; `furniture`: something was left out. */
export interface ReadingNote {
  readonly kind: 'column-lost' | 'row-missing' | 'table-missing' | 'layout' | 'other';
  readonly section: SectionNumber | null;
  readonly text: string;
  /** Words of the document the note is about, where there are any. */
  readonly quote: string | null;
}

/** A file that is no readable report: a stable code and what to do, in Chinese. */
export interface ReadingError {
  readonly code: ReadingErrorCode;
  readonly message: string;
}

export type ReadingErrorCode =
  | 'empty'
  | 'too-large'
  | 'not-found'
  | 'unreadable'
  | 'unsupported-format'
  | 'legacy-doc'
  | 'scanned-pdf'
  | 'encrypted'
  | 'damaged'
  | 'too-many-pages'
  | 'too-slow'
  | 'zip-bomb'
  | 'not-a-report'
  | 'before-2019';

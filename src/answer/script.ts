/** An Answer in, the same Answer in the characters of whoever asked out; names of files and quoted print stay. */
import { toTraditional } from '../vocabulary/script.ts';
import type { Answer } from './answer.ts';
import type { Chart } from './chart.ts';
import { FILE } from './chart-marks.ts';

const all = (texts: readonly string[]): readonly string[] => texts.map(toTraditional);

const chartIn = ({ title, subtitle, items, notes, ...rest }: Chart): Chart => ({
  ...rest,
  title: toTraditional(title),
  subtitle: toTraditional(subtitle),
  items: items.map(({ label, words, value }) => ({
    label: toTraditional(label),
    words: toTraditional(words),
    value,
  })),
  notes: notes.map((note) => (note.startsWith(FILE) ? note : toTraditional(note))),
});

/** Turns what the answer says into traditional characters where the question was written in them. */
export const inScriptOf = (traditional: boolean, answer: Answer): Answer =>
  !traditional
    ? answer
    : {
        ...answer,
        traditional: true,
        lead: toTraditional(answer.lead),
        notes: all(answer.notes),
        options: all(answer.options),
        ...(answer.chart && { chart: chartIn(answer.chart) }),
        table: answer.table && { head: all(answer.table.head), rows: answer.table.rows.map(all) },
      };

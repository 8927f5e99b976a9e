/** Content and words' style in; the report as blocks in reading order out, ready for any format. */
import type { Content } from './content.ts';
import type { FormTable } from './form-table.ts';
import { narrativeOf } from './narrative.ts';
import { idsOfSplit } from './printed.ts';
import type { WordStyle } from './style.ts';
import { printText, typesetForms } from './typeset.ts';

export type FlowBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: FormTable };

/** The whole report, top to bottom. */
export const flowOf = (content: Content, style: WordStyle): readonly FlowBlock[] => {
  const narrative = narrativeOf(content);
  const tables = typesetForms(content, style);
  const paragraph = (text: string): FlowBlock => ({
    kind: 'paragraph',
    text: printText(text, style),
  });
  const sections = narrative.sections.flatMap(({ heading, before, after }): FlowBlock[] => [
    { kind: 'heading', text: printText(heading, style) },
    ...before.map(paragraph),
    ...tables
      .filter((table) => heading.startsWith(table.section))
      .map((table): FlowBlock => ({ kind: 'table', table })),
    ...after.map(paragraph),
  ]);
  return [
    { kind: 'title', text: printText(narrative.title, style) },
    ...narrative.preface.map(paragraph),
    ...sections,
    ...narrative.closing.map(paragraph),
  ];
};

/** The blocks as lines with tabs between cells, for messages about files that are no text. */
export const flowAsText = (flow: readonly FlowBlock[]): string =>
  flow
    .flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.map((row) => row.map((cell) => cell.text).join('\t'))
        : [block.text],
    )
    .join('\n');

/** Cells that no print of these blocks settles: numbers with a space between their digits. */
export const openCells = (flow: readonly FlowBlock[]): readonly string[] =>
  flow.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.flatMap((row) => idsOfSplit(row, 'cells')) : [],
  );

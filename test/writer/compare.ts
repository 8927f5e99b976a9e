/** A report as read and what was written in; what the reader got wrong out, a line each. */
import type { Figure, Report } from '../../src/report/report.ts';
import type { Written } from './write-report.ts';

export interface Fault {
  /** `wrong` is a silent error; the others admit that something is not known. */
  readonly kind: 'wrong' | 'unsure' | 'missing';
  readonly id: string;
  readonly says: string;
}

type Known = Pick<Written, 'expected' | 'uncertain'>;

const shown = (value: number | null | undefined): string =>
  value === undefined ? 'nothing' : value === null ? 'blank' : String(value);

const faultOf = (
  id: string,
  figure: Figure | undefined,
  { expected, uncertain }: Known,
): Fault[] => {
  const value = expected.get(id);
  const about = `${id}: printed ${shown(value)}`;
  if (!figure)
    return uncertain.has(id) ? [] : [{ kind: 'missing', id, says: `${about}, found nothing` }];
  const read = `${figure.state} ${shown(figure.value)} from ${JSON.stringify(figure.raw)}: ${figure.decided}`;
  if (figure.state !== 'unsure')
    return figure.value === value ? [] : [{ kind: 'wrong', id, says: `${about}, read ${read}` }];
  const offered = figure.candidates.map(shown).join(', ');
  if (!uncertain.has(id))
    return [{ kind: 'unsure', id, says: `${about}, unsure of [${offered}] ${read}` }];
  return [];
};

/** Every cell that was not read exactly; unsure cells are no fault where the print leaves them open. */
export const faultsOf = (report: Pick<Report, 'figures'>, written: Known): readonly Fault[] => {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const extra = report.figures.filter((figure) => !written.expected.has(figure.id));
  return [
    ...[...written.expected.keys()].flatMap((id) => faultOf(id, figures.get(id), written)),
    ...extra.map(({ id, raw }): Fault => ({
      kind: 'wrong',
      id,
      says: `${id}: not printed, read from ${raw}`,
    })),
  ];
};

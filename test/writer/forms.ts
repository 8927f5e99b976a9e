/** A layout in, its three tables out: labels and heads from the table of metrics, figures as empty places. */
import { APPLICANTS } from '../../src/vocabulary/applicants.ts';
import {
  metricOf,
  PROCEEDINGS,
  QUANTITIES,
  RESULTS,
  STAGES,
  SUBJECTS,
  type Layout,
  type Stage,
} from '../../src/vocabulary/metrics.ts';
import { figureCell, headCell, labelCell, type FormRow, type FormTable } from './form-table.ts';
import {
  AMOUNT_REMARK,
  APPLICANTS_HEAD,
  articleLine,
  BALANCE_NOTE,
  CONTENT_HEAD,
  PARTIAL_REMARK,
  RESULTS_LABEL,
} from './form-words.ts';

/** Which of a term's printed labels to take. */
export type LabelChoice = (labels: readonly string[]) => string;

const LABEL_COLUMNS = 3;

/** The forms print a number of things before their amount. */
const printedOrder = (quantity: { readonly id: string }): number =>
  Number(quantity.id === 'amount');

const quantitiesOf = (subject: string, layout: Layout) =>
  QUANTITIES.filter((q) => metricOf(`active.${subject}.${q.id}`)?.layouts.includes(layout)).sort(
    (a, b) => printedOrder(a) - printedOrder(b),
  );

const subjectLabel = (subject: (typeof SUBJECTS)[number], layout: Layout): string =>
  (layout === '2019' ? subject.printed.at(-1) : subject.printed[0]) ?? subject.name;

const quantityLabel = (id: string, layout: Layout): string => {
  const [, , quantity = ''] = id.split('.');
  const term = QUANTITIES.find((q) => q.id === quantity);
  const head = metricOf(id)?.columnLabel ?? '';
  if (quantity === 'decisions' && layout === '2019') return term?.printed.at(-1) ?? head;
  return quantity === 'amount' && layout === '2021' ? `${head}${AMOUNT_REMARK}` : head;
};

const articleRows = (article: string, layout: Layout): readonly FormRow[] => {
  const subjects = SUBJECTS.filter((subject) => subject.article === article);
  const columns = quantitiesOf(subjects[0]?.id ?? '', layout);
  if (columns.length === 0) return [];
  const spanOf = (index: number): number => (index === columns.length - 1 ? 4 - columns.length : 1);
  return [
    [headCell(articleLine(article), 0, 4)],
    [
      headCell(CONTENT_HEAD, 0),
      ...columns.map((q, i) =>
        headCell(
          quantityLabel(`active.${subjects[0]?.id ?? ''}.${q.id}`, layout),
          i + 1,
          spanOf(i),
        ),
      ),
    ],
    ...subjects
      .filter((subject) => quantitiesOf(subject.id, layout).length > 0)
      .map((subject) => [
        labelCell(subjectLabel(subject, layout), 0),
        ...columns.map((q, i) => figureCell(`active.${subject.id}.${q.id}`, i + 1, spanOf(i))),
      ]),
  ];
};

const activeForm = (layout: Layout): FormTable => ({
  section: '二',
  columns: 4,
  headRows: 0,
  rows: ['一', '五', '六', '八', '九'].flatMap((article) => articleRows(article, layout)),
});

const requestsHead = (lostHead: boolean): readonly FormRow[] => {
  const [natural, ...kinds] = APPLICANTS.filter((applicant) => applicant.id !== 'total');
  const total = APPLICANTS.find((applicant) => applicant.id === 'total');
  const printed = lostHead ? kinds.slice(0, -1) : kinds;
  return [
    [
      headCell(BALANCE_NOTE, 0, LABEL_COLUMNS, 3),
      headCell(APPLICANTS_HEAD, LABEL_COLUMNS, printed.length + 2),
    ],
    [
      headCell(natural?.printed[0] ?? '', LABEL_COLUMNS, 1, 2),
      headCell('法人或其他组织', LABEL_COLUMNS + 1, printed.length),
      headCell(total?.printed[0] ?? '', LABEL_COLUMNS + 1 + printed.length, 1, 2),
    ],
    printed.map((kind, i) => headCell(kind.printed[0], LABEL_COLUMNS + 1 + i)),
  ];
};

const stageText = (stage: Stage, choice: LabelChoice): string => {
  const quoted = stage.name.includes('“') && stage.parts === undefined && stage.id !== 'other.misc';
  const label = quoted ? stage.name : choice(stage.printed);
  return `${stage.numbering}${label}${stage.id === 'partial' ? PARTIAL_REMARK : ''}`;
};

const requestsRow = (stage: Stage, layout: Layout, choice: LabelChoice): FormRow => {
  const stages: readonly Stage[] = STAGES;
  const figures = APPLICANTS.map((a, i) =>
    figureCell(`requests.${stage.id}.${a.id}`, LABEL_COLUMNS + i),
  );
  const text = stageText(stage, choice);
  const parent = stages.find((s) => stage.id.startsWith(`${s.id}.`));
  if (!parent) {
    const outer = /^[一二四]/u.test(stage.numbering);
    return [outer ? labelCell(text, 0, 3) : labelCell(text, 1, 2), ...figures];
  }
  const siblings = stages.filter(
    (s) => s.id.startsWith(`${parent.id}.`) && s.layouts.includes(layout),
  );
  const group =
    siblings[0] === stage
      ? [labelCell(`${parent.numbering}${parent.name}`, 1, 1, siblings.length)]
      : [];
  return [...group, labelCell(text, 2), ...figures];
};

const requestsForm = (layout: Layout, lostHead: boolean, choice: LabelChoice): FormTable => {
  const stages = STAGES.filter(
    (stage: Stage) => stage.layouts.includes(layout) && stage.group !== true,
  );
  const rows = stages.map((stage: Stage) => requestsRow(stage, layout, choice));
  const first = stages.findIndex((stage) => stage.id === 'granted');
  const outcomes = stages.length - first - 1;
  const withLabel = rows.map((row, i) =>
    i === first ? [labelCell(RESULTS_LABEL, 0, 1, outcomes), ...row] : row,
  );
  return {
    section: '三',
    columns: LABEL_COLUMNS + APPLICANTS.length,
    headRows: 3,
    rows: [...requestsHead(lostHead), ...withLabel],
  };
};

const appealsForm = (): FormTable => {
  const [review, litigation, direct, after] = PROCEEDINGS;
  const results = (from: number, rowSpan: number) =>
    RESULTS.map((result, i) => headCell(result.printed[0], from + i, 1, rowSpan));
  return {
    section: '四',
    columns: 15,
    headRows: 3,
    rows: [
      [headCell(review.printed[0], 0, 5), headCell(litigation.printed[0], 5, 10)],
      [...results(0, 2), headCell(direct.printed[0], 5, 5), headCell(after.printed[0], 10, 5)],
      [...results(5, 1), ...results(10, 1)],
      [review, direct, after].flatMap((proceeding, block) =>
        RESULTS.map((result, i) => figureCell(`${proceeding.id}.${result.id}`, block * 5 + i)),
      ),
    ],
  };
};

/** The three tables of a layout, figures still empty. */
export const formsOf = (
  layout: Layout,
  lostHead: boolean,
  choice: LabelChoice,
): readonly FormTable[] => [
  activeForm(layout),
  requestsForm(layout, lostHead, choice),
  appealsForm(),
];

/** Whom to turn to, as the report prints it: telephone, address, postcode, fax, e-mail, website. */
import * as z from 'zod';
import { answer, type Answer } from '../src/answer/answer.ts';
import { reportName } from '../src/answer/sentences.ts';
import { defineIntent, slots, type Desk } from '../src/intent.ts';
import { isUnderstood } from '../src/language/understanding.ts';
import type { ReportSummary } from '../src/store/store.ts';
import { CONTACT_FIELDS, type ContactField } from '../src/vocabulary/contact-fields.ts';
import { chooseReports } from './lookup/chosen-reports.ts';

const contactSlots = z.object({ places: slots.places, years: slots.years, fields: slots.fields });

const nameOf = (field: ContactField): string =>
  CONTACT_FIELDS.find(({ id }) => id === field)?.name ?? field;

const ALL: readonly ContactField[] = CONTACT_FIELDS.map(({ id }) => id);

const told = (report: ReportSummary, fields: readonly ContactField[]): readonly string[] =>
  fields.flatMap((field) => {
    const value = report.contact[field];
    return value === null ? [] : [`${nameOf(field)}：${value}`];
  });

const ofReport = (report: ReportSummary, fields: readonly ContactField[]): Answer => {
  const wanted = fields.length > 0 ? fields : ALL;
  const values = told(report, wanted);
  const missing = fields.filter((field) => report.contact[field] === null).map(nameOf);
  const lacks =
    missing.length > 0 ? `${reportName(report)}的报告没有写${missing.join('、')}。` : '';
  if (values.length > 0)
    return answer('contact', `${reportName(report)}报告上写的${values.join('；')}。${lacks}`, {
      notes: [`以上摘自报告（文件 ${report.file}），可能已经变动。`],
    });
  const others = told(report, ALL);
  return answer(
    'missing',
    `${lacks === '' ? `${reportName(report)}的报告没有写联系方式。` : lacks}${others.length > 0 ? `报告上写的有${others.join('；')}。` : ''}`,
  );
};

const tell = async (desk: Desk, wanted: z.infer<typeof contactSlots>): Promise<Answer> => {
  const [field] = wanted.fields;
  const whatIn = ({ contact }: ReportSummary): string =>
    field && contact[field] !== null ? nameOf(field) : '联系方式';
  const choice = await chooseReports(
    desk,
    wanted,
    (report) => `${reportName(report)}的${whatIn(report)}是什么？`,
    true,
  );
  if ('instead' in choice) return choice.instead;
  const [report] = choice.reports;
  if (!report) return answer('missing', '没有收录这份报告。');
  const found = ofReport(report, wanted.fields);
  return { ...found, notes: [...choice.notes, ...found.notes] };
};

export const contact = defineIntent({
  name: 'contact',
  title: '查联系方式',
  examples: [
    ['固原政务公开办公室电话多少'],
    ['红寺堡2020年报上的地址在哪'],
    ['石嘴山的电子邮箱是什么'],
  ],
  slots: contactSlots,
  fits: (u) =>
    isUnderstood(u) &&
    u.metrics.value.length === 0 &&
    (u.fields.length > 0 || u.cues.has('contact') || u.continues === 'contact'),
  handle: (wanted, desk) => tell(desk, wanted),
});

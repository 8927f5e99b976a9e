/** The slots of a question as zod schemas: what an intent asks for, and what a chat remembers. */
import * as z from 'zod';
import { CONTACT_FIELDS } from '../vocabulary/contact-fields.ts';

const MEASURE = z.enum(['件', '项', '个', '项目', '万元', 'other']);

const parts = z.object({
  table: z.enum(['active', 'requests', 'appeals']),
  row: z.string().nullable(),
  columns: z.array(z.string()).max(20).readonly(),
  measure: MEASURE.nullable(),
});

/** Metrics, each with the readings its words leave open. */
export const metrics = z.array(z.array(parts).max(20).readonly()).max(40).readonly();

/** At least one metric. */
export const someMetrics = metrics.refine((choices) => choices.length > 0);

/** The years asked for. */
export const years = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('named'), years: z.array(z.number()).max(40).readonly() }),
  z.object({ kind: z.literal('span'), from: z.number(), to: z.number() }),
  z.object({ kind: z.literal('relative'), offset: z.number() }),
  z.object({ kind: z.literal('recent'), count: z.number().nullable() }),
  z.object({ kind: z.literal('latest') }),
  z.object({ kind: z.literal('open') }),
]);

/** Whose reports, in the order of the question; none where it names nobody. */
export const places = z
  .array(
    z.object({
      name: z.string(),
      words: z.string(),
      known: z.boolean(),
      others: z.array(z.string()).readonly(),
      open: z.boolean(),
      year: z.number().nullable(),
    }),
  )
  .max(40)
  .readonly();

/** Reports with the places they take in a ranking. */
export const ranked = z
  .array(z.object({ issuer: z.string(), year: z.number(), place: z.number(), told: z.boolean() }))
  .max(40)
  .readonly();

/** Figures told, each of one report, with what it was asked by. */
export const figuresTold = z
  .array(
    z.object({
      issuer: z.string(),
      year: z.number(),
      metrics,
      base: metrics.nullable().optional(),
    }),
  )
  .max(6)
  .readonly();

/** What the last answer told, in its order, each by its name and number. */
export const told = z
  .array(
    z.object({
      issuer: z.string(),
      year: z.number(),
      name: z.string().nullable(),
      value: z.number().nullable(),
    }),
  )
  .max(40)
  .readonly();

/** Reports that were told of together. */
export const group = z
  .array(z.object({ issuer: z.string(), year: z.number() }))
  .max(40)
  .readonly();

/** Parts that are left out. */
export const except = z
  .array(
    z.object({
      of: z.enum(['row', 'column']),
      table: z.enum(['active', 'requests', 'appeals']),
      id: z.string(),
    }),
  )
  .max(20)
  .readonly();
/** Issuers that are left out. */
export const without = z.array(z.string()).max(40).readonly();
export const section = z.string().nullable();
export const topic = z.string().nullable();
export const term = z.string().nullable();
export const fields = z
  .array(z.enum(CONTACT_FIELDS.map(({ id }) => id)))
  .max(10)
  .readonly();
export const phrase = z.array(z.string()).max(40).readonly();
export const levels = z
  .array(z.enum(['province', 'prefecture', 'county', 'township']))
  .max(8)
  .readonly();
export const ruleTopics = z
  .array(
    z.object({
      name: z.string(),
      rules: z.array(z.string()).readonly(),
      needsPrevious: z.literal(true).optional(),
    }),
  )
  .max(10)
  .readonly();
export const severity = z.enum(['warning', 'notice']).nullable();
export const scope = z.enum(['本级', '汇总']).nullable();
export const count = z.number().nullable();
const scale = z.enum(['plain', 'yuan', 'share']);
const statedNumber = z.object({ value: z.number(), scale, step: z.number(), said: z.string() });
/** A number to be confirmed. */
export const claim = statedNumber
  .extend({ way: z.enum(['is', 'has', 'about', 'over']) })
  .nullable();
export const thresholds = z
  .array(z.object({ comparison: z.enum(['>', '>=', '<', '<=', '=']), value: z.number(), scale }))
  .max(10)
  .readonly();
/** Numbers taken for given. */
export const stated = z.array(statedNumber.extend({ metrics })).max(10).readonly();
/** The cues found, as names. */
export const cues = z.set(z.string());
/** The question as it was read, to be offered again with a slot changed. */
export const text = z.string();

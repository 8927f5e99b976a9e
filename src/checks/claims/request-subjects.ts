/** The rows and columns of table three as sentences name them. */
import { applicants } from './request-applicants.ts';
import { carried, due, handled, stages } from './request-flows.ts';
import { outcomes, reasons } from './request-outcomes.ts';
import type { Subject } from './subject.ts';

/** In the order in which they are tried. */
export const REQUEST_SUBJECTS: readonly Subject[] = [
  ...stages,
  carried,
  ...outcomes,
  ...reasons,
  ...applicants,
  due,
  ...handled,
];

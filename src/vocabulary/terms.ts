/** What the words of the field mean: a term in, its meaning in plain Chinese and its legal source out. */

export interface Definition {
  /** The term as the forms and the law write it. */
  readonly term: string;
  /** What people call it, besides `term`. */
  readonly spoken: readonly string[];
  /** Plain Chinese, one to three sentences, correct in law. */
  readonly meaning: string;
  /** The article or notice it rests on. */
  readonly source: string;
}

// prettier-ignore
export const DEFINITIONS: readonly Definition[] = [
  { term: '三安全一稳定', spoken: [], meaning: '指公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，依法不予公开。', source: '《中华人民共和国政府信息公开条例》第十四条' },
];

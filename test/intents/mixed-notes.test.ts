/** Reports that are added up; what is said beside the sum. */
import { describe, expect, test } from 'vitest';
import { mixedNotes } from '../../intents/lookup/mixed-notes.ts';

const of = (issuer: string, year = 2023) => ({ issuer, year });

describe('相加的几份报告', () => {
  test.each([
    ['一个机关的几年', [of('固原市', 2022), of('固原市')], []],
    ['同一年互不相干的两处', [of('固原市'), of('白银市')], []],
    ['年份不同', [of('固原市'), of('白银市', 2020)], ['2020、2023']],
    ['县在市之内', [of('固原市'), of('西吉县')], ['西吉县在固原市之内']],
    ['部门在市之内', [of('酒泉市'), of('酒泉市教育局')], ['酒泉市教育局在酒泉市之内']],
    ['县在市之内，但不是同一年', [of('固原市'), of('西吉县', 2020)], ['2020、2023']],
  ])('%s', (_name, reports, said) => {
    const notes = mixedNotes(reports);
    expect(notes).toHaveLength(said.length);
    for (const [at, words] of said.entries()) expect(notes[at]).toContain(words);
  });
});

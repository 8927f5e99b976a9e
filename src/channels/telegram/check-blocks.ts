/** A checked document in, the blocks of a Telegram message out: identity, counts, faults by group. */
import type { Fault } from '../../answer/fault-list/fault.ts';
import { groupsOf } from '../../answer/fault-list/fault-list.ts';
import { SEVERITY_NAMES } from '../../answer/fault-list/list-words.ts';
import {
  type CheckedDocument,
  notesOf,
  identityWords,
  outcomeWords,
  sortedFaults,
} from '../checked-document.ts';
import { sidesWords } from '../words.ts';
import { SIGNS } from './answer-blocks.ts';
import { type Block, bold, italic, type Line, plain } from './rich-text.ts';

/** Faults told in the message; the list that comes with it has them all. */
const MOST = 8;
const FORGOTTEN = '文件看完就忘，没有存盘，也没有收入索引。';

const block = (...lines: readonly Line[]): Block => ({ quote: false, lines });

const faultBlock = (fault: Fault): Block => {
  const sides = sidesWords(fault);
  return block(
    [
      plain(`${SIGNS[fault.severity]} `),
      bold(`${SEVERITY_NAMES[fault.severity]} · ${fault.kind}`),
      plain(`：${fault.message}`),
    ],
    ...(sides === null ? [] : [[plain(sides)]]),
    ...(fault.cause === null ? [] : [[plain(`可能的原因：${fault.cause}`)]]),
    [italic(fault.place)],
  );
};

const groupBlocks = (faults: readonly Fault[]): readonly Block[] =>
  groupsOf(faults).flatMap((group) => [
    block([bold(`【${group.group}】`)]),
    ...group.faults.map(faultBlock),
  ]);

const worst = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults]
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
    .slice(0, MOST);

/** What was found, the worst first where not all can be told. */
export const checkBlocks = (document: CheckedDocument): readonly Block[] => {
  const { listed } = sortedFaults(document);
  const [who = '', ...more] = identityWords(document);
  const left = listed.length - MOST;
  return [
    block(
      [bold(who), plain(more.map((words) => ` · ${words}`).join(''))],
      [plain(outcomeWords(document))],
      ...notesOf(document).map((words) => [plain(words)]),
    ),
    ...groupBlocks(worst(listed)),
    ...(left > 0 ? [block([plain(`另有 ${left} 处，都在清单里。`)])] : []),
    block([italic(FORGOTTEN)]),
  ];
};

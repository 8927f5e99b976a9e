/** A question in, how many numbers it asks for out: 收到几件，没给几件 asks for two. */

const ASK = /多少|(?<![第前近哪这好十百数])几(?!年|分之|个月|乎)/gu;
/** 有多少件，几件: said again. */
const AGAIN = /^[件份起宗个项次元钱万，,、。？?！!\s啊呢吗有是共一]*$/u;

/** Asks with something named between them. */
export const numberAsks = (text: string): number => {
  const asks = [...text.matchAll(ASK)];
  return asks.filter(({ index }, at) => {
    const before = asks[at - 1];
    return !before || !AGAIN.test(text.slice(before.index + before[0].length, index));
  }).length;
};

/** Words that findings about the text share: where a passage stands. */

/** 第一部分, or 导语 for the text before section one. */
export const placeIn = (section: string): string => (section ? `第${section}部分` : '导语');

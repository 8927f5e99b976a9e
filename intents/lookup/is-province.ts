/** A name in, whether it is a province's out. */
import { issuerOf } from '../../src/vocabulary/places.ts';

/** 宁夏回族自治区 is, its 办公厅 is not. */
export const isProvince = (name: string): boolean => {
  const issuer = issuerOf(name);
  return issuer?.organ === null && issuer.area?.level === 'province';
};

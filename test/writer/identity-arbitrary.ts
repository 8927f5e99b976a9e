/** Nothing in, offices out that might publish a report: areas' governments and their departments, with contacts. */
import fc from 'fast-check';
import { AREAS, areasCalled, type Area } from '../../src/vocabulary/places.ts';
import type { Contact, Scope } from '../../src/report/report.ts';
import type { Identity } from './content.ts';

const COMMON = /^[\u4e00-\u9fa5]+$/u;

/** Areas that their official name alone tells from all others. */
const UNIQUE: readonly Area[] = AREAS.filter(
  (area) => areasCalled(area.name).length === 1 && COMMON.test(area.name),
);

const ORGANS = [
  '教育局',
  '财政局',
  '人力资源和社会保障局',
  '自然资源局',
  '卫生健康委员会',
] as const;

const areaOffice: fc.Arbitrary<Pick<Identity, 'issuer' | 'printedName' | 'scope'>> = fc
  .tuple(fc.constantFrom(...UNIQUE), fc.constantFrom('', '人民政府'))
  .map(([area, tail]) => ({
    issuer: area.name,
    printedName: `${area.name}${tail}`,
    scope: null,
  }));

const department: fc.Arbitrary<Pick<Identity, 'issuer' | 'printedName' | 'scope'>> = fc
  .tuple(
    fc.constantFrom(...UNIQUE.filter((area) => area.level !== 'province')),
    fc.constantFrom(...ORGANS),
  )
  .map(([area, organ]) => {
    const name = `${area.name}${organ}`;
    return { issuer: name, printedName: name, scope: null satisfies Scope | null };
  });

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''));

const phoneArbitrary = fc
  .tuple(fc.constantFrom('0954', '021', '0943'), fc.nat(8), digits(6))
  .map(([area, first, rest]) => `${area}-${first + 1}${rest}`);

const contactArbitrary: fc.Arbitrary<Contact> = fc.record({
  address: fc.constantFrom('行政中心1号楼', '人民路88号'),
  postcode: fc.tuple(fc.nat(7), digits(5)).map(([first, rest]) => `${first + 1}${rest}`),
  phone: phoneArbitrary,
  fax: fc.option(phoneArbitrary, { nil: null }),
  email: fc.constantFrom(null, 'xxgk@163.com', 'zwgk_2020@126.com'),
  website: fc.constantFrom(null, 'http://www.example.gov.cn'),
});

export const identityArbitrary: fc.Arbitrary<Identity> = fc
  .tuple(fc.oneof(areaOffice, department), contactArbitrary)
  .map(([office, contact]) => ({ ...office, contact }));

/** As many unlike governments as there are areas, by number. */
export const governmentNumber = (
  number: number,
): Pick<Identity, 'issuer' | 'printedName' | 'scope'> => {
  const area = UNIQUE[number % UNIQUE.length];
  if (!area) throw new Error('the table of areas is empty');
  return { issuer: area.name, printedName: area.name, scope: null };
};

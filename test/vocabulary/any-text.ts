/** Any text at all, also half characters: what readers of content must live with. */
import fc from 'fast-check';

/** Up to `maxLength` UTF-16 units, drawn from ASCII, Chinese and everything else. */
export const anyText = (maxLength = 40): fc.Arbitrary<string> => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0, max: 0xffff }),
  );
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
};

/** Drawing operators of a page in, the bytes of a PDF with that page out. */
import { deflateSync } from 'node:zlib';

export interface MadePage {
  /** Operators of the page; /F is Helvetica, /X the form, /S half transparent, /M multiplying, /L a layer. */
  readonly content: string;
  /** Operators of a form XObject that the page may draw. */
  readonly form?: string;
  /** More entries of the page, e.g. /Rotate 90. */
  readonly page?: string;
  /** More entries of the trailer, e.g. /Encrypt. */
  readonly trailer?: string;
}

const stream = (content: string, entries = ''): Buffer => {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
};

/** A layer that viewers do not show. */
const LAYER = '<< /Type /OCG /Name (draft) >>';
const LAYERS = '/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>';

/** A PDF of one page, 600 by 800 points. */
export const madePdf = ({ content, form = '', page = '', trailer = '' }: MadePage): Uint8Array => {
  const objects = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${LAYERS} >>`),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ${page} /Resources << /ExtGState << /S << /ca 0.5 >> /M << /BM /Multiply >> >> /Font << /F 5 0 R >> /XObject << /X 6 0 R >> /Properties << /L 7 0 R >> >> >>`,
    ),
    stream(content),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    stream(
      form,
      '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 50 500] /Resources << /Font << /F 5 0 R >> >>',
    ),
    Buffer.from(LAYER),
  ];
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = objects.map((object, at) => {
    const offset = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return offset;
  });
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
};

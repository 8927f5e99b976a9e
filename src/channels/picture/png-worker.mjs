// SVG in, PNG out, in a thread of its own: what the drawing library holds is given back when the thread ends.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const { font, zoom } = workerData;

parentPort.on('message', (svg) => {
  const options = {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  };
  parentPort.postMessage(new Uint8Array(new Resvg(svg, options).render().asPng()));
});

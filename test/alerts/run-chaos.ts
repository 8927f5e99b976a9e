/** `npm run chaos [KILLS]`: kill -9 at random points during import, matching and sending; fails where an alert is lost. */
import { chaos } from './chaos.ts';

const kills = Number(process.argv[2] ?? 100);
const began = Date.now();
const result = await chaos(kills, kills * 12, Math.random);
process.stdout.write(`${JSON.stringify({ ...result, seconds: (Date.now() - began) / 1000 })}\n`);
const isGood =
  result.lost.length === 0 && result.doubled <= result.crashes && result.integrity === 'ok';
process.exitCode = isGood ? 0 : 1;

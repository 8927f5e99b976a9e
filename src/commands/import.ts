/** `nianbao import`: documents in, the index grows; each report is one transaction. */
import { DEFAULT_LIMITS } from '../document/document.ts';
import { openHouse } from '../house.ts';
import { ingest } from '../ingest.ts';
import { filesBelow, loadFile } from '../sources/files.ts';
import { type Command, EXIT } from './command.ts';

const OUTCOME = { added: '已收入', replaced: '已更新', unchanged: '已在索引中，未改动' } as const;

export const importReports: Command = {
  name: 'import',
  usage: 'import 文件或文件夹… [--json]',
  summary: '把报告收入索引，之后就能提问',
  flags: { json: { type: 'boolean', meaning: '每份文件一行 JSON' } },
  needsWords: true,
  run: async ({ words, flags, config, console }) => {
    const house = await openHouse(config, console.log);
    const counts = { added: 0, replaced: 0, unchanged: 0, failed: 0 };
    try {
      for (const file of await filesBelow(words)) {
        const loaded = await loadFile(file, DEFAULT_LIMITS.bytes);
        const result = 'error' in loaded ? loaded : await ingest(loaded.bytes, file, house.store);
        if ('error' in result) {
          counts.failed += 1;
          console.log(`${file}：${result.error.message}`);
        } else counts[result.outcome] += 1;
        if (flags['json'])
          console.out(
            JSON.stringify(
              'error' in result ? { file, error: result.error } : { file, outcome: result.outcome },
            ),
          );
        else if ('outcome' in result) console.out(`${file}：${OUTCOME[result.outcome]}`);
      }
    } finally {
      await house.close();
    }
    console.log(
      `收入 ${counts.added} 份，更新 ${counts.replaced} 份，未变 ${counts.unchanged} 份，失败 ${counts.failed} 份。`,
    );
    return counts.failed > 0 ? EXIT.failed : EXIT.ok;
  },
};

/** The tables of the code in, the generated documents out: `npm run docs` writes them, a test holds them to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { introduced } from '../intents/index.ts';
import { catalogue } from '../src/checks/catalogue.ts';
import { CHECKS } from '../src/checks/index.ts';
import { CONFIG_SCHEMA, exampleEnvironment } from '../src/config.ts';
import { asText } from '../src/answer/text.ts';
import { openHouse } from '../src/house.ts';
import { readConfig } from '../src/config.ts';
import { METRICS } from '../src/vocabulary/metrics.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const configuration = (): string =>
  table(
    ['变量', '默认', '含义'],
    Object.entries(CONFIG_SCHEMA.shape).map(([key, schema]) => {
      const fallback = String(schema.safeParse(undefined).data ?? '');
      return [
        `\`${key}\``,
        fallback === '' ? '（不设）' : `\`${fallback}\``,
        schema.description ?? '',
      ];
    }),
  );

const whatCanBeAsked = (): string =>
  table(
    ['能问', '例如'],
    introduced.map(({ title, intent }) => [
      title,
      intent.examples
        .slice(0, 3)
        .map(([question]) => `“${question}”`)
        .join('、'),
    ]),
  );

const QUESTIONS = ['固原2023依申请多少件', '其中商业企业呢', '固原2023的报告有没有数据错误'];

/** A real conversation over the five seeds. */
const exchange = async (): Promise<string> => {
  const house = await openHouse(readConfig({ NIANBAO_DATA: ':memory:' }), console.error);
  const turns: string[] = [];
  for (const question of QUESTIONS)
    turns.push(`问：${question}\n\n${asText(await house.askInChat('README', question))}`);
  await house.close();
  return `\`\`\`text\n${turns.join('\n\n')}\n\`\`\``;
};

const rules = (): string =>
  table(
    ['规则', '内容'],
    CHECKS.map((check) => [`\`${check.id}\``, check.rule]),
  );

const metrics = (): string =>
  [
    '# 指标',
    '',
    '全国统一表样的每一格，以及人们当作一件事来问的合计（由表内的格相加，表里不印）。',
    '',
    table(
      ['标识', '部分', '名称', '单位', '表样'],
      METRICS.map((metric) => [
        `\`${metric.id}\``,
        metric.section,
        metric.name,
        metric.unit,
        metric.layouts.length === 0 ? '合计' : metric.layouts.join('、'),
      ]),
    ),
    '',
  ].join('\n');

const fragment = (page: string, name: string, content: string): string =>
  page.replace(
    new RegExp(`(<!-- generated: ${name} -->\\n)[^]*?(<!-- /generated -->)`, 'u'),
    (_all, open: string, close: string) => `${open}\n${content}\n\n${close}`,
  );

const readme = async (): Promise<string> => {
  const fragments = {
    exchange: await exchange(),
    intents: whatCanBeAsked(),
    rules: rules(),
    configuration: configuration(),
  };
  const page = Object.entries(fragments).reduce(
    (text, [name, content]) => fragment(text, name, content),
    readFileSync(join(ROOT, 'README.md'), 'utf8'),
  );
  return format(page, { parser: 'markdown' });
};

/** Every generated file: its path from the project's root and what must stand in it. */
export const generatedFiles = async (): Promise<
  readonly (readonly [path: string, content: string])[]
> => [
  ['.env.example', exampleEnvironment()],
  ['docs/metrics.md', metrics()],
  ['docs/rules.md', catalogue()],
  ['README.md', await readme()],
];

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, content] of await generatedFiles()) writeFileSync(join(ROOT, path), content);

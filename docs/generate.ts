/** The tables of the code in, the generated documents out: `npm run docs` writes them, a test holds them to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { intents } from '../intents/index.ts';
import { catalogue } from '../src/checks/catalogue.ts';
import { CHECKS } from '../src/checks/index.ts';
import { CONFIG_SCHEMA, exampleEnvironment } from '../src/config.ts';
import { METRICS } from '../src/vocabulary/metrics.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const configuration = (): string =>
  table(
    ['变量', '默认', '含义'],
    Object.entries(CONFIG_SCHEMA.shape).map(([key, schema]) => {
      const fallback = schema.safeParse(undefined).data;
      return [
        `\`${key}\``,
        fallback === undefined ? '（不设）' : `\`${fallback}\``,
        schema.description ?? '',
      ];
    }),
  );

const whatCanBeAsked = (): string =>
  table(
    ['能问', '例如'],
    intents
      .filter((intent) => intent.title !== null && intent.examples.length > 0)
      .map((intent) => [
        intent.title ?? '',
        intent.examples
          .slice(0, 3)
          .map(([question]) => `“${question}”`)
          .join('、'),
      ]),
  );

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

/** Every generated file: its path from the project's root and what must stand in it. */
export const generatedFiles = (): readonly (readonly [path: string, content: string])[] => [
  ['.env.example', exampleEnvironment()],
  ['docs/metrics.md', metrics()],
  ['docs/rules.md', catalogue()],
  [
    'README.md',
    Object.entries({
      intents: whatCanBeAsked(),
      rules: rules(),
      configuration: configuration(),
    }).reduce(
      (page, [name, content]) => fragment(page, name, content),
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    ),
  ],
];

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, content] of generatedFiles()) writeFileSync(join(ROOT, path), content);

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../docs/generate.ts';
import { intents } from '../../intents/index.ts';

const files = await generatedFiles();

describe('documents say what the code does', () => {
  test.each(files)('%s is up to date (npm run docs)', (path, content) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('every dependency has its reason in docs/dependencies.md', () => {
    const reasons = readFileSync('docs/dependencies.md', 'utf8');
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const unexplained = names.filter(
      (name) => !reasons.includes(name.startsWith('@types/') ? '@types/*' : name),
    );
    expect(unexplained).toEqual([]);
  });

  test('README names every command of package.json that a person runs', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const script of ['start', 'test', 'dev', 'check', 'docs', 'bench'])
      expect(readme).toContain(
        `npm ${script === 'start' || script === 'test' ? script : `run ${script}`}`,
      );
  });

  test('every intent has examples, and its file carries its name', () => {
    for (const intent of intents)
      expect(readFileSync(`intents/${intent.name}.ts`, 'utf8')).toContain(`'${intent.name}'`);
  });
});

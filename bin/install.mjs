// Installs what is missing before `npm start` and `npm test`: nothing in, a complete node_modules out.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。请到 https://nodejs.org 安装后重试。`,
  );
  process.exit(1);
}

const installed = `${root}/node_modules/.package-lock.json`;
const native = `${root}/node_modules/better-sqlite3/build/Release/better_sqlite3.node`;
const upToDate =
  existsSync(installed) &&
  existsSync(native) &&
  statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs;

if (!upToDate) {
  console.error('正在安装依赖（首次约需一两分钟，其中 SQLite 可能需要编译）……');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      '依赖安装失败，原因见上。常见原因：无法访问 npm 源；缺少编译 SQLite 所需的 python3、make 和 g++。',
    );
    process.exit(1);
  }
}

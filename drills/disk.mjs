// The disk of the whole data folder fills up: a warning beforehand, then 503 and nothing half, at last even the database's log is full;
// when room returns everything goes on by itself. Needs root, for a small disk of its own (tmpfs).
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { APP, call, Instance, now, pause, record } from './loa.mjs';

const WARNING = 300;

if (process.getuid() !== 0) {
  console.error('Cần quyền root để gắn một ổ đĩa nhỏ. / Root is needed to mount a small disk.');
  process.exit(2);
}
const disk = mkdtempSync(path.join(os.tmpdir(), 'loa-drill-disk-'));
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3g,mode=1777', 'tmpfs', disk]);
const loa = new Instance({ LOA_DISK_WARNING_MEGABYTES: String(WARNING) }, path.join(disk, 'home'));
process.on('exit', () => execFileSync('umount', ['-l', disk]));
const junk = path.join(disk, 'junk');

function left() {
  const of = statfsSync(disk);
  return (of.bavail * of.bsize) / 2 ** 20;
}

function resize(more) {
  const of = statfsSync(disk);
  const used = ((of.blocks - of.bfree) * of.bsize) / 2 ** 20;
  execFileSync('mount', ['-o', `remount,size=${Math.ceil(used + more)}m`, disk]);
}

function fill() {
  const file = openSync(junk, 'w');
  try {
    for (const bytes = Buffer.alloc(65536); ; ) writeSync(file, bytes);
  } catch (full) {
    if (full.code !== 'ENOSPC') throw full;
  }
}

await loa.start();
const unit = await loa.coordinator();

/** Whether the monitor and the administrator are told. */
async function warned() {
  const ready = JSON.parse((await call(loa, 'GET', '/q/health/ready')).text).checks.find((check) => check.name === 'disk');
  const inbox = JSON.parse((await call(loa, 'GET', `/api/v1/me/inbox?unit=${unit}`)).text);
  return [ready.data.warning !== undefined, inbox.diskMegabytes !== undefined];
}

const before = await warned();
resize(WARNING / 2);
const warnings = await warned();

// Opened now: with a full disk no connection can be had.
const [, , , port] = readFileSync(path.join(loa.home, 'pg/data/postmaster.pid'), 'utf8').split('\n');
const driver = readdirSync(path.join(APP, 'lib/main')).find((name) => name.startsWith('org.postgresql.postgresql'));
const wal = spawn(
  path.join(process.env.JAVA_HOME, 'bin/java'),
  ['-cp', path.join(APP, 'lib/main', driver), path.join(import.meta.dirname, 'Wal.java'), `jdbc:postgresql://127.0.0.1:${port}/loa`, 'loa', readFileSync(path.join(loa.home, 'pg.password'), 'utf8').trim(), '400'],
  { stdio: ['pipe', 'pipe', 'inherit'] },
);
let said = '';
wal.stdout.on('data', (text) => (said += text));
while (!said.includes('ready')) await pause(0.1);

const acknowledged = new Set();
const uploads = new Map();
const seen = [];
let going = true;

async function caller(n) {
  for (let i = 0; going; i++) {
    const name = `Đầu mối ${n}-${i}`;
    const key = { 'idempotency-key': `dien-tap-${n}-${i}` };
    let kind = 'write';
    let answer;
    if (n === 0) {
      kind = 'upload';
      const content = Buffer.from(`${name}\n`.repeat(60_000));
      answer = await call(loa, 'POST', '/api/v1/evidence', { form: { unit, title: name, file: ['tep.txt', content] }, headers: key });
      if (answer.status === 201) uploads.set(JSON.parse(answer.text).id, content.length);
    } else if (n < 6) {
      answer = await call(loa, 'POST', '/api/v1/assignees', { body: { unit, name, kind: 'PERSON' }, headers: key });
      if (answer.status === 201) acknowledged.add(name);
    } else {
      kind = 'read';
      answer = await call(loa, 'GET', '/api/v1/units?limit=5');
    }
    seen.push({ kind, status: answer.status, retry: answer.headers['retry-after'], at: now(), took: answer.took });
    if (answer.status >= 400 || answer.status === 0) await pause(0.3);
  }
}

const told = () => {
  const kinds = {};
  for (const one of seen.splice(0)) kinds[`${one.kind} ${one.status}`] = (kinds[`${one.kind} ${one.status}`] ?? 0) + 1;
  return kinds;
};

const callers = Array.from({ length: 8 }, (_, n) => caller(n));
await pause(3);
fill();
await pause(2);
seen.length = 0;
await pause(10);
const unasked = seen.filter((one) => one.status === 503 && !one.retry).length;
const full = told();
const reads = full['read 200'] ?? 0;
wal.stdin.write('\n');
await pause(20);
const logFull = told();
const gone = said.split('\n').slice(1).join(' ').trim();
rmSync(junk);
resize(1500);
const room = now();
let back = null;
while (back === null && now() - room < 60) {
  const first = seen.find((one) => one.kind === 'write' && one.status === 201 && one.at - one.took > room);
  if (first) back = first.at - room;
  await pause(0.1);
}
await pause(3);
going = false;
await Promise.all(callers);
const afterwards = told();

const names = new Set();
let after = '';
do {
  const page = JSON.parse((await call(loa, 'GET', `/api/v1/assignees?unit=${unit}&limit=200${after}`)).text);
  for (const item of page.items) names.add(item.name);
  after = page.next ? `&after=${encodeURIComponent(page.next)}` : '';
} while (after);
const lost = [...acknowledged].filter((name) => !names.has(name)).length;
let broken = 0;
for (const [id, size] of uploads) {
  const content = await call(loa, 'GET', `/api/v1/evidence/${id}/content`);
  if (content.status !== 200 || Buffer.byteLength(content.text) !== size) broken++;
}
const half = readdirSync(path.join(loa.home, 'files/arriving')).length;
const whole = JSON.parse((await call(loa, 'GET', `/api/v1/journal/verification?unit=${unit}`)).text).whole;
console.log({ full, logFull, gone, afterwards });
const unexpected = Object.keys({ ...full, ...logFull, ...afterwards }).filter((kind) => !/ (200|201|503)$/.test(kind));

record(
  'disk',
  'a disk that fills up, the log of the database too: a warning beforehand, then 503 with Retry-After, nothing half, back by itself ≤ 15 s after room returns',
  `warned before ${before.join()}, at ${WARNING / 2} MB left ${warnings.join()} (monitor, administrator); with 0 bytes left: ${JSON.stringify(full)}; the log full (${gone.slice(0, 60)}): ${JSON.stringify(logFull)}; room again: first good write after ${back?.toFixed(1) ?? 'never'} s; acknowledged ${acknowledged.size}, lost ${lost}, uploads ${uploads.size}, broken ${broken}, half ${half}, journal ${whole ? 'whole' : 'NOT whole'}`,
  !before[0] && warnings[0] && warnings[1] && unasked === 0 && reads > 0 && !full['write 201'] && !full['upload 201'] && back !== null && back <= 15 && lost === 0 && broken === 0 && half === 0 && whole && unexpected.length === 0,
);
process.exit();

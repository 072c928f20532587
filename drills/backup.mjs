// A backup taken under writers, restored into a new folder and started beside the original: what was acknowledged before is there, files too.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { call, everyName, Instance, now, pause, record } from './loa.mjs';

const WRITERS = 6;
const FILES = 12;

const loa = new Instance();
await loa.start();
const unit = await loa.coordinator();
const evidence = [];
for (let n = 0; n < FILES; n++) evidence.push(await upload(`tài liệu kiểm chứng ${n}\n`.repeat(2000 + n)));

let writing = true;
const acknowledged = new Set();
const sent = new Set();
const writers = Array.from({ length: WRITERS }, (_, n) => writer(n));
await pause(3);
const before = [...acknowledged];
const archive = path.join(loa.home, 'drill.zip');
const begun = now();
await command(loa, 'backup', archive);
const backing = now() - begun;
const meanwhile = acknowledged.size - before.length;
await pause(1);
writing = false;
await Promise.all(writers);

const copy = new Instance();
const restoring = now();
await command(copy, 'restore', archive);
const restored = now() - restoring;
const started = await copy.start();
await copy.signIn(loa.coordinating);
const names = await everyName(copy, unit);
const lost = before.filter((name) => !names.includes(name)).length;
const invented = names.filter((name) => name.startsWith('Đầu mối ') && !sent.has(name)).length;
const journal = JSON.parse((await call(copy, 'GET', `/api/v1/journal/verification?unit=${unit}`)).text);
let same = 0;
for (const { id, sum } of evidence) {
  const content = await call(copy, 'GET', `/api/v1/evidence/${id}/content`);
  if (sha256(content.text) === sum) same++;
}
const write = await call(copy, 'POST', '/api/v1/assignees', { body: { unit, name: 'Sau phục hồi', kind: 'PERSON' } });
const original = await call(loa, 'GET', '/api/v1/me');
record(
  'backup',
  `a backup under ${WRITERS} writers comes back elsewhere: 0 acknowledged before it lost, every file the same, journal whole, original undisturbed`,
  `${before.length} rows before, ${meanwhile} more acknowledged meanwhile; ${megabytes(archive)} MB in ${backing.toFixed(1)} s, restored in ${restored.toFixed(1)} s, started in ${started.toFixed(1)} s; lost ${lost}, invented ${invented}, files the same ${same} of ${FILES}, journal ${journal.whole ? `whole (${journal.entries})` : 'broken'}, new write ${write.status}, original ${original.status}`,
  lost === 0 && invented === 0 && same === FILES && journal.whole && write.status === 201 && original.status === 200 && meanwhile > 0,
);
process.exit();

async function writer(n) {
  for (let i = 0; writing; i++) {
    const name = `Đầu mối ${n}-${i}`;
    sent.add(name);
    const answer = await call(loa, 'POST', '/api/v1/assignees', { body: { unit, name, kind: 'PERSON' } });
    if (answer.status === 201) acknowledged.add(name);
  }
}

async function upload(text) {
  const form = { unit, title: 'Tài liệu kiểm chứng', file: ['kiem-chung.txt', text] };
  const answer = await call(loa, 'POST', '/api/v1/evidence', { form });
  if (answer.status !== 201) throw new Error(`no evidence: ${answer.status} ${answer.text}`);
  return { id: JSON.parse(answer.text).id, sum: sha256(text) };
}

/** Runs `./loa` on the folder of an instance. */
async function command(instance, ...words) {
  const program = path.join(import.meta.dirname, '..', 'loa');
  const { stdout } = await promisify(execFile)(program, words, { env: { ...process.env, LOA_HOME: instance.home } });
  process.stdout.write(stdout);
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

function megabytes(file) {
  return Math.ceil(statSync(file).size / 2 ** 20);
}

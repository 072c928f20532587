// Two processes on one database, with one secret and one folder of files: what one did holds at the other, work is done once, and a
// rolling restart is noticed by nobody who tries the other process.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { call, Instance, pause, record } from './loa.mjs';
import { Postgres } from './postgres.mjs';

const IMPORTS = 8;

const files = mkdtempSync(path.join(os.tmpdir(), 'loa-drill-files-'));
process.on('exit', () => rmSync(files, { recursive: true, force: true }));
const postgres = new Postgres();
await postgres.start();
const env = { ...postgres.env(), LOA_SECRET: 'bi mat cua cuoc dien tap hai tien trinh', LOA_FILES_FOLDER: files };
const a = new Instance(env);
const b = new Instance(env);

const json = (answer) => JSON.parse(answer.text);
const at = (node, method, target, options = {}) => call(node, method, `/api/v1${target}`, { token: a.token, ...options });

// Both start at once on an empty database.
await Promise.all([a.start(), b.start()]);
const unit = await a.coordinator();
const found = json(await at(b, 'GET', '/units?q=18244&limit=20')).items.map((one) => `${one.code} ${one.validFrom}`);
const together = found.length > 0 && new Set(found).size === found.length;

// What one did holds at the other.
const token = (await at(b, 'GET', '/me')).status;
const content = Buffer.from('một tệp\n'.repeat(1000));
const evidence = json(await at(a, 'POST', '/evidence', { form: { unit, title: 'Một tệp', file: ['tep.txt', content] } }));
const file = await at(b, 'GET', `/evidence/${evidence.id}/content`);
const sameBytes = file.status === 200 && Buffer.from(file.text).equals(content);

// Documents handed to one while the other starts are each read once, by either.
const document = (n) =>
  `ỦY BAN NHÂN DÂN XÃ\nSố: ${n}/KH-UBND\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n` +
  Array.from({ length: 1500 }, (_, i) => `${i + 1}. Tuyên truyền nội dung ${i} trên hệ thống loa, xong trước ngày 30/6/2026, Văn phòng chủ trì.`).join('\n');
await b.stop();
const before = await readings(a);
const imports = [];
for (let n = 0; n < IMPORTS; n++) {
  const sent = await at(a, 'POST', '/plan-imports', { form: { unit, file: [`kh${n}.txt`, Buffer.from(document(n))] } });
  imports.push(json(sent).id);
}
await b.start();
const states = new Set();
for (const id of imports) {
  let state = 'READING';
  for (let i = 0; state === 'READING' && i < 600; i++) {
    state = json(await at(b, 'GET', `/plan-imports/${id}`)).state;
    if (state === 'READING') await pause(0.2);
  }
  states.add(state);
}
const read = (await readings(a)) - before + (await readings(b));

async function readings(node) {
  const metrics = await call(node, 'GET', '/q/metrics', { token: null });
  return Number(/^loa_plan_readings_total\S* (\S+)$/m.exec(metrics.text)?.[1] ?? 0);
}

// As behind a proxy: it asks each process whether it is ready, and tries the other one where a connection is refused or the answer says that
// nothing was done (503). Nothing else is tried twice.
const acknowledged = new Set();
const bad = {};
let good = 0;
let going = true;
const ready = new Map([a, b].map((node) => [node, true]));

async function watch(node) {
  for (; going; await pause(0.3)) ready.set(node, (await call(node, 'GET', '/q/health/ready', { token: null, seconds: 5 })).status === 200);
}

async function client(n) {
  for (let i = 0; going; i++) {
    const name = `Đầu mối ${n}-${i}`;
    const write = { body: { unit, name, kind: 'PERSON' }, headers: { 'idempotency-key': `dien-tap-${n}-${i}` } };
    const ask = (node) => (i % 2 ? at(node, 'POST', '/assignees', write) : at(node, 'GET', '/units?limit=1'));
    const turn = (i + n) % 4 < 2 ? [a, b] : [b, a];
    const [first, second] = turn.sort((one, other) => ready.get(other) - ready.get(one));
    let answer = await ask(first);
    if (answer.refused || answer.status === 503) answer = await ask(second);
    if (answer.status === 201) acknowledged.add(name);
    if (answer.status === 200 || answer.status === 201) good++;
    else bad[answer.status] = (bad[answer.status] ?? 0) + 1;
    await pause(0.02);
  }
}

const watches = [a, b].map(watch);
const clients = Array.from({ length: 6 }, (_, n) => client(n));
await pause(3);
const down = [];
for (const node of [a, b]) {
  down.push(await node.stop());
  await node.start();
  await pause(3);
}
going = false;
await Promise.all([...clients, ...watches]);

const names = new Set();
let after = '';
do {
  const page = json(await at(b, 'GET', `/assignees?unit=${unit}&limit=200${after}`));
  for (const item of page.items) names.add(item.name);
  after = page.next ? `&after=${encodeURIComponent(page.next)}` : '';
} while (after);
const lost = [...acknowledged].filter((name) => !names.has(name)).length;
const whole = json(await at(b, 'GET', `/journal/verification?unit=${unit}`)).whole;
const errors = [a, b].flatMap((node) => readFileSync(node.words, 'utf8').split('\n').filter((line) => / ERROR /.test(line)));
for (const line of errors.slice(0, 10)) console.log(line);

record(
  'nodes',
  'two processes on one empty database start at once; a token, a file and an import of one hold at the other; each import read once; a rolling restart: 0 failures',
  `started at once ${together ? 'well' : 'badly'}; token ${token}, file ${sameBytes ? 'the same bytes' : file.status}; ${IMPORTS} imports: ${[...states].join(', ')}, readings ${read}; rolling restart of both under 6 clients: ${good} good answers, failures ${JSON.stringify(bad)}, acknowledged ${acknowledged.size}, lost ${lost}, down in ${down.map((s) => s.toFixed(1)).join(' and ')} s, journal ${whole ? 'whole' : 'NOT whole'}; errors in the logs ${errors.length}`,
  together && token === 200 && sameBytes && states.size === 1 && states.has('READY') && read === IMPORTS && Object.keys(bad).length === 0 && lost === 0 && whole && errors.length === 0,
);
process.exit();

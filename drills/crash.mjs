// kill -9 of the server, its database or a part of it under eight writers with a ledger: what was acknowledged is there, once.
import { call, everyName, Instance, now, pause, record, signal } from './loa.mjs';

const ROUNDS = Number(process.argv[2] ?? 20);
const KINDS = ['backend', 'postmaster', 'database', 'server', 'both'];
/** Seconds in which a database is expected to be back by itself. */
const ALONE = 10;

const loa = new Instance();
await loa.start();
const unit = await loa.coordinator();
const acknowledged = new Map();
const sent = new Set();
const bad = {};
let writing = false;
let underWay = 0;
let successes = [];

async function writer(n) {
  for (let i = 0; ; i++) {
    while (!writing) await pause(0.05);
    const name = `Đầu mối ${n}-${i}`;
    const begun = now();
    sent.add(name);
    underWay++;
    const answer = await call(loa, 'POST', '/api/v1/assignees', {
      body: { unit, name, kind: 'PERSON' },
      headers: { 'idempotency-key': `dien-tap-${n}-${i}` },
      seconds: 30,
    });
    underWay--;
    if (answer.status === 201) {
      acknowledged.set(name, JSON.parse(answer.text).id);
      successes.push({ begun, ended: now() });
    } else {
      const kind = answer.status === 503 && !answer.headers['retry-after'] ? '503 without Retry-After' : answer.status;
      bad[kind] = (bad[kind] ?? 0) + 1;
      await pause(0.25);
    }
  }
}

async function writesAgain(since, seconds) {
  for (const begun = now(); now() - begun < seconds; await pause(0.05)) {
    const first = successes.find((one) => one.begun > since + 0.05);
    if (first) return first.ended - since;
  }
  return null;
}

for (let n = 0; n < 8; n++) writer(n);
const worst = {};
let lost = 0;
let twice = 0;
let byHand = 0;
for (let round = 0; round < ROUNDS; round++) {
  const kind = KINDS[round % KINDS.length];
  await loa.signIn(loa.coordinating);
  writing = true;
  await pause(2 + Math.random());
  successes = [];
  const victims = {
    backend: () => loa.backends().slice(0, 1),
    postmaster: () => [loa.postmaster()],
    database: () => loa.postgres(),
    server: () => [loa.process.pid],
    both: () => [loa.process.pid, ...loa.postgres()],
  }[kind]();
  const killed = now();
  signal(victims, 'SIGKILL');
  let back = kind === 'server' || kind === 'both' ? null : await writesAgain(killed, ALONE);
  if (back === null) {
    if (kind !== 'server' && kind !== 'both') byHand++;
    writing = false;
    if (loa.process.exitCode === null) loa.process.kill('SIGKILL');
    await loa.exited;
    back = await loa.start();
    await loa.signIn(loa.coordinating);
    writing = true;
  }
  worst[kind] = Math.max(worst[kind] ?? 0, back);
  await pause(1);
  writing = false;
  while (underWay) await pause(0.05);
  const names = await everyName(loa, unit);
  lost = Math.max(lost, [...acknowledged.keys()].filter((name) => !names.includes(name)).length);
  twice = Math.max(twice, names.length - new Set(names).size);
  console.log(`round ${round + 1} ${kind}: back after ${back.toFixed(1)} s, acknowledged ${acknowledged.size}, lost ${lost}, twice ${twice}`, bad);
}
const journal = await call(loa, 'GET', `/api/v1/journal/verification?unit=${unit}`);
const whole = journal.status === 200 && JSON.parse(journal.text).whole;
const unexpected = Object.keys(bad).filter((status) => !['0', '503', '401'].includes(status));
const times = Object.entries(worst).map(([kind, seconds]) => `${kind} ${seconds.toFixed(1)} s`);
record(
  'crash',
  `kill -9 under 8 writers: 0 acknowledged lost, 0 twice; the database back by itself ≤ ${ALONE} s; meanwhile 503`,
  `${ROUNDS} rounds, ${acknowledged.size} acknowledged of ${sent.size}, lost ${lost}, twice ${twice}, restarted by hand ${byHand}; slowest return: ${times.join(', ')}; other answers: ${JSON.stringify(bad)}`,
  lost === 0 && twice === 0 && byHand === 0 && whole && unexpected.length === 0,
);
process.exit();

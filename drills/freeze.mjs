// The database stops for thirty seconds (SIGSTOP) under writers and readers: 503 and no hang meanwhile, all well soon after.
import { call, Instance, now, pause, record, signal } from './loa.mjs';

const FROZEN = 30;
/** The longest a caller may wait: the socket's time-out and some. */
const LONGEST = 25;

const loa = new Instance();
await loa.start();
const unit = await loa.coordinator();
const seen = [];
let going = true;

async function caller(n) {
  for (let i = 0; going; i++) {
    const begun = now();
    const answer =
      n < 8
        ? await call(loa, 'POST', '/api/v1/assignees', {
            body: { unit, name: `Đầu mối ${n}-${i}`, kind: 'PERSON' },
            headers: { 'idempotency-key': `dien-tap-${n}-${i}` },
          })
        : await call(loa, 'GET', '/api/v1/units?limit=1');
    seen.push({ begun, ended: now(), status: answer.status, retry: answer.headers['retry-after'] });
    if (answer.status >= 400 || answer.status === 0) await pause(0.3);
  }
}

const callers = Array.from({ length: 10 }, (_, n) => caller(n));
await pause(4);
const processes = loa.postgres();
const stopped = now();
signal(processes, 'SIGSTOP');
await pause(FROZEN);
const ready = (await call(loa, 'GET', '/q/health/ready', { seconds: 30 })).status;
signal(processes, 'SIGCONT');
const resumed = now();
await pause(15);
going = false;
await Promise.all(callers);
const during = seen.filter((one) => one.begun < resumed && one.ended > stopped);
const longest = Math.max(...during.map((one) => one.ended - one.begun));
const statuses = [...new Set(during.filter((one) => one.ended < resumed).map((one) => one.status))].sort();
const after = seen.filter((one) => one.begun >= resumed);
const last = Math.max(0, ...after.filter((one) => ![200, 201].includes(one.status)).map((one) => one.ended - resumed));
const first = Math.min(...after.filter((one) => [200, 201].includes(one.status)).map((one) => one.ended - resumed));
record(
  'freeze',
  `the database stopped for ${FROZEN} s: 503, nobody waits longer than ${LONGEST} s, back ≤ 10 s`,
  `answers meanwhile ${statuses.join(', ')}, readiness ${ready}, longest wait ${longest.toFixed(1)} s; first good answer ${first.toFixed(1)} s after, last bad one ${last.toFixed(1)} s after`,
  ready === 503 &&
    longest <= LONGEST &&
    last <= 10 &&
    statuses.every((status) => [200, 201, 503].includes(status)) &&
    during.every((one) => one.status !== 503 || one.retry),
);
process.exit();

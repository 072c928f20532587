// A thousand clients send headers and bodies a byte at a time. Others must not notice, and no body may take for ever.
import net from 'node:net';
import { call, Instance, milliseconds, now, pause, record } from './loa.mjs';

const CONNECTIONS = 1000;
const SECONDS = 40;

const loa = new Instance();
await loa.start();
await loa.coordinator();

async function others(seconds) {
  const took = [];
  let failed = 0;
  for (const begun = now(); now() - begun < seconds; await pause(0.05)) {
    const answer = await call(loa, 'GET', '/api/v1/units?limit=5');
    took.push(answer.took);
    if (answer.status !== 200) failed++;
  }
  return { p99: milliseconds(took, 0.99), failed };
}

async function besieged(head) {
  const open = new Set();
  const ends = [];
  for (let i = 0; i < CONNECTIONS; i++) {
    const socket = net.connect(loa.port, '127.0.0.1', () => socket.write(head));
    const begun = now();
    open.add(socket);
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.on('close', () => {
      if (open.delete(socket)) ends.push(now() - begun);
    });
  }
  const drip = setInterval(() => open.forEach((socket) => socket.write('a')), 3000);
  const seen = await others(SECONDS);
  clearInterval(drip);
  const cut = ends.length;
  const last = Math.max(0, ...ends);
  const left = [...open];
  open.clear();
  for (const socket of left) socket.destroy();
  await pause(2);
  return { ...seen, cut, last };
}

const line = (text) => `${text}\r\n`;
const host = line(`Host: 127.0.0.1:${loa.port}`);
const post = (target, extra) => line(`POST /api/v1/${target} HTTP/1.1`) + host + extra + line('Content-Length: 5000') + line('');
await others(5);
const quiet = await others(15);
console.log('undisturbed', quiet);
const siege = {
  headers: await besieged(line('GET /api/v1/units HTTP/1.1') + host + 'X-a: '),
  bodies: await besieged(post('auth/login', line('Content-Type: application/json'))),
  uploads: await besieged(
    post('evidence', line(`Authorization: Bearer ${loa.token}`) + line('Content-Type: multipart/form-data; boundary=x')) + line('--x'),
  ),
};
console.log(siege);
const all = Object.values(siege);
const good =
  all.every((one) => one.failed === 0 && one.p99 <= Math.max(2 * quiet.p99, 100)) &&
  [siege.bodies, siege.uploads].every((one) => one.cut === CONNECTIONS && one.last <= 30);
const told = Object.entries(siege).map(
  ([kind, one]) => `${kind}: others' p99 ${one.p99} ms, failed ${one.failed}, cut ${one.cut} (last at ${Math.round(one.last)} s)`,
);
record(
  'slow',
  `${CONNECTIONS} senders, a byte each 3 s: others' p99 ≤ 2 × (or ≤ 100 ms), bodies cut ≤ 30 s`,
  `undisturbed p99 ${quiet.p99} ms; ${told.join('; ')}`,
  good,
);
process.exit();

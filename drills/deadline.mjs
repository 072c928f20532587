// The last day: every commune signs in, compiles, writes and submits its report, a quarter of them in the last fifth of the time.
import { call, Instance, milliseconds, now, PASSWORD, pause, record } from './loa.mjs';

const COMMUNES = Number(process.argv[2] ?? 3321);
const MINUTES = Number(process.argv[3] ?? 60);
const YEAR = new Date().getFullYear();
/** Tokens are renewed before they end. */
const RENEWED = 300;

const loa = new Instance();
await loa.start();
await loa.signIn('quantri');
const communes = await units('COMMUNE', COMMUNES);
console.log(`${COMMUNES} communes get an account, a plan in force and five activities`);
const prepared = [];
const began = now();
await Promise.all(Array.from({ length: 4 }, preparer));
console.log(`prepared in ${Math.round(now() - began)} s`);

const times = [];
const bad = {};
let submitted = 0;
let over = false;
const readers = [await reader('PROVINCE', 'COORDINATOR'), await reader('NATION', 'OBSERVER')];
const opened = now();
const reading = readers.map(read);
await Promise.all(prepared.map(lastDay));
const took = now() - opened;
over = true;
await Promise.all(reading);

const errors = Object.values(bad).reduce((sum, count) => sum + count, 0);
const p95 = milliseconds(times, 0.95);
const pace = COMMUNES / MINUTES / (3321 / 60);
record(
  'deadline',
  '3,321 communes submit within an hour, a quarter of them in its last fifth: 0 errors, p95 ≤ 1 s',
  `${COMMUNES} communes in ${MINUTES} min (${pace.toFixed(1)} × that pace), province and nation reading: ${submitted} submitted in ${Math.round(took)} s, ` +
    `${times.length} requests, p50 ${milliseconds(times, 0.5)} ms, p95 ${p95} ms, p99 ${milliseconds(times, 0.99)} ms, errors ${errors === 0 ? 0 : JSON.stringify(bad)}`,
  submitted === COMMUNES && errors === 0 && p95 <= 1000,
);
process.exit();

/** So many units of a kind that exist today. */
async function units(kind, count) {
  const found = [];
  let after = '';
  while (found.length < count) {
    const page = await must(loa.token, 'GET', `/units?kind=${kind}&limit=200${after}`);
    found.push(...page.items.filter((unit) => !unit.validTo).map((unit) => unit.id));
    if (!page.next && found.length < count) throw new Error(`only ${found.length} of ${kind} are known`);
    after = `&after=${encodeURIComponent(page.next)}`;
  }
  return found.slice(0, count);
}

async function preparer() {
  let renewed = now();
  let administrator = await loa.session('quantri');
  while (communes.length > 0) {
    if (now() - renewed > RENEWED) {
      administrator = await loa.session('quantri');
      renewed = now();
    }
    const number = communes.length;
    prepared.push(await prepare(administrator, communes.pop(), number));
    if (number % 100 === 0) console.log(`${number} to go`);
  }
}

/** A UUIDv7, as the API asks of the ids of clients. */
function freshId() {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** A commune whose year went well: an issued plan and what was done under it. */
async function prepare(administrator, unit, number) {
  const username = await account(administrator, `xa.${number}`, unit, ['COORDINATOR', 'LEADER']);
  const token = await loa.session(username);
  const lead = await must(token, 'POST', '/assignees', { unit, name: 'Văn phòng', kind: 'OFFICE' });
  const channel = await must(token, 'POST', '/channels', { unit, name: 'Loa truyền thanh', type: 'LOUDSPEAKER', measure: 'lượt', slots: [] });
  const title = `Tuyên truyền cải cách hành chính năm ${YEAR}`;
  const plan = await must(token, 'POST', '/plans', { unit, year: YEAR, programme: 'CCHC', title, recipients: ['Lưu: VT.'] });
  const path = `/plans/${plan.id}`;
  const topic = freshId();
  const clause = { id: freshId(), kind: 'TEXT', label: 'I.', heading: 'Mục đích', text: 'Nâng cao nhận thức.' };
  await edit(token, path, 'clauses', { items: [clause] });
  await edit(token, path, 'topics', { items: [{ id: topic, code: 'a', name: 'Thủ tục hành chính' }] });
  const duty = { plan: plan.id, title: 'Phát thanh trên loa', inferredLead: false, lead: lead.id, coordinating: [] };
  const task = await must(token, 'POST', '/tasks', { ...duty, topics: [topic], channels: [channel.id] });
  await edit(token, path, 'submission', {});
  const signer = { signer: 'Nguyễn Văn An', signerTitle: 'CHỦ TỊCH', signingAuthority: 'TM' };
  await edit(token, path, 'issuance', { number: String(number), notation: 'KH-UBND', issuedOn: `${YEAR}-01-10`, ...signer });
  for (let day = 1; day <= 5; day++) {
    const done = { plan: plan.id, task: task.id, channel: channel.id, topics: [topic], quantity: 1, evidence: [] };
    await must(token, 'POST', '/activities', { ...done, on: `${YEAR}-02-0${day}`, title: `Buổi phát ${day}` });
  }
  return { username, unit, plan: plan.id };
}

async function account(administrator, username, unit, roles) {
  const body = { username, fullName: 'Diễn tập', roles: roles.map((role) => ({ role, unit })), assignees: [], password: PASSWORD };
  await must(administrator, 'POST', '/accounts', body);
  return username;
}

/** One commune's way, which begins when its turn comes; whoever does it thinks between two steps. */
async function lastDay({ username, unit, plan }, n) {
  await pause(turn(n));
  try {
    const token = await timed(() => loa.session(username));
    const step = async (...request) => {
      await pause(0.5 + Math.random());
      return timed(() => must(token, ...request));
    };
    await step('GET', `/me/inbox?unit=${unit}`);
    await step('GET', `/plans/${plan}`);
    const report = await step('POST', '/reports', { plan, period: 'Q1' });
    const path = `/reports/${report.id}`;
    await step('GET', `${path}/figures`);
    for (const section of report.sections) {
      const body = { heading: section.heading, text: 'Đã có {{activity.count}} hoạt động.' };
      await step('PUT', `${path}/sections/${section.code}`, body, section.version);
    }
    await step('GET', `${path}/document`);
    const { version } = await step('GET', path);
    await step('PUT', `${path}/submission`, {}, version);
    submitted++;
  } catch (refused) {
    failed(refused);
  }
}

/** Seconds from the beginning until the n-th comes. */
function turn(n) {
  const calm = 0.75 * COMMUNES;
  return 60 * MINUTES * (n < calm ? n / calm : 0.8 + (0.2 * (n - calm)) / (COMMUNES - calm));
}

/** Somebody above who looks all the time. */
async function reader(kind, role) {
  const [unit] = await units(kind, 1);
  await loa.signIn('quantri');
  return { username: await account(loa.token, kind.toLowerCase(), unit, [role]), unit };
}

async function read({ username, unit }) {
  const paths = ['/reports?limit=50', '/plans?limit=50', '/tasks?limit=50', '/activities?limit=50', `/me/inbox?unit=${unit}`];
  let token;
  for (let n = 0, renewed = -Infinity; !over; n++) {
    try {
      if (now() - renewed > RENEWED) {
        token = await timed(() => loa.session(username));
        renewed = now();
      }
      await timed(() => must(token, 'GET', paths[n % paths.length]));
    } catch (refused) {
      failed(refused);
    }
    await pause(1);
  }
}

function failed({ message }) {
  bad[message] = (bad[message] ?? 0) + 1;
}

async function timed(work) {
  const since = now();
  const result = await work();
  times.push(now() - since);
  return result;
}

/** Of what stands now. */
async function edit(token, row, part, body) {
  const { version } = await must(token, 'GET', row);
  return must(token, 'PUT', `${row}/${part}`, body, version);
}

async function must(token, method, path, body, version) {
  const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
  const answer = await call(loa, method, `/api/v1${path}`, { body, headers, token });
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(`${method} ${path.replace(/[0-9a-f-]{36}/g, '…')} ${answer.status} ${answer.text.slice(0, 200)}`);
  }
  return answer.text.startsWith('{') ? JSON.parse(answer.text) : {};
}

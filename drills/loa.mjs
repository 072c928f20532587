// A Loa of the drill's own: starts what is built on an empty folder, speaks to it, finds its processes, ends only what it started.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
export const APP = path.join(ROOT, 'backend/api/target/quarkus-app');
/** Of every account in a drill. */
export const PASSWORD = 'mat khau dien tap';

export const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
export const now = () => performance.now() / 1000;

/**
 * Sends one request over a connection of its own; a lost connection is status 0, one that was refused has `refused`.
 *
 * @param form fields and `[name, bytes]` of a file, sent as a form in place of a JSON body
 */
export function call(loa, method, target, { body, form, headers = {}, token = loa.token, seconds = 90 } = {}) {
  const boundary = 'dien-tap-bien-gioi';
  const type = form ? `multipart/form-data; boundary=${boundary}` : 'application/json';
  const content = form ? multipart(form, boundary) : body === undefined ? undefined : JSON.stringify(body);
  const begun = now();
  return new Promise((done) => {
    const end = (status, answer = {}, text = '', refused = false) =>
      done({ status, headers: answer.headers ?? {}, text, took: now() - begun, refused });
    const request = http.request(
      {
        host: '127.0.0.1',
        port: loa.port,
        method,
        path: target,
        agent: false,
        timeout: seconds * 1000,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(content ? { 'content-type': type, 'content-length': Buffer.byteLength(content) } : {}),
          ...headers,
        },
      },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => end(answer.statusCode, answer, Buffer.concat(chunks).toString()));
        answer.on('error', () => end(0));
      },
    );
    request.on('error', (error) => end(0, {}, '', error.code === 'ECONNREFUSED'));
    request.on('timeout', () => request.destroy());
    request.end(content);
  });
}

function multipart(form, boundary) {
  const parts = Object.entries(form).flatMap(([name, value]) => {
    const [file, bytes] = Array.isArray(value) ? value : [null, value];
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(bytes), Buffer.from('\r\n')];
  });
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

let instances = 0;

export class Instance {
  /** @param env more settings of this process */
  constructor(env = {}, home = mkdtempSync(path.join(os.tmpdir(), 'loa-drill-'))) {
    this.env = env;
    this.home = home;
    /** The file of what it says. */
    this.words = path.join(os.tmpdir(), `loa-drill-${process.pid}-${++instances}.log`);
    process.on('exit', () => this.end());
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  }

  /** Seconds until ready. */
  async start() {
    this.port ??= await freePort();
    const begun = now();
    this.process = spawn(path.join(ROOT, 'loa'), ['serve'], {
      cwd: ROOT,
      stdio: ['ignore', this.log(), this.log()],
      env: {
        ...process.env,
        LOA_HOME: this.home,
        LOA_DEMO: 'false',
        LOA_FIRST_ACCOUNT_PASSWORD: PASSWORD,
        QUARKUS_HTTP_HOST: '127.0.0.1',
        QUARKUS_HTTP_PORT: String(this.port),
        ...this.env,
      },
    });
    this.exited = new Promise((done) => this.process.on('exit', done));
    while ((await call(this, 'GET', '/q/health/ready', { seconds: 5 })).status !== 200) {
      if (this.process.exitCode !== null) throw new Error(`Loa ended with ${this.process.exitCode}`);
      await pause(0.1);
    }
    return now() - begun;
  }

  log() {
    this.logged ??= openSync(this.words, 'a');
    return this.logged;
  }

  /** Seconds until it had ended by itself. */
  async stop() {
    const begun = now();
    this.process.kill('SIGTERM');
    await this.exited;
    return now() - begun;
  }

  async signIn(username) {
    this.token = await this.session(username);
  }

  /** A token of its own, for one of several people. */
  async session(username) {
    const answer = await call(this, 'POST', '/api/v1/auth/login', {
      body: { username, password: PASSWORD, client: 'MOBILE' },
      token: null,
    });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text).accessToken;
  }

  /** Makes a coordinator of a commune and signs in as it; the commune's id. */
  async coordinator(username = 'dien.tap') {
    await this.signIn('quantri');
    const units = await call(this, 'GET', '/api/v1/units?q=18244&limit=20');
    const unit = JSON.parse(units.text).items.at(-1).id;
    const roles = ['COORDINATOR', 'LEADER', 'ADMINISTRATOR'].map((role) => ({ role, unit }));
    const body = { username, fullName: 'Diễn tập', roles, assignees: [], password: PASSWORD };
    const made = await call(this, 'POST', '/api/v1/accounts', { body, headers: { 'idempotency-key': username } });
    if (made.status !== 201) throw new Error(`no account: ${made.status} ${made.text}`);
    this.coordinating = username;
    await this.signIn(username);
    return unit;
  }

  postmaster() {
    return Number(readFileSync(path.join(this.home, 'pg/data/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** The postmaster and all its processes. */
  postgres() {
    return tree(this.postmaster());
  }

  /** Processes that serve the application's connections. */
  backends() {
    return this.postgres().filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres: loa_application loa'));
  }

  end() {
    if (this.process && this.process.exitCode === null) this.process.kill('SIGKILL');
    try {
      signal(this.postgres(), 'SIGKILL');
    } catch (gone) {
      if (gone.code !== 'ENOENT') throw gone;
    }
    rmSync(this.home, { recursive: true, force: true });
    rmSync(this.words, { force: true });
  }
}

/** The names of all assignees of a unit. */
export async function everyName(loa, unit) {
  const names = [];
  let after = '';
  do {
    const page = await call(loa, 'GET', `/api/v1/assignees?unit=${unit}&limit=200${after}`);
    const read = JSON.parse(page.text);
    names.push(...read.items.map((item) => item.name));
    after = read.next ? `&after=${encodeURIComponent(read.next)}` : '';
  } while (after);
  return names;
}

export function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (gone) {
      if (gone.code !== 'ESRCH') throw gone;
    }
  }
}

function tree(pid) {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(tree)];
}

export function freePort() {
  return new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** The p-th part of sorted numbers, in milliseconds. */
export const milliseconds = (seconds, p) => {
  const sorted = [...seconds].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] * 1000);
};

/** Writes a row of docs/quality.md, in place of the last one of this drill. */
export function record(name, promise, found, good) {
  const file = path.join(ROOT, 'docs/quality.md');
  const machine = `${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()}`;
  const row = `| \`./loa drill ${name}\` | ${promise} | ${good ? '' : '**no:** '}${found} | ${new Date().toISOString().slice(0, 10)} | ${machine} |`;
  const kept = readFileSync(file, 'utf8').split('\n');
  const at = kept.findIndex((line) => line.startsWith(`| \`./loa drill ${name}\``));
  if (at < 0) kept.splice(kept.findLastIndex((line) => line.startsWith('| `./loa drill ')) + 1, 0, row);
  else kept[at] = row;
  writeFileSync(file, kept.join('\n'));
  console.log(`${good ? 'good' : 'NOT GOOD'}: ${found}`);
  process.exitCode = good ? 0 : 1;
}

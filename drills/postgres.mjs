// A PostgreSQL beside Loa, as an operator would have one: made with the programs that Loa unpacks, empty, on a port of its own.
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePort, Instance, pause } from './loa.mjs';

const PASSWORD = 'mat-khau-dien-tap';
/** PostgreSQL does not run as root. */
const NOBODY = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};

export class Postgres {
  constructor() {
    this.folder = mkdtempSync(path.join(os.tmpdir(), 'loa-drill-pg-'));
    process.on('exit', () => this.end());
  }

  async start() {
    const seed = new Instance();
    await seed.start();
    await seed.stop();
    const programs = path.join(seed.home, readdirSync(seed.home).find((name) => name.startsWith('postgresql-')));
    execFileSync('cp', ['-r', programs, path.join(this.folder, 'programs')]);
    const bin = path.join(this.folder, 'programs/bin');
    const data = path.join(this.folder, 'data');
    const secret = path.join(this.folder, 'secret');
    writeFileSync(secret, PASSWORD);
    chmodSync(this.folder, 0o755);
    if (NOBODY.uid) chownSync(this.folder, NOBODY.uid, NOBODY.gid);
    const options = { ...NOBODY, cwd: this.folder, stdio: ['pipe', 'ignore', 'inherit'] };
    const words = ['-U', 'postgres', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--auth=scram-sha-256', `--pwfile=${secret}`];
    execFileSync(path.join(bin, 'initdb'), ['-D', data, ...words], options);
    execFileSync(path.join(bin, 'postgres'), ['--single', '-D', data, 'postgres'], {
      ...options,
      input: `create role loa login password '${PASSWORD}'\ncreate database loa owner loa\n`,
    });
    this.port = await freePort();
    appendFileSync(
      path.join(data, 'postgresql.conf'),
      `listen_addresses = '127.0.0.1'\nport = ${this.port}\nunix_socket_directories = ''\nlogging_collector = on\n`,
    );
    this.process = spawn(path.join(bin, 'postgres'), ['-D', data], { ...NOBODY, cwd: this.folder, stdio: 'ignore' });
    while (!(await this.listens())) {
      if (this.process.exitCode !== null) throw new Error('PostgreSQL ended');
      await pause(0.1);
    }
  }

  listens() {
    return new Promise((done) => {
      const socket = net.connect(this.port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      });
      socket.on('error', () => done(false));
    });
  }

  /** How Loa finds it. */
  env() {
    return {
      LOA_DATABASE_URL: `jdbc:postgresql://127.0.0.1:${this.port}/loa`,
      LOA_DATABASE_USER: 'loa',
      LOA_DATABASE_PASSWORD: PASSWORD,
    };
  }

  end() {
    if (this.process && this.process.exitCode === null) this.process.kill('SIGQUIT');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

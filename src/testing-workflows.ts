// Runs the scripts of workflows as GitHub does: in a clone whose origin they can push to, with programs
// that answer what a test has put down.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A folder with an origin, a clone of it, and programs that are stood in for. */
export class Runner {
  readonly root = mkdtempSync(join(tmpdir(), 'workflow-'));

  /** @param files what the branch `main` of the origin has, by path */
  constructor(files: Readonly<Record<string, string>>) {
    this.git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
    this.git('.', 'clone', '--quiet', 'origin.git', 'clone');
    for (const [path, text] of Object.entries(files)) this.write(`clone/${path}`, text);
    this.git('clone', 'checkout', '--quiet', '-b', 'main');
    this.commit('clone', 'Begin');
    this.git('clone', 'push', '--quiet', 'origin', 'main');
    mkdirSync(join(this.root, 'temp'));
  }

  /** Puts a shell script in the place of a program; `$ROOT` is the folder. */
  standIn(program: string, script: string): void {
    this.write(`bin/${program}`, `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.root, 'bin', program), 0o755);
  }

  /** Runs the script of a step in the clone. */
  run(script: string, env: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
      cwd: join(this.root, 'clone'),
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(this.root, 'bin')}:${process.env['PATH'] ?? ''}`,
        ROOT: this.root,
        RUNNER_TEMP: join(this.root, 'temp'),
        GITHUB_OUTPUT: join(this.root, 'output'),
        GITHUB_REF_NAME: 'main',
        ...env,
      },
    });
    return { status, stdout, stderr };
  }

  /** What the origin has under a name such as `main:README.md`. */
  show(name: string): string {
    return this.git('origin.git', 'show', name);
  }

  /** Has somebody else change a file of the origin to `2`, after it was cloned. */
  overtake(file: string): void {
    this.git('.', 'clone', '--quiet', 'origin.git', 'other');
    this.write(`other/${file}`, '2\n');
    this.commit('other', 'Overtake');
    this.git('other', 'push', '--quiet', 'origin', 'main');
  }

  commit(clone: string, message: string): void {
    this.git(clone, 'add', '--all');
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    this.git(clone, ...author, 'commit', '--quiet', '--message', message);
  }

  git(folder: string, ...args: string[]): string {
    const cwd = join(this.root, folder);
    const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path = ''): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }
}

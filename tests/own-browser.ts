import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../tools/browser.ts';

/** A browser with a profile on the disk, which can be killed as a power cut does, and started again. */
export class OwnBrowser {
  readonly profile = mkdtempSync(join(tmpdir(), 'profile-'));
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;

  /** Settings that the browser starts with, as Chromium writes them into its profile. */
  prefer(settings: object): void {
    mkdirSync(join(this.profile, 'Default'), { recursive: true });
    writeFileSync(join(this.profile, 'Default', 'Preferences'), JSON.stringify(settings));
  }

  /** Starts the browser, and resolves to a new page in it. */
  async start(): Promise<Page> {
    const flags = [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${this.profile}`,
      'about:blank',
    ];
    const started = spawn(findChromium() ?? 'chromium', flags, {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = started;
    const address = await new Promise<string>((resolve, reject) => {
      started.stderr.setEncoding('utf8').on('data', (text: string) => {
        const found = /ws:\/\/\S+/.exec(text)?.[0];
        if (found) resolve(found);
      });
      started.on('exit', () => {
        reject(new Error('The browser did not start.'));
      });
    });
    this.#browser = await chromium.connectOverCDP(address);
    const [context] = this.#browser.contexts();
    return (context ?? (await this.#browser.newContext())).newPage();
  }

  /** Ends it at once: nothing is written any more. */
  async kill(): Promise<void> {
    const { exitCode } = this.#process ?? {};
    const ended = new Promise((resolve) => this.#process?.on('exit', resolve));
    this.#process?.kill('SIGKILL');
    if (exitCode === null) await ended;
    await this.#browser?.close().catch(() => undefined);
  }

  /** Ends it in order, with everything written that it holds. */
  async quit(): Promise<void> {
    const ended = new Promise((resolve) => this.#process?.on('exit', resolve));
    const session = await this.#browser?.newBrowserCDPSession();
    await session?.send('Browser.close');
    await ended;
  }

  /** Takes the profile away. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

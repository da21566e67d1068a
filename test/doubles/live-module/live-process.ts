import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** The set that the stand-in for Live holds. */
export interface FakeSet {
  /** Empty for one that was never saved. */
  readonly name?: string;
  readonly tracks: readonly FakeTrack[];
  /** How often the timer fires; Live's own is 10 ms. */
  readonly timerMilliseconds?: number;
  /** Counts the bytes that Python holds (tracemalloc). */
  readonly trace?: boolean;
  /** Another version of the wire than the companion's own. */
  readonly protocol?: number;
  /** A Live without the framework that Max for Live knows control surfaces by. */
  readonly noFramework?: boolean;
  /** A Live without `Live.Base.Timer`. */
  readonly noTimer?: boolean;
  /** Another folder of remote scripts than that of the sources. */
  readonly scripts?: string;
}

export interface FakeTrack {
  readonly name: string;
  readonly sends?: number;
  readonly slots?: readonly (FakeClip | null)[];
  readonly arrangement?: readonly FakeClip[];
  readonly devices?: readonly { readonly name: string; readonly parameters: readonly FakeParameter[] }[];
}

export interface FakeClip {
  readonly name: string;
  readonly length: number;
  readonly midi?: boolean;
  readonly warping?: boolean;
  readonly start_time?: number;
}

export interface FakeParameter {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly quantized?: boolean;
}

export interface FakeStats {
  readonly undoSteps: number;
  /** Since the last question: the longest that one call from Live took, in seconds of this thread and of the clock. */
  readonly slices: { readonly count: number; readonly cpu: number; readonly wall: number };
  readonly resident: number;
  readonly traced: number;
}

export type LiveAge = "12.0" | "12.1" | "12.2" | "12.3" | "12.4";

export const HAS_PYTHON = spawnSync("python3", ["--version"]).status === 0;

/** The real companion in a real CPython beside a stand-in for Live, listening on a port of its own. */
export class LiveProcess {
  readonly port: number;
  readonly token: string;
  readonly settingsPath: string;
  readonly #home: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: ((line: string) => void)[] = [];

  private constructor(home: string, port: number, token: string, age: LiveAge, set: FakeSet) {
    this.#home = home;
    this.port = port;
    this.token = token;
    this.settingsPath = join(home, "steadyhand", "companion.json");
    mkdirSync(join(home, "steadyhand"), { recursive: true });
    writeFileSync(this.settingsPath, JSON.stringify({ port, token }), { mode: 0o600 });
    this.#child = spawn("python3", ["-B", fileURLToPath(new URL("host.py", import.meta.url))], {
      env: {
        ...process.env,
        FAKE_LIVE_AGE: age,
        XDG_CONFIG_HOME: home,
        HOME: home,
        FAKE_LIVE_SCRIPTS: set.scripts ?? "",
      },
      stdio: ["pipe", "pipe", "inherit"],
    });
    createInterface({ input: this.#child.stdout }).on("line", (line) => this.#answers.shift()?.(line));
    this.#child.stdin.on("error", () => undefined);
    this.#child.stdin.write(`${JSON.stringify(set)}\n`);
  }

  /** With `again` it shares port and token with another Live, which may be running or not. */
  static async start(age: LiveAge, set: FakeSet, again?: LiveProcess): Promise<LiveProcess> {
    if (!HAS_PYTHON) throw new Error("LiveProcess: python3 is not installed");
    const home = mkdtempSync(join(tmpdir(), "steadyhand-live-"));
    const port = again?.port ?? (await freePort());
    const live = new LiveProcess(home, port, again?.token ?? randomBytes(32).toString("hex"), age, set);
    await live.ask({ do: "log" });
    return live;
  }

  /** One command of host.py and its answer. */
  ask<Answer = unknown>(command: { readonly do: string } & Readonly<Record<string, unknown>>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#answers.push((line) => {
        const answer = JSON.parse(line) as { error?: string } | null;
        if (answer !== null && typeof answer === "object" && answer.error !== undefined)
          reject(new Error(answer.error));
        else resolve(answer as Answer);
      });
      this.#child.stdin.write(`${JSON.stringify(command)}\n`);
    });
  }

  stats(): Promise<FakeStats> {
    return this.ask({ do: "stats" });
  }

  /** The control surfaces as Max for Live in this process sees them; `null` for one that it does not. */
  surfaces(): Promise<readonly (Readonly<Record<string, string>> | null)[]> {
    return this.ask({ do: "surfaces" });
  }

  /** The port that the companion listens on now. */
  async listening(): Promise<number> {
    const lines = await this.ask<string[]>({ do: "log" });
    return Number(/127\.0\.0\.1:(\d+)$/.exec(lines.filter((line) => line.includes(" listens on ")).at(-1) ?? "")?.[1]);
  }

  /** A second settings file with another port or token, for a client that is to go astray or through a proxy. */
  settingsWith(name: string, changes: { readonly port?: number; readonly token?: string }): string {
    const path = join(this.#home, name);
    writeFileSync(path, JSON.stringify({ port: this.port, token: this.token, ...changes }), { mode: 0o600 });
    return path;
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(): Promise<void> {
    if (!this.alive) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** Ports that a companion may listen on, its own the first of them. Source: `PORTS_ABREAST` of the companion's settings. */
const ABREAST = 8;
/** Where no system hands out ports by itself (from 32768 on Linux, from 49152 elsewhere). */
const [LOWEST_PORT, BLOCKS, BLOCK] = [12_000, 1_280, 16] as const;

/**
 * The first of as many free ports as a client looks on. A port that the system hands out could lie in another test's reach, or be
 * handed to any socket before the companion has bound it.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const first = LOWEST_PORT + BLOCK * randomInt(BLOCKS);
    const free = await Promise.all(Array.from({ length: ABREAST }, (_, at) => isFree(first + at)));
    if (free.every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  const socket = createSocket("udp4");
  return new Promise((resolve) => {
    socket.once("error", () => {
      socket.close();
      resolve(false);
    });
    socket.bind({ port, address: "127.0.0.1", exclusive: true }, () => socket.close(() => resolve(true)));
  });
}

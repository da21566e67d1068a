import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Atom, Message } from "#test/doubles/max/machine/message.ts";
import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";

/** What the stand-in for max-api says. */
export type FromChild =
  | { readonly kind: "loadstart" }
  | { readonly kind: "loadend" }
  | { readonly kind: "outlet"; readonly values: readonly unknown[] }
  | { readonly kind: "post"; readonly level: string; readonly text: string }
  | { readonly kind: "getDict"; readonly id: string; readonly ask: number }
  | { readonly kind: "setDict"; readonly id: string; readonly value: object; readonly ask: number }
  | {
      readonly kind: "updateDict";
      readonly id: string;
      readonly path: string;
      readonly value: unknown;
      readonly ask: number;
    };

export interface ChildEvents {
  heard(message: FromChild): void;
  ended(): void;
}

const HERE = dirname(fileURLToPath(import.meta.url));

/** A child process that runs an embedded script from a folder of its own, where frozen files land without a package.json. */
export class ChildScript {
  private readonly process: ChildProcess;
  private readonly folder: string;
  private readonly over: Promise<void>;

  constructor(world: DeviceWorld, name: string, args: readonly Atom[], events: ChildEvents) {
    this.folder = mkdtempSync(join(tmpdir(), "steadyhand-max-"));
    const frozen = join(this.folder, "frozen");
    mkdirSync(frozen);
    for (const [file, bytes] of world.files) writeFileSync(join(frozen, file.replace(/[/\\]/g, "_")), bytes);
    const standIn = join(this.folder, "node_modules", "max-api");
    mkdirSync(standIn, { recursive: true });
    cpSync(join(HERE, "max-api-stand-in.cjs"), join(standIn, "index.js"));
    this.process = spawn(
      process.execPath,
      [
        "--no-experimental-detect-module",
        "--no-experimental-require-module",
        join(HERE, "child-runner.cjs"),
        join(frozen, name),
        ...args.map(String),
      ],
      {
        cwd: frozen,
        env: { ...process.env, MAX_ENV: "maxforlive", ...world.options.environment },
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      },
    );
    this.process.on("message", (message) => events.heard(message as FromChild));
    this.process.stdout?.on("data", (text) => world.ledger.posts.push(String(text).trim()));
    this.process.stderr?.on("data", (text) => world.ledger.error(String(text).trim()));
    this.over = new Promise((done) => {
      this.process.once("close", () => {
        rmSync(this.folder, { recursive: true, force: true });
        done();
        events.ended();
      });
    });
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  send({ selector, args }: Message, dictionary: unknown): void {
    this.tell({ kind: "message", selector, args, dictionary });
  }

  answer(ask: number, value: unknown): void {
    this.tell({ kind: "answer", ask, value });
  }

  kill(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  async end(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.over;
  }

  private tell(message: object): void {
    if (this.process.connected) this.process.send(message, () => undefined);
  }
}

import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { classicScript } from "#src/adapters/lom/classic-script.ts";
import { type LomWire, lomWire } from "#src/adapters/lom/lom-wire.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { fakeLiveApi } from "#test/doubles/live-api/fake-live-api.ts";
import type { Atom, LiveNode } from "#test/doubles/live-api/live-node.ts";

/** The bridge as it ships: one classic script. */
export async function bridgeScript(): Promise<string> {
  const entry = fileURLToPath(new URL("../../../node-src/adapters/lom/bridge-main.ts", import.meta.url));
  const made = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "silent",
  });
  return classicScript(made.outputFiles[0]!.text);
}

/** A device's patch: its `v8` object with the bridge in it, cords to and from the Node end, and what went over them. */
export interface PatchedBridge {
  readonly wire: LomWire;
  /** What `live.thisdevice` does. */
  ready(): void;
  /** Messages to the `v8` object as the patch sends them. */
  send(name: "lom" | "ready" | "notifydeleted", ...atoms: readonly Atom[]): void;
  /** Every message in both directions. */
  readonly messages: readonly (readonly Atom[])[];
  /** Strings that Max had to intern for these messages. */
  distinctStrings(): number;
  readonly posts: readonly string[];
  /** How long each turn of the script held Live, in milliseconds of its clock. */
  readonly held: readonly number[];
}

export interface BridgeOptions {
  readonly patience?: number;
  readonly lossy?: (message: readonly Atom[]) => boolean;
  /** What everything that crosses into Live costs on the script's clock; by default the clock stands still. */
  readonly millisecondsACall?: number;
}

/** Runs the bridge's script in a context of its own, with the fake Live's LiveAPI and nothing of Node's. */
export function patchedBridge(
  script: string,
  live: FakeLive,
  device: LiveNode | null,
  options: BridgeOptions = {},
): PatchedBridge {
  const messages: Atom[][] = [];
  const posts: string[] = [];
  const held: number[] = [];
  const { LiveAPI, Task, ready } = fakeLiveApi(live, device);
  const now = (): number => crossings(live) * (options.millisecondsACall ?? 0);
  const timed = (run: () => void): void => {
    const began = now();
    run();
    held.push(now() - began);
  };
  class TimedTask extends Task {
    override execute(): void {
      timed(() => super.execute());
    }
  }
  const context = vm.createContext({
    LiveAPI,
    Task: TimedTask,
    Date: { now },
    inlets: 0,
    outlets: 0,
    outlet: (_index: number, message: readonly Atom[]) => {
      const atoms = [...message].map(asAtom);
      messages.push(atoms);
      // The Node end is another process: it hears nothing in the same turn.
      if (options.lossy?.(atoms) !== true) setImmediate(() => wire.hear(String(atoms[0]), ...atoms.slice(1)));
    },
    post: (text: string) => posts.push(text),
  });
  vm.runInContext(script, context);
  const send: PatchedBridge["send"] = (name, ...atoms) => {
    timed(() => (context[name] as (...given: readonly Atom[]) => void)(...atoms));
  };
  const wire = lomWire((line) => {
    messages.push(["lom", line]);
    setImmediate(() => send("lom", line));
  }, options);
  return {
    wire,
    ready: () => {
      ready();
      send("ready");
    },
    send,
    messages,
    distinctStrings: () => new Set(messages.flat().filter((atom) => typeof atom === "string")).size,
    posts,
    held,
  };
}

/** Everything that goes from a script into Live. */
function crossings({ counts }: FakeLive): number {
  return counts.objects + counts.calls + counts.points + counts.looks;
}

/** Max cuts a symbol at this length and turns one that is all digits into a number. */
const LONGEST_SYMBOL = 32_767;

function asAtom(atom: Atom): Atom {
  if (typeof atom === "number") return atom;
  return /^-?\d+$/.test(atom) ? Number(atom) : atom.slice(0, LONGEST_SYMBOL);
}

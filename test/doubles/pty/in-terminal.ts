import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a program did in a terminal. */
export interface InTerminal {
  readonly code: number | null;
  /** Everything written to it, standard output and error as they came, with the terminal's line ends. */
  readonly text: string;
  /** The same piece by piece, each with the milliseconds since the start. */
  readonly pieces: readonly { readonly at: number; readonly text: string }[];
}

export interface TerminalSize {
  readonly columns?: number;
  readonly rows?: number;
  /** Variables over those of this process; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Runs the built command line in a real pseudo-terminal; needs python3. Colours are as a terminal of that name has them. */
export function inTerminal(words: readonly string[], size: TerminalSize = {}): Promise<InTerminal> {
  return programInTerminal([process.execPath, BUNDLE, ...words], size);
}

/** The same with any program. */
export function programInTerminal(
  words: readonly string[],
  { columns = 80, rows = 24, env = {}, cwd }: TerminalSize = {},
): Promise<InTerminal> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn("python3", [SCRIPT, String(columns), String(rows), ...words], {
      cwd,
      env: { ...withoutColours(process.env), TERM: "xterm-256color", ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pieces: { at: number; text: string }[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      pieces.push({ at: performance.now() - from, text });
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text: pieces.map(({ text }) => text).join(""), pieces }));
  });
}

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const SCRIPT = fileURLToPath(new URL("in-terminal.py", import.meta.url));

/** A test runner tells its children about colours, which a person's terminal does not. */
function withoutColours({ FORCE_COLOR: _force, NO_COLOR: _no, COLORTERM: _term, ...env }: NodeJS.ProcessEnv) {
  return env;
}

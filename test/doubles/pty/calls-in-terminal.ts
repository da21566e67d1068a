import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { programInTerminal, type TerminalSize } from "#test/doubles/pty/in-terminal.ts";
import { NODE_BUNDLE } from "../../../scripts/bundle/node-bundle.mjs";

/** What one call of many wrote into the terminal, both streams as they came. */
export interface CallInTerminal {
  readonly code: number;
  readonly text: string;
}

/** Words of the command line and variables of its own. */
export interface Call {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that answers one call after the other on its own standard streams, built once for all who ask. */
export async function buildCalls(folder: string): Promise<string> {
  const outfile = join(folder, "calls.cjs");
  await build({
    ...NODE_BUNDLE,
    absWorkingDir: ROOT,
    target: "node20",
    format: "cjs",
    stdin: { contents: CALLS, resolveDir: ROOT },
    outfile,
    logLevel: "warning",
  });
  return outfile;
}

/** Many calls in one real pseudo-terminal and one process, where the start of each is not what is looked at; needs python3. */
export async function callsInTerminal(
  program: string,
  calls: readonly Call[],
  size: TerminalSize = {},
): Promise<readonly CallInTerminal[]> {
  return ended(await programInTerminal([process.execPath, program, JSON.stringify(calls)], size), calls.length);
}

/** The same with standard output and error in one pipe, where no terminal is. */
export async function callsInPipe(
  program: string,
  calls: readonly Call[],
  size: TerminalSize = {},
): Promise<readonly CallInTerminal[]> {
  const script = `"$@" 2>&1 | cat; exit "\${PIPESTATUS[0]}"`;
  const words = ["bash", "-c", script, "bash", process.execPath, program, JSON.stringify(calls)];
  return ended(await programInTerminal(words, size), calls.length);
}

function ended({ code, text }: { readonly code: number | null; readonly text: string }, calls: number) {
  const pieces = text.split(END);
  if (code !== 0 || pieces.length !== 2 * calls + 1) throw new Error(`calls in a terminal ended with ${code}: ${text}`);
  return Array.from({ length: calls }, (_, at) => ({ text: pieces[2 * at]!, code: Number(pieces[2 * at + 1]) }));
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** No text of the command line holds it: what it does not print, it shows as U+FFFD. */
const END = "\u001e";
const CALLS = `
import { answer } from "#src/cli/answer.ts";
import { answerProcess } from "#src/cli/frame/answer-process.ts";
async function all() {
  const { stdout, stderr, env, argv } = process;
  for (const call of JSON.parse(argv[2])) {
    const code = await answerProcess(call.words, { stdout, stderr, env: { ...env, ...call.env } }, async () => answer);
    stdout.write(\`${END}\${code}${END}\`);
  }
}
void all();
`;

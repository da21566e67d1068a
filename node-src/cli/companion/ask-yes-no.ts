import { createInterface } from "node:readline/promises";

/** Asks on the terminal; where there is none to ask (a pipe, a script) the answer is no. */
export async function askYesNo(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}

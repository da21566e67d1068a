import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BUNDLE = fileURLToPath(new URL("../../dist/steadyhand.cjs", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly words: string;
}

/** Runs the built command line as a user does: a process of its own. */
export function steadyhand(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...words], { stdio: ["ignore", "pipe", "pipe"] });
    const heard = { out: "", words: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      heard.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      heard.words += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...heard }));
  });
}

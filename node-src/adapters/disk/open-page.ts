import { type SpawnOptions, spawn } from "node:child_process";
import { basename, resolve } from "node:path";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * Opens a page in the system's browser; the program that shows it goes on by itself.
 *
 * Shape: the name goes to the system's opener as one word and never through a shell; on Windows, whose opener is part of its
 * shell, it goes by an environment variable. An opener that has not failed within two seconds has done it.
 * Edge: no opener, or one that fails: refused with one sentence.
 */
export async function openPage(
  path: string,
  platform: NodeJS.Platform = process.platform,
): Promise<Result<void, Refusal>> {
  const { program, words, options } = openerOn(platform, resolve(path));
  const why = await failureOf(program, words, options);
  if (why === null) return ok(undefined);
  return refused(
    refusal("not-opened", `“${basename(path)}” is written, but no browser could be opened (${why}): open it yourself.`),
  );
}

interface Opener {
  readonly program: string;
  readonly words: readonly string[];
  readonly options: SpawnOptions;
}

/** Source: open(1) of macOS; `start` of cmd.exe, whose first quoted word is a title; xdg-open(1) of xdg-utils. */
function openerOn(platform: NodeJS.Platform, path: string): Opener {
  if (platform === "darwin") return { program: "open", words: [path], options: {} };
  if (platform !== "win32") return { program: "xdg-open", words: [path], options: {} };
  return {
    program: "cmd.exe",
    words: ["/d", "/v:off", "/c", `start "" "%${PAGE}%"`],
    options: { windowsVerbatimArguments: true, windowsHide: true, env: { ...process.env, [PAGE]: path } },
  };
}

/** What the page's name is handed over in. */
const PAGE = "STEADYHAND_PAGE";

function failureOf(program: string, words: readonly string[], options: SpawnOptions): Promise<string | null> {
  return new Promise((settle) => {
    const child = spawn(program, words, { ...options, detached: true, stdio: "ignore", shell: false });
    const patience = setTimeout(() => settle(null), PATIENCE);
    const settled = (why: string | null) => {
      clearTimeout(patience);
      settle(why);
    };
    child.on("error", (error: NodeJS.ErrnoException) =>
      settled(error.code === "ENOENT" ? `${program} is not on this system` : (error.code ?? error.message)),
    );
    child.on("exit", (code) => settled(code === 0 ? null : `${program} ended with ${code ?? "a signal"}`));
    child.unref();
  });
}

/** Milliseconds. An opener that is a browser itself stays as long as its window does. */
const PATIENCE = 2000;

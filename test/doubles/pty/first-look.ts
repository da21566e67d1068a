import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a process did first, of words to a terminal and looks at files. */
export interface FirstLook {
  /** What the process is started with over its own variables. */
  readonly env: Readonly<Record<string, string>>;
  /** "words" or "file", in the order that they came; begins anew for the next process. */
  events(): readonly string[];
}

/**
 * Has processes note each word that they write and each look at a file under `home`, in order, in a file of `folder`.
 *
 * A look is whatever asks for a file's bytes, its size or its kind, or for what a folder holds, by the names that `node:fs` has.
 */
export function firstLook(folder: string, home: string): FirstLook {
  const [script, log] = [join(folder, "first-look.cjs"), join(folder, "first-look.log")];
  writeFileSync(script, noting(log, home));
  return {
    env: { NODE_OPTIONS: `--require "${script.replaceAll("\\", "\\\\")}"` },
    events() {
      const events = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
      rmSync(log, { force: true });
      return events;
    },
  };
}

const LOOKS = ["open", "readFile", "readdir", "opendir", "stat", "lstat", "access", "realpath"];

/** A module that a process loads before its own: what looks at files does as before, and is noted. */
function noting(log: string, home: string): string {
  return `
    const fs = require("node:fs");
    const { appendFileSync } = fs;
    const note = (event) => appendFileSync(${JSON.stringify(log)}, event + "\\n");
    const looking = (on, name) => {
      const look = on[name];
      on[name] = function (path, ...rest) {
        if (String(path).startsWith(${JSON.stringify(home)})) note("file");
        return look.call(this, path, ...rest);
      };
    };
    for (const name of ${JSON.stringify(LOOKS)}) {
      looking(fs, name);
      looking(fs, name + "Sync");
      looking(fs.promises, name);
    }
    looking(fs, "existsSync");
    looking(fs, "createReadStream");
    const { write } = process.stderr;
    process.stderr.write = function (...text) {
      note("words");
      return write.apply(this, text);
    };`;
}

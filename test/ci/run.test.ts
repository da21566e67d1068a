import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../.ci/run", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-ci-"));

beforeAll(() => {
  for (const name of [".ci", "bin"]) mkdirSync(join(folder, name));
  copyFileSync(SCRIPT, join(folder, ".ci", "run"));
  program("dpkg", "exit 0");
  program("npm", '[ "$*" != test ] || printf "%b" "$SAID"\ncase " $BROKEN " in *" $* "*) exit 3 ;; esac');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in on the path: what is run is the script, not the check. */
function program(name: string, body: string): void {
  writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, "bin", name), 0o755);
}

function ci(env: Readonly<Record<string, string>>): {
  readonly code: number | null;
  readonly last: string | undefined;
} {
  const path = `${join(folder, "bin")}:${process.env["PATH"]}`;
  const ended = spawnSync("bash", [join(folder, ".ci", "run")], { encoding: "utf8", env: { PATH: path, ...env } });
  return { code: ended.status, last: ended.stdout.trimEnd().split("\n").at(-1) };
}

const GOOD = "all is well\\n\\n12 passed, 0 failed, 3 skipped\\n";

describe(".ci/run ends with a line of its own", () => {
  it.each<[string, Record<string, string>, string, number]>([
    ["all well", { SAID: GOOD }, "12 passed, 0 failed, 3 skipped", 0],
    ["a step that fails", { SAID: GOOD, BROKEN: "run lint" }, "12 passed, 1 failed, 3 skipped", 1],
    ["the last step before the tests", { SAID: GOOD, BROKEN: "run dead" }, "12 passed, 1 failed, 3 skipped", 1],
    [
      "failed tests, with npm's words behind the count",
      { SAID: "9 passed, 2 failed, 0 skipped\\nnpm error code 1\\n", BROKEN: "test" },
      "9 passed, 2 failed, 0 skipped",
      1,
    ],
    ["tests that count no failure and end badly", { SAID: GOOD, BROKEN: "test" }, "12 passed, 1 failed, 3 skipped", 1],
    ["an install that fails", { SAID: GOOD, BROKEN: "ci --no-audit --no-fund" }, "0 passed, 1 failed, 0 skipped", 1],
    ["tests that never counted", { SAID: "", BROKEN: "test" }, "0 passed, 1 failed, 0 skipped", 1],
    ["tests that say nothing and end well", { SAID: "" }, "0 passed, 1 failed, 0 skipped", 1],
  ])("%s", (_, env, last, code) => {
    expect(ci(env)).toEqual({ code, last });
  });
});

import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PACKAGE_NAMES } from "#test/needs.ts";

const SCRIPT = fileURLToPath(new URL("../../.ci/run", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-ci-"));

beforeAll(() => {
  for (const name of [".ci", "bin"]) mkdirSync(join(folder, name));
  copyFileSync(SCRIPT, join(folder, ".ci", "run"));
  program("dpkg", "exit 0");
  program(
    "npm",
    [
      'here=""; case "$PWD" in */steadyhand) here="clone:" ;; esac',
      'case "$*" in test | test\\ *)',
      '  if [ -n "$here" ]; then',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands there is the shell's.
      '    printf "%b" "${CLONE_SAID-$SAID}"; printf "samples: %s\\n" "${STEADYHAND_SAMPLES-none}"',
      '    printf "%b" "$COUNTS" > "$STEADYHAND_COUNTS"',
      '  else printf "in place: %s\\n" "$*"; printf "%b" "$SAID"; fi ;;',
      '"run test:long") printf "%b" "$LONG_SAID" ;;',
      '"run conformance") printf "%b" "$METER_SAID" ;;',
      "esac",
      'case " $BROKEN " in *" $here$* "*) exit 3 ;; esac',
    ].join("\n"),
  );
  program(
    "git",
    [
      '[ "$BROKEN" != "git $1" ] || exit 128',
      '[ "$1" != status ] || { printf "%b" "$CHANGES"; exit; }',
      'for last; do :; done; mkdir -p "$last"; printf "%b" "$README" > "$last/README.md"',
    ].join("\n"),
  );
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
  readonly said: string;
} {
  const path = `${join(folder, "bin")}:${process.env["PATH"]}`;
  const ended = spawnSync("bash", [join(folder, ".ci", "run")], {
    encoding: "utf8",
    env: { PATH: path, README, CHANGES, COUNTS, LONG_SAID, METER_SAID: LONG_SAID, ...env },
  });
  return { code: ended.status, last: ended.stdout.trimEnd().split("\n").at(-1), said: ended.stdout };
}

const README = "npm ci && npm run demo     # makes a song\\nnpm ci && npm test         # proves it\\n";
/** A file here that differs from the last commit: every test runs in place too. */
const CHANGES = " M node-src/cli/main.ts\\n";
const COUNTS = "10 0 1 test/a.test.ts\\n2 0 2 test/b.test.ts\\n";
/** The long tests of a script that has none. */
const LONG_SAID = "0 passed, 0 failed, 0 skipped\\n";
const GOOD = "all is well\\n\\n12 passed, 0 failed, 3 skipped\\n";

describe(".ci/run ends with a line of its own", () => {
  it.each<[string, Record<string, string>, string, number]>([
    ["all well", { SAID: GOOD }, "12 passed, 0 failed, 3 skipped", 0],
    ["a step that fails", { SAID: GOOD, BROKEN: "run lint" }, "12 passed, 1 failed, 3 skipped", 1],
    ["the last step before the tests", { SAID: GOOD, BROKEN: "run dead" }, "12 passed, 1 failed, 3 skipped", 1],
    [
      "failed tests, with npm's words behind the count",
      { SAID: "9 passed, 2 failed, 0 skipped\\nnpm error code 1\\n", CLONE_SAID: GOOD, BROKEN: "test" },
      "9 passed, 2 failed, 0 skipped",
      1,
    ],
    ["tests that count no failure and end badly", { SAID: GOOD, BROKEN: "test" }, "12 passed, 1 failed, 3 skipped", 1],
    ["an install that fails", { SAID: GOOD, BROKEN: "ci --no-audit --no-fund" }, "0 passed, 1 failed, 0 skipped", 1],
    ["tests that never counted", { SAID: "", CLONE_SAID: GOOD, BROKEN: "test" }, "0 passed, 1 failed, 0 skipped", 1],
    ["tests that say nothing and end well", { SAID: "", CLONE_SAID: GOOD }, "0 passed, 1 failed, 0 skipped", 1],
    ["a clone that cannot be made", { SAID: GOOD, BROKEN: "git clone" }, "12 passed, 1 failed, 3 skipped", 1],
    ["a demo that fails in the clone", { SAID: GOOD, BROKEN: "clone:run demo" }, "12 passed, 1 failed, 3 skipped", 1],
    [
      "tests that fail in the clone only",
      { SAID: GOOD, CLONE_SAID: "9 passed, 2 failed, 9 skipped\\n", BROKEN: "clone:test" },
      "12 passed, 2 failed, 3 skipped",
      1,
    ],
    ["tests that end badly in the clone", { SAID: GOOD, BROKEN: "clone:test" }, "12 passed, 1 failed, 3 skipped", 1],
    ["tests that never counted in the clone", { SAID: GOOD, CLONE_SAID: "" }, "12 passed, 1 failed, 3 skipped", 1],
    ["a README without its two commands", { SAID: GOOD, README: "npm ci\\n" }, "12 passed, 1 failed, 3 skipped", 1],
  ])("%s", (_, env, last, code) => {
    expect(ci(env)).toMatchObject({ code, last });
  });
});

describe(".ci/run in the clone", () => {
  it("runs the README's two commands as they stand there, without the samples", () => {
    const { said } = ci({ SAID: GOOD, STEADYHAND_SAMPLES: folder });
    expect([...said.matchAll(/^in an empty folder: (npm .*)$/gm)].map(([, command]) => command)).toEqual([
      "npm ci && npm run demo",
      "npm ci && npm test",
    ]);
    expect(said).toContain("samples: none");
  });

  it("finds both commands in the README that there is", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const { code, said } = ci({ SAID: GOOD, README: readme.replaceAll("\\", "").replaceAll("%", "") });
    expect(code).toBe(0);
    expect(said.match(/^in an empty folder: npm ci && /gm)).toHaveLength(2);
  });

  it("tells before the last line what was skipped, once more", () => {
    const said = "Skipped here:\\n  a.test.ts: sets (needs STEADYHAND_SAMPLES/sets)\\n\\n";
    const lines = ci({ SAID: `${said}${GOOD}`, CLONE_SAID: GOOD }).said;
    expect(lines.match(/^ {2}a\.test\.ts: sets/gm)).toHaveLength(2);
  });

  it("tells before the last line what failed, there and in place", () => {
    const failing = (name: string, count: string) => `Failed here:\\n  ${name}: a law: expected 1\\n\\n${count}\\n`;
    const { said } = ci({
      SAID: failing("a.test.ts", "9 passed, 1 failed, 0 skipped"),
      CLONE_SAID: failing("b.test.ts", "9 passed, 1 failed, 0 skipped"),
      BROKEN: "test clone:test",
    });
    const ending = said.slice(said.lastIndexOf("Failed here:", said.lastIndexOf("in an empty folder:")));
    expect(ending).toContain("  a.test.ts: a law: expected 1");
    expect(ending).toContain("  b.test.ts: a law: expected 1");
    expect(said.trimEnd().split("\n").at(-1)).toBe("9 passed, 2 failed, 0 skipped");
  });
});

describe(".ci/run where nothing differs from the last commit", () => {
  const lacking = "Skipped here:\\n  test/b.test.ts: sets (needs STEADYHAND_SAMPLES/sets; 2 tests)\\n\\n";
  const clean = { CHANGES: "", CLONE_SAID: `${lacking}${GOOD}` };
  const inPlace = (said: string) => [...said.matchAll(/^in place: (test.*)$/gm)].map(([, words]) => words);

  it.each<[string, Record<string, string>, readonly string[], string, number]>([
    ["without samples nothing is proved twice", { ...clean }, [], "12 passed, 0 failed, 3 skipped", 0],
    [
      "with samples only what lacked them runs in place, and each test counts once",
      { ...clean, SAID: "4 passed, 0 failed, 1 skipped\\n", STEADYHAND_SAMPLES: folder },
      ["test -- test/b.test.ts"],
      "14 passed, 0 failed, 2 skipped",
      0,
    ],
    [
      "what fails there fails, and what failed in the clone too",
      {
        ...clean,
        CLONE_SAID: `${lacking}11 passed, 1 failed, 3 skipped\\n`,
        COUNTS: "9 1 1 test/a.test.ts\\n2 0 2 test/b.test.ts\\n",
        SAID: "3 passed, 1 failed, 1 skipped\\n",
        STEADYHAND_SAMPLES: folder,
        BROKEN: "test -- test/b.test.ts clone:test",
      },
      ["test -- test/b.test.ts"],
      "12 passed, 2 failed, 2 skipped",
      1,
    ],
    [
      "a clone that never counted: every test runs in place",
      { ...clean, CLONE_SAID: "", SAID: GOOD },
      ["test"],
      "12 passed, 1 failed, 3 skipped",
      1,
    ],
    [
      "a clone that cannot be made: every test runs in place",
      { ...clean, SAID: GOOD, BROKEN: "git clone" },
      ["test"],
      "12 passed, 1 failed, 3 skipped",
      1,
    ],
    [
      "a git that cannot say what differs: every test runs in place",
      { ...clean, SAID: GOOD, BROKEN: "git status" },
      ["test"],
      "12 passed, 0 failed, 3 skipped",
      0,
    ],
    ["a step that fails", { ...clean, BROKEN: "run lint" }, [], "12 passed, 1 failed, 3 skipped", 1],
    [
      "samples that end badly",
      { ...clean, SAID: "", STEADYHAND_SAMPLES: folder },
      ["test -- test/b.test.ts"],
      "10 passed, 1 failed, 1 skipped",
      1,
    ],
  ])("%s", (_, env, ran, last, code) => {
    const ended = ci(env);
    expect(inPlace(ended.said)).toEqual(ran);
    expect(ended).toMatchObject({ code, last });
  });
});

describe(".ci/run with long tests", () => {
  const clean = { CHANGES: "", CLONE_SAID: GOOD };

  it.each<[string, Record<string, string>, string, number]>([
    ["adds them to the others", { LONG_SAID: "5 passed, 0 failed, 1 skipped\\n" }, "17 passed, 0 failed, 4 skipped", 0],
    [
      "ends badly with one that fails",
      { LONG_SAID: "4 passed, 1 failed, 0 skipped\\n", BROKEN: "run test:long" },
      "16 passed, 1 failed, 3 skipped",
      1,
    ],
    ["ends badly where they never counted", { LONG_SAID: "" }, "12 passed, 1 failed, 3 skipped", 1],
    [
      "adds what the live meter reads",
      { METER_SAID: "9 passed, 0 failed, 0 skipped\\n" },
      "21 passed, 0 failed, 3 skipped",
      0,
    ],
    ["ends badly where it reads nothing", { METER_SAID: "" }, "12 passed, 1 failed, 3 skipped", 1],
  ])("%s", (_, env, last, code) => {
    expect(ci({ ...clean, ...env })).toMatchObject({ code, last });
  });
});

it(".ci/run installs every package that a test can need", () => {
  const wanted = /^wanted=\((.*)\)$/m.exec(readFileSync(SCRIPT, "utf8"))?.[1]?.split(" ");
  expect(wanted?.toSorted()).toEqual(PACKAGE_NAMES.toSorted());
});

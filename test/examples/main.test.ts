import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../dist/example-song.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-example-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(stdout).toBe("");
  return { status, said: stderr };
}

it("leaves a song alone that somebody may have worked in", () => {
  const project = join(folder, "Steadyhand Demo Project");
  mkdirSync(project);
  expect(made(folder)).toEqual({ status: 1, said: expect.stringMatching(/stands there already.*--force/) });
  expect(readdirSync(project)).toEqual([]);
});

it("says in a sentence what is wrong with a folder or a call", () => {
  const file = join(folder, "a file");
  writeFileSync(file, "");
  expect(made(file)).toEqual({ status: 1, said: expect.stringMatching(/^The song could not be made.*folder\.\n$/) });
  for (const words of [[], ["--force"], [folder, "--frce"], [folder, "--force", "more"]])
    expect(made(...words)).toEqual({ status: 2, said: expect.stringMatching(/^usage: example-song OUTDIR/) });
});

it.runIf(existsSync("/proc/self"))(
  "ends where a file system takes no folder and says that its place is not there",
  () => {
    for (const place of ["/proc/song", "/proc/self"])
      expect(made(place)).toEqual({
        status: 1,
        said: expect.stringMatching(/^The song could not be made.*folder\.\n$/),
      });
  },
);

import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namesIn, scriptsIn } from "#test/adapters/companion/install/scripts-in.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** npm does not look for a newer one of itself, and asks nobody. */
const OFFLINE = {
  npm_config_offline: "true",
  npm_config_update_notifier: "false",
  npm_config_audit: "false",
  npm_config_fund: "false",
};

let work = "";
let packed: readonly { path: string; mode: number }[] = [];
let command = "";

/** What a clone holds, in an empty folder; the packages that `npm ci` would put there are linked. */
beforeAll(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), "steadyhand-pack-")));
  const clone = join(work, "clone");
  const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" }).stdout;
  for (const file of listed.split("\n").filter((name) => name !== "" && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(ROOT, file), join(clone, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
  mkdirSync(join(clone, "demo"));
  cpSync(join(ROOT, "LICENSE"), join(clone, "demo", "my-report.html"));

  const pack = npm(["pack", "--json", "--pack-destination", work], clone);
  expect(pack.stderr + pack.stdout).toContain("steadyhand");
  expect(pack.status).toBe(0);
  const [said] = JSON.parse(pack.stdout) as { filename: string; files: { path: string; mode: number }[] }[];
  packed = said!.files;

  const install = npm(["install", "--global", "--prefix", join(work, "prefix"), join(work, said!.filename)], work);
  const complaints = install.stderr.split("\n").filter((line) => !/^npm warn install-scripts|^$/.test(line));
  expect([complaints, install.status]).toEqual([[], 0]);
  command = join(work, "prefix", "bin", "steadyhand");
}, 120_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** With a cache of its own, so that nothing comes from an earlier run. */
function npm(words: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const environment = { ...process.env, ...OFFLINE, npm_config_cache: join(work, "cache") };
  return spawnSync("npm", [...words], { cwd, encoding: "utf8", env: environment });
}

/** The installed command in an empty folder, in a home of its own. */
function steadyhand(...words: readonly string[]): SpawnSyncReturns<string> {
  const empty = join(work, "empty");
  mkdirSync(empty, { recursive: true });
  const home = join(work, "home");
  return spawnSync(command, [...words], {
    cwd: empty,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: home, XDG_CONFIG_HOME: join(home, "config") },
  });
}

describe.skipIf(process.platform === "win32")("npm pack and npm install --global of a clone, without a network", () => {
  it("packs the command, the licences and the README, and nothing else", () => {
    expect(packed.map(({ path }) => path).sort()).toEqual(
      ["LICENSE", "README.md", "dist/licences.txt", "dist/steadyhand.cjs", "package.json"].sort(),
    );
    expect(packed.find(({ path }) => path === "dist/steadyhand.cjs")?.mode).toBe(0o755);
  });

  it("installs one package, and a command that runs by its name", () => {
    expect(readdirSync(join(work, "prefix", "lib", "node_modules"))).toEqual(["steadyhand"]);
    expect(existsSync(join(work, "prefix", "lib", "node_modules", "steadyhand", "node_modules"))).toBe(false);
    expect(statSync(command).mode & 0o111).not.toBe(0);
    expect(steadyhand("--version").stdout).toMatch(/^steadyhand \d+\.\d+\.\d+(-rc\.\d+)?\n$/);
  });

  it("installs from the folder of a clone, too, and builds the command there", () => {
    const clone = join(work, "clone");
    rmSync(join(clone, "dist"), { recursive: true });
    const install = npm(["install", "--global", "--prefix", join(work, "linked"), "."], clone);
    expect(install.status).toBe(0);
    const ended = spawnSync(join(work, "linked", "bin", "steadyhand"), ["--version"], { encoding: "utf8" });
    expect(ended.stdout).toMatch(/^steadyhand \d/);
  }, 60_000);

  it.each([
    ["presets", ["presets", "--json"], 0, /"presets":/],
    ["inspect", ["inspect", join(ROOT, "devices/Steadyhand Ride.amxd")], 0, /Steadyhand Ride/],
    ["measure", ["measure", join(ROOT, "examples/not-there.wav")], 1, /not found/],
    ["set", ["set", join(ROOT, "README.md")], 1, /README\.md/],
    ["companion status", ["companion", "status", "--json"], 0, /"installed": false/],
    ["help", ["ride", "--help"], 0, /usage: steadyhand ride/],
    ["no command", ["nothing"], 2, /there is no command/],
  ])("%s works from where it is installed", (_name, words, status, says) => {
    const ended = steadyhand(...words);
    expect(`${ended.stdout}${ended.stderr}`).toMatch(says);
    expect(ended.status).toBe(status);
  });

  it("selftest reads every signal within its tolerance", () => {
    const ended = steadyhand("selftest", "--json");
    expect(ended.status).toBe(0);
    expect(ended.stdout).not.toMatch(/"verdict": "fail"/);
  }, 120_000);

  it("companion install and uninstall work, with the companion inside the command", () => {
    const library = join(work, "User Library");
    mkdirSync(library);
    const installed = steadyhand("companion", "install", "--user-library", library, "--json");
    expect(installed.status).toBe(0);
    const sources = scriptsIn(join(ROOT, "companion/Steadyhand"));
    expect(namesIn(join(library, "Remote Scripts", "Steadyhand"))).toEqual([...sources, "installed.json"].sort());
    const removed = steadyhand("companion", "uninstall", "--user-library", library, "--json");
    expect(JSON.parse(removed.stdout)).toMatchObject({ removed: true, token: "removed" });
    expect(readdirSync(join(library, "Remote Scripts"))).toEqual([]);
  });
});

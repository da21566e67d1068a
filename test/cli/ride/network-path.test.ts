import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-network-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes down every path that the program hands to the file system. */
const WATCH = `
const { appendFileSync } = require("node:fs");
for (const room of [require("node:fs"), require("node:fs/promises")]) {
  for (const name of Object.keys(room).filter((each) => typeof room[each] === "function" && /^[a-z]/.test(each))) {
    const inner = room[name];
    room[name] = Object.assign(function (path, ...more) {
      if (typeof path === "string" && path !== process.env.SEEN) appendFileSync(process.env.SEEN, path + "\\n");
      return inner.call(this, path, ...more);
    }, inner);
  }
}
`;

describe("a recording beside a set whose path names a network", () => {
  it.each([
    ["a share, as Windows writes it", (file: string) => `\\\\NAS\\Music\\Song Project\\Samples\\Recorded\\${file}`],
    ["a share, as URLs write it", (file: string) => `//NAS/Music/Song Project/Samples/Recorded/${file}`],
  ])("is ridden, 19 phrases, and the network is never touched: %s", async (what, share) => {
    const set = join(song.project, `${what}.als`);
    const text = gunzipSync(readFileSync(song.set)).toString("utf8");
    const paths = /<Path Value="[^"]*\/([^"/]+)" \/>/g;
    expect([...text.matchAll(paths)].length).toBeGreaterThan(5);
    writeFileSync(set, gzipSync(text.replaceAll(paths, (_, file: string) => `<Path Value="${share(file)}" />`)));
    const [hook, seen] = [join(folder, "watch.cjs"), join(folder, `${what}.txt`)];
    writeFileSync(hook, WATCH);
    writeFileSync(seen, "");
    const words = ["ride", set, "--track", "Lead", "--json", "--out", join(song.project, `${what} (ride).als`)];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--require", hook, BUNDLE, ...words], {
      env: { ...process.env, SEEN: seen },
      maxBuffer: 2 ** 26,
    });
    expect((JSON.parse(stdout) as { phrases: readonly object[] }).phrases).toHaveLength(19);
    expect(stderr).not.toContain("was not found");
    const touched = readFileSync(seen, "utf8").split("\n");
    expect(touched.filter((path) => path.startsWith(join(song.project, "Samples"))).length).toBeGreaterThan(0);
    expect(touched.filter((path) => path.includes("NAS"))).toEqual([]);
  });
});

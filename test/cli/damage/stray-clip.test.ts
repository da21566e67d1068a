import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "stray-clip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);
const text = gunzipSync(readFileSync(song.set)).toString();

describe("a clip that ends far behind Live's last beat", () => {
  it("on another track keeps nobody from a ride, and is named", async () => {
    const ride = await call("ride", strayOn("Bass"), { track: "Lead" });
    expect(ride.code).toBe(0);
    expect(ride.words).toMatch(/^Left out, because clip “[^”]+” on track “Bass” ends at beat 1000000000/m);
    const listed = await call("set", strayOn("Bass"));
    expect(listed.code).toBe(0);
    expect(listed.words).toMatch(/^Left out, because clip “[^”]+” on track “Bass” ends at beat 1000000000/m);
  });

  it("on the track that is ridden refuses it", async () => {
    const { code, words } = await call("ride", strayOn("Lead"), { track: "Lead" });
    expect(code).toBe(1);
    expect(words).toMatch(
      /^Track “Lead” is not followed, because clip “[^”]+” on track “Lead” ends at beat 1000000000.*\n$/,
    );
  });

  it("on the track whose hits start a pump refuses it, and on the next one not", async () => {
    const drums = await call("pump", strayOn("Drums"), { track: "Bass", trigger: "Drums", set: "trigger=hits" });
    expect(drums.code).toBe(1);
    expect(drums.words).toMatch(/^Track “Drums” is not followed/);
    const pads = await call("pump", strayOn("Pads"), { track: "Bass", trigger: "Drums", set: "trigger=hits" });
    expect(pads.code).toBe(0);
    expect(pads.words).toMatch(/^Left out, because .*on track “Pads”/m);
  });
});

/** The song with the first clip of a track ending at a billionth beat. */
function strayOn(track: string): string {
  const from = text.indexOf("<CurrentEnd", text.indexOf(`<EffectiveName Value="${track}"`));
  const set = join(song.project, `stray on ${track}.als`);
  const astray = text.slice(from).replace(/CurrentEnd Value="[^"]*"/, 'CurrentEnd Value="1e9"');
  writeFileSync(set, gzipSync(text.slice(0, from) + astray, { level: 1 }));
  return set;
}

async function call(
  command: string,
  set: string,
  named: { readonly track?: string; readonly trigger?: string; readonly set?: string } = {},
) {
  const words: string[] = [];
  const terminal = { interactive: false, out: () => undefined, words: (said: string) => words.push(said) };
  const options = Object.entries(named).flatMap(([name, value]) => [`--${name}`, value]);
  const written = named.track === undefined ? [] : ["--out", set.replace(".als", " out.als"), "--force"];
  const code = await answer([command, set, ...options, ...written], terminal);
  return { code, words: words.join("") };
}

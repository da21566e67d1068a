import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openPage } from "#src/adapters/disk/open-page.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-open-"));
const heard = join(folder, "heard");
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** An opener that notes what it was given, found before the system's own. */
function fakeOpener(name: string, code: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, name),
    `#!/bin/sh\nprintf '%s\\n' "$#" "$@" "$STEADYHAND_PAGE" > "${heard}"\nexit ${code}\n`,
  );
  chmodSync(join(folder, name), 0o755);
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env["PATH"]}`);
}

const HOSTILE = join(tmpdir(), `a "b" $(touch ${join(tmpdir(), "owned")}) & %PATH% 'c'; ride.html`);

describe.skipIf(process.platform === "win32")("a page is opened", () => {
  it.each([
    ["linux", "xdg-open"],
    ["darwin", "open"],
  ] as const)("on %s by %s, its name one word whatever is in it", async (platform, opener) => {
    fakeOpener(opener, 0);
    expect((await openPage(HOSTILE, platform)).ok).toBe(true);
    expect(readFileSync(heard, "utf8").split("\n").slice(0, 2)).toEqual(["1", HOSTILE]);
    expect(existsSync(join(tmpdir(), "owned"))).toBe(false);
  });

  it("on Windows by the shell's own command, which no part of the name stands in", async () => {
    fakeOpener("cmd.exe", 0);
    expect((await openPage(HOSTILE, "win32")).ok).toBe(true);
    const words = readFileSync(heard, "utf8").split("\n");
    expect(words.slice(0, 5)).toEqual(["4", "/d", "/v:off", "/c", 'start "" "%STEADYHAND_PAGE%"']);
    expect(words[5]).toBe(HOSTILE);
  });

  it("and where that fails, one sentence says that the page is there", async () => {
    fakeOpener("xdg-open", 3);
    expect(await openPage("/pages/ride.html", "linux")).toMatchObject({
      ok: false,
      error: {
        code: "not-opened",
        sentence: "“ride.html” is written, but no browser could be opened (xdg-open ended with 3): open it yourself.",
      },
    });
    vi.stubEnv("PATH", folder);
    rmSync(join(folder, "xdg-open"));
    expect(await openPage("/pages/ride.html", "linux")).toMatchObject({
      error: { sentence: expect.stringContaining("xdg-open is not on this system") as string },
    });
  });
});

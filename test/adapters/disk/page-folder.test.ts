import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { pageFolder } from "#src/adapters/disk/page-folder.ts";

afterEach(() => vi.unstubAllEnvs());

it.skipIf(process.platform === "win32")(
  "a page's folder that cannot be made is refused, and made once it can be",
  async () => {
    const away = join(tmpdir(), "steadyhand-no-such-folder");
    vi.stubEnv("TMPDIR", away);
    const pages = pageFolder();
    expect(await pages.write("page.html", "x")).toMatchObject({
      error: {
        code: "write-failed",
        sentence: expect.stringMatching(/“.*no-such-folder” \(ENOENT\): check that folder/),
      },
    });
    vi.unstubAllEnvs();
    const written = await pages.write("page.html", "page");
    expect(written).toMatchObject({ ok: true, value: expect.stringContaining("page.html") });
    await pages.remove();
  },
);

it("a page that is written many times at once is there each time", async () => {
  const pages = pageFolder();
  const written = await Promise.all(["1", "2", "3", "4"].map((text) => pages.write("page.html", text)));
  expect(written.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const [first] = written;
  expect(readFileSync(fileURLToPath(first?.ok ? first.value : ""), "utf8")).toBe("4");
  await pages.remove();
});

it("a page's folder that was cleared away under it is made anew for the next page", async () => {
  const pages = pageFolder();
  const first = await pages.write("page.html", "first");
  const folder = dirname(fileURLToPath(first.ok ? first.value : ""));
  rmSync(folder, { recursive: true });
  expect(await pages.write("sheet.js", "sheet")).toMatchObject({ ok: false });
  const again = await pages.write("page.html", "again");
  expect(readFileSync(fileURLToPath(again.ok ? again.value : ""), "utf8")).toBe("again");
  await pages.remove();
  expect(existsSync(fileURLToPath(again.ok ? again.value : ""))).toBe(false);
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageKeys } from "#src/browser/frame/page-keys.ts";
import { pageFile, sheetFile } from "#src/browser/page-file.ts";
import { content, listed, SOME } from "#test/browser/some-presets.ts";
import { compilePage, PAGES, pageModule } from "../../scripts/build-browser.mjs";

describe("the preset browser's file", () => {
  it.each(Object.entries(PAGES))("is what %s gives: npm run build:browser", async (folder, { module }) => {
    const kept = readFileSync(new URL(`../../${module}`, import.meta.url), "utf8");
    expect(pageModule(folder, await compilePage(folder)) === kept).toBe(true);
  });

  it("needs no other file and names no address", () => {
    const page = pageFile(content(SOME));
    expect(page.match(/<[^>]*\b(src|href)=/g)).toBeNull();
    expect(page.match(/\b(https?|wss?):\/\/[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
    expect(page).toContain("default-src 'none'");
  });

  it("carries any preset unharmed, and no preset ends the block that carries it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const page = pageFile(content([listed({ name: `</script><!--<script>${name}\u2028` })]));
        const [, block = "", ...more] = page.split('id="content">');
        const carried = block.slice(0, block.indexOf("</script>"));
        expect(more).toEqual([]);
        expect(carried.includes("<")).toBe(false);
        expect(JSON.parse(carried).presets.presets[0].preset.name).toBe(`</script><!--<script>${name}\u2028`);
      }),
    );
  });

  it("is followed by sheets that call it with what they hold", () => {
    const sheet = sheetFile({ presets: { presets: SOME } });
    let heard: unknown;
    new Function("steadyhandSheet", sheet)((given: unknown) => {
      heard = given;
    });
    expect(heard).toEqual({ presets: { presets: SOME } });
  });
});

describe("keys of presets", () => {
  it("are the same for one id, never given twice, and lead back", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ids) => {
        const keys = pageKeys();
        for (const id of ids) expect(keys.idOf(keys.keyOf(id))).toBe(id);
        expect(new Set(ids.map(keys.keyOf)).size).toBe(new Set(ids).size);
        expect(keys.idOf(ids.length)).toBeUndefined();
      }),
    );
  });
});

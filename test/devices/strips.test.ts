import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { type KeptPage, plainPage } from "#test/browser/kept-page.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { needs } from "#test/needs.ts";
import { type DevicePicture, devicePictures, panelPictures } from "../../scripts/pictures/device-pictures.ts";
import { LOOKS, type Look, lookPage } from "../../scripts/pictures/pictures.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PICTURES = devicePictures(ROOT);

/** One of each control, where the product's own patch is not built. */
const EVERY_CONTROL = {
  patcher: {
    openrect: [0, 0, 420, 169],
    boxes: [
      box("v8ui", [108, 8, 240, 120]),
      box("live.dial", [8, 8, 44, 48], { parameter_shortname: "Boost", parameter_mmax: 12, parameter_unitstyle: 4 }),
      box("live.menu", [8, 64, 80, 15], { parameter_enum: ["Own level", "LUFS"] }),
      box("live.tab", [8, 88, 80, 20], { parameter_enum: ["Ride", "Dry"], parameter_initial: [1] }),
      box("live.numbox", [8, 116, 60, 15], { parameter_mmin: -40, parameter_mmax: -6, parameter_initial: [-18] }),
      { box: { ...box("live.text", [8, 140, 60, 20]).box, text: "Analyse", mode: 0 } },
      { box: { ...box("live.comment", [72, 140, 60, 12]).box, text: "Target" } },
      { box: { ...box("newobj", [0, 0, 9000, 9000]).box, presentation: 0 } },
    ],
  },
};

function box(maxclass: string, presentation_rect: readonly number[], valueof: object = {}) {
  return {
    box: { id: maxclass, maxclass, presentation: 1, presentation_rect, saved_attribute_attributes: { valueof } },
  };
}

const folder = mkdtempSync(join(tmpdir(), "steadyhand-strip-"));
const every = join(folder, "Every.maxpat");
writeFileSync(every, JSON.stringify(EVERY_CONTROL));
const patches = [
  ["every control", PICTURES[0]!, every],
  ...PICTURES.map((picture) => [picture.title, picture, join(ROOT, `patchers/${picture.title}.maxpat`)] as const),
  ...panelPictures(ROOT).map((picture) => {
    const name = `${picture.title}, ${picture.recipe}`;
    return [name, picture, join(ROOT, `patchers/${picture.title}.maxpat`)] as const;
  }),
] as const;

/** A panel, or another state of a face, is looked at once: its colours are those of the strip. */
function looksOf({ recipe }: DevicePicture): readonly Look[] {
  return recipe === undefined ? LOOKS : LOOKS.filter(({ name }) => name === "dark");
}

describe("the strip in a browser", needs("chromium"), () => {
  let sharp: KeptPage;
  let coarse: KeptPage;
  beforeAll(async () => {
    const browser = await sharedChromium();
    sharp = await plainPage(browser, { deviceScaleFactor: 2 });
    coarse = await plainPage(browser, { deviceScaleFactor: 1 });
  });
  afterAll(async () => {
    await Promise.all([sharp?.giveBack(), coarse?.giveBack()]);
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(patches)("%s", (_name, picture, patch) => {
    const there = existsSync(patch);
    describe.each(looksOf(picture).map((look) => [look.name, look] as const))("%s", (_look, look) => {
      beforeAll(async () => {
        if (there) await show(sharp, look, picture, patch);
      });

      it.skipIf(!there)("runs without a word in the console", async () => {
        expect(await sharp.complaints.all()).toEqual([]);
      });

      it.skipIf(!there)("shows every word whole and every control inside the strip", async () => {
        await expect.poll(() => sharp.page.evaluate(cutOff)).toEqual([]);
      });

      it.skipIf(!there)("keeps controls off each other and on whole pixels", async () => {
        await expect.poll(() => sharp.page.evaluate(overlapping)).toEqual([]);
      });

      // A panel is shown before anything was drawn, so its face has no curve to look at.
      it.skipIf(!there || picture.panel !== undefined)(
        "draws the face in the theme's colours, two pixels to each at 2x",
        async () => {
          const { width, height, box, colours } = await sharp.page.evaluate(canvasColours);
          expect([width, height]).toEqual([box[0]! * 2, box[1]! * 2]);
          const theme = LIVE_THEMES[look.theme];
          expect(colours).toContain(theme.lcdBackground);
          expect(colours.includes(theme.accent)).toBe(look.enabled);
          expect(colours.includes(theme.text)).toBe(look.enabled);
          expect(colours.length).toBeGreaterThan(10);
        },
      );
    });
  });

  it("draws sharp lines at 1x: 0 dB is one row of pixels", async () => {
    const messages: DevicePicture["messages"] = [
      ["span", 0, 16],
      ["limits", 0, 0],
      ["curve", 0, 3, 16, 3, 16, -3],
    ];
    await show(coarse, LOOKS[1]!, { ...PICTURES[0]!, messages }, every);
    const rows = await coarse.page.evaluate(rowsOfColumn);
    const peak = Math.max(...rows);
    const at = rows.indexOf(peak);
    expect(peak).toBeGreaterThan(20);
    expect(rows[at - 1]).toBeLessThan(peak / 3);
    expect(rows[at + 1]).toBeLessThan(peak / 3);
  });

  it("shows a refusal in the warning's colour", async () => {
    await show(
      sharp,
      LOOKS[1]!,
      {
        ...PICTURES[0]!,
        messages: [
          ["status", 5],
          ["words", "No clip is selected."],
        ],
      },
      every,
    );
    await expect
      .poll(async () => (await sharp.page.evaluate(canvasColours)).colours)
      .toContain(LIVE_THEMES.dark.warning);
  });
});

async function show(kept: KeptPage, look: Look, picture: DevicePicture, patch: string): Promise<void> {
  await kept.empty();
  await kept.page.setContent(await lookPage(look, picture, patch));
}

// What follows runs inside the page, as text.

const cutOff = `[...document.querySelectorAll(".strip b")]
  .filter((word) => word.scrollWidth > word.clientWidth || word.scrollHeight > word.clientHeight + 1)
  .map((word) => word.textContent)
  .concat([...document.querySelectorAll(".box")]
    .filter((box) => {
      const [inner, outer] = [box.getBoundingClientRect(), document.querySelector(".strip").getBoundingClientRect()];
      return inner.left < outer.left || inner.top < outer.top || inner.right > outer.right || inner.bottom > outer.bottom
        || [...box.querySelectorAll("*")].some((part) => part.getBoundingClientRect().bottom > inner.bottom + 1);
    })
    .map((box) => box.dataset.id))` as unknown as () => string[];

const overlapping = `(() => {
  const boxes = [...document.querySelectorAll(".box")].filter((box) => !/panel|line/.test(box.className));
  const rects = boxes.map((box) => box.getBoundingClientRect());
  const crossing = rects.flatMap((a, i) => rects.flatMap((b, k) =>
    i < k && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      ? [boxes[i].dataset.id + " x " + boxes[k].dataset.id] : []));
  const uneven = boxes.filter((box, i) => rects[i].left % 1 || rects[i].top % 1 || rects[i].width % 1 || rects[i].height % 1);
  return crossing.concat(uneven.map((box) => box.dataset.id));
})()` as unknown as () => string[];

const canvasColours = `(() => {
  const canvas = document.querySelector("canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let i = 0; i < data.length; i += 4) {
    colours.add("#" + [data[i], data[i + 1], data[i + 2]].map((part) => part.toString(16).padStart(2, "0")).join(""));
  }
  const { width, height } = canvas.getBoundingClientRect();
  return { width: canvas.width, height: canvas.height, box: [width, height], colours: [...colours] };
})()` as unknown as () => {
  readonly width: number;
  readonly height: number;
  readonly box: readonly number[];
  readonly colours: readonly string[];
};

/** How much lighter than the ground each pixel of one column is, away from bars and from the curve. */
const rowsOfColumn = `(() => {
  const canvas = document.querySelector("canvas");
  const { data } = canvas.getContext("2d").getImageData(canvas.width >> 1, 20, 1, canvas.height - 40);
  return Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 2] - 24);
})()` as unknown as () => readonly number[];

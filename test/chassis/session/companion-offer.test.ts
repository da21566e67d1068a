import { describe, expect, it } from "vitest";
import { companionOffer } from "#src/chassis/session/companion-offer.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { CompanionInstaller, CompanionPlace } from "#src/ports/companion/companion-installer.ts";

const FREE: CompanionPlace = {
  kind: "free",
  folder: "/u/Remote Scripts/Steadyhand",
  shown: "~/Remote Scripts/Steadyhand",
};

/** An installer that stands in one place, and the folders that it was told to write. */
function bench(place: CompanionPlace, fails = false) {
  const written: string[] = [];
  let time = 0;
  const installer: CompanionInstaller = {
    look: async () => place,
    install: async (folder) => {
      if (fails) return refused(refusal("write-failed", "The companion could not be written (EACCES)."));
      written.push(folder);
      return ok(folder);
    },
  };
  const offer = companionOffer(installer, () => time);
  return { offer, written, later: (milliseconds: number) => (time += milliseconds) };
}

describe("the button that installs the companion", () => {
  it("asks and names the folder, acts at the second press, and says the three clicks that remain", async () => {
    const { offer, written, later } = bench(FREE);
    expect(await offer.missing(true)).toMatchObject({ kind: "playing", offer: "Install companion" });
    const asked = await offer.press();
    expect(asked).toEqual({
      kind: "ready",
      words: "Write the companion into ~/Remote Scripts/Steadyhand?",
      offer: "Yes, write it",
    });
    expect(written).toEqual([]);
    later(1000);
    const done = await offer.press();
    expect(done).toMatchObject({ kind: "ready", offer: "" });
    expect(done?.words).toMatch(/Restart Live.*Settings, Link, Tempo & MIDI.*Control Surface/);
    expect(written).toEqual([FREE.kind === "free" ? FREE.folder : ""]);
  });

  it("takes the second click of a double click for no answer", async () => {
    const { offer, written, later } = bench(FREE);
    await offer.press();
    later(300);
    expect(await offer.press()).toBeNull();
    expect(written).toEqual([]);
    later(900);
    await offer.press();
    expect(written).toHaveLength(1);
  });

  it.each([
    ["another button is pressed", "forget"],
    ["another write finds nobody", "missing"],
  ] as const)("asks again when %s in between", async (_what, other) => {
    const { offer, written, later } = bench(FREE);
    await offer.press();
    later(1000);
    if (other === "forget") offer.forget();
    else await offer.missing(false);
    expect((await offer.press())?.words).toMatch(/^Write the companion into/);
    expect(written).toEqual([]);
  });

  it("brings an older one up to date, under that name", async () => {
    const { offer } = bench({ ...FREE, kind: "older" } as CompanionPlace);
    expect(await offer.missing(false)).toMatchObject({ kind: "refused", offer: "Update companion" });
    expect(await offer.press()).toMatchObject({ offer: "Yes, update it" });
  });

  it("offers nothing where it is installed already, or where it cannot be", async () => {
    expect(await bench({ ...FREE, kind: "there" } as CompanionPlace).offer.missing(true)).toBeNull();
    const barred = bench({ kind: "barred", sentence: "It stays." }).offer;
    expect(await barred.missing(true)).toMatchObject({
      kind: "playing",
      words: expect.stringContaining("It stays."),
      offer: "",
    });
    expect(await barred.press()).toEqual({ kind: "refused", words: "It stays.", offer: "" });
  });

  it("says in one sentence why it could not, and asks anew after that", async () => {
    const { offer, later } = bench(FREE, true);
    await offer.press();
    later(1000);
    expect(await offer.press()).toEqual({
      kind: "refused",
      words: "The companion could not be written (EACCES).",
      offer: "",
    });
    expect((await offer.press())?.words).toMatch(/^Write the companion into/);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { VIEW_FILE } from "#src/browser/mix/mix-page-file.ts";
import type { MixView } from "#src/browser/mix/mix-view.ts";
import { answered, MixInLive } from "#test/devices/mix/executed/mix-in-live.ts";
import { BAKED, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";

let live: MixInLive | undefined;
afterEach(async () => {
  await live?.close();
  live = undefined;
});

function opened(...arranged: ConstructorParameters<typeof MixInLive>): RideInLive {
  live = new MixInLive(...arranged);
  return live.drop();
}

describe.skipIf(!BAKED)("the shipped Mix, on Main", () => {
  it.each([
    ["12.3.6", { older: true }],
    ["12.4.6", { late: 3 }],
  ])(
    "finds planted faults in Live %s, with names of its age and devices that come late, mends them on the tracks, reads back, and Revert takes all of it back to the bit",
    async (version, habits) => {
      const mix = opened({ version, habits });
      const before = live!.sound;
      expect(mix.device.node.starts).toBe(0);
      const found = await answered(mix, "Analyse");
      expect([found.kind, found.words]).toEqual(["ready", expect.stringMatching(/^\d moves.*Apply makes \d\./)]);
      expect(new Set(mix.shown("lamp").map(({ args }) => args[0]))).toEqual(new Set([0, 1, 2, 3, 4]));
      expect(mix.shown("found").map(({ args }) => args.join(" "))).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^2 Drums stands 7\.\d dB over its surroundings at 2\.4 kHz/),
          expect.stringMatching(/^4 Under 120 Hz the side of Bass/),
        ]),
      );
      expect(live!.sound).toEqual(before);
      const strings = ["set", "found", "words"].flatMap((word) => mix.shown(word).flatMap(({ args }) => args));
      expect(new Set(strings.filter((atom) => typeof atom === "string")).size).toBeLessThanOrEqual(20);
      const made = await answered(mix, "Apply");
      expect([made.kind, made.words]).toEqual(["written", expect.stringContaining("Revert takes all of it back.")]);
      expect([live!.devices("Drums"), live!.devices("Bass")]).toEqual([["Eq8"], ["StereoGain"]]);
      const stands = live!.sound;
      await answered(mix, "Analyse");
      await answered(mix, "Apply");
      expect(live!.sound).toEqual(stands);
      expect(await answered(mix, "Revert")).toEqual({
        kind: "idle",
        words: "All is as it was before Apply. Analyse hears it again.",
      });
      expect(live!.sound).toEqual(before);
      expect([mix.device.ledger.errors, live!.around.live.console]).toEqual([[], []]);
    },
  );

  it("lists what a Live without devices to put in cannot do, and leaves nothing behind", async () => {
    const mix = opened({ version: "12.2.5" });
    await answered(mix, "Analyse");
    const before = live!.sound;
    const { kind, words } = await answered(mix, "Apply");
    expect([kind, words]).toEqual(["written", expect.stringMatching(/\d not made\./)]);
    expect([live!.devices("Drums"), live!.devices("Bass")]).toEqual([[], []]);
    await answered(mix, "Revert");
    expect(live!.sound).toEqual(before);
  });

  it("takes out a device whose value Live does not take, goes without one that its edition has not, and says so", async () => {
    const mix = opened({ habits: { deaf: ["Bass Mono"], without: ["EQ Eight"] } });
    await answered(mix, "Analyse");
    const before = live!.sound;
    const { words } = await answered(mix, "Apply");
    expect(words).toMatch(/\d not made\./);
    expect([live!.devices("Drums"), live!.devices("Bass")]).toEqual([[], []]);
    await answered(mix, "Revert");
    expect(live!.sound).toEqual(before);
  });
});

describe.skipIf(!BAKED)("a hand beside the shipped Mix", () => {
  it("is never written over: a fader that is pulled between Analyse and Apply, and a track that is deleted with what was put in there", async () => {
    const mix = opened();
    await answered(mix, "Analyse");
    const fader = live!.fader("Drums");
    live!.around.live.write(fader, "value", 0.4);
    const { words } = await answered(mix, "Apply");
    expect(words).toContain("“Drums”: its mixer changed since Analyse.");
    expect([fader.values["value"], live!.devices("Drums"), live!.devices("Bass")]).toEqual([0.4, [], ["StereoGain"]]);
    live!.around.live.remove(live!.track("Bass"));
    expect((await answered(mix, "Revert")).kind).toBe("idle");
    expect([fader.values["value"], live!.devices("Drums")]).toEqual([0.4, []]);
    expect((await answered(mix, "Apply")).kind).toBe("refused");
  });

  it("that presses Revert while Apply works has all of it back, to the bit", async () => {
    const mix = opened();
    await answered(mix, "Analyse");
    const before = live!.sound;
    mix.press("Apply");
    await mix.device.wait(() => live!.devices("Bass").length > 0, "a first device");
    mix.press("Revert");
    await mix.until("refused", "idle");
    expect(mix.status().words).toContain("All is as it was before Apply");
    expect(live!.sound).toEqual(before);
  });

  it("keeps what it turned in a device of ours when Revert is pressed", async () => {
    const mix = opened();
    await answered(mix, "Analyse");
    await answered(mix, "Apply");
    live!.around.live.write(live!.parameter("Bass", "Bass Freq"), "value", 0.9);
    const { kind, words } = await answered(mix, "Revert");
    expect([kind, words]).toEqual(["idle", expect.stringContaining("but for the “Utility” on “Bass”")]);
    expect([live!.devices("Drums"), live!.devices("Bass")]).toEqual([[], ["StereoGain"]]);
  });
});

describe.skipIf(!BAKED)("the shipped Mix where something goes wrong", () => {
  it("says so when its process is killed, and hears the set anew from what is remembered", async () => {
    const mix = opened();
    await answered(mix, "Analyse");
    process.kill(mix.device.node.pid!, "SIGKILL");
    await mix.until("refused");
    expect(mix.status().words).toBe("The analyser stopped: press Analyse again.");
    expect(await answered(mix, "Analyse")).toMatchObject({ kind: "ready" });
  });

  it("says what to press first, and where there is nothing to hear", async () => {
    const mix = opened();
    expect(await answered(mix, "Apply")).toEqual({
      kind: "refused",
      words: "Press Analyse first: Apply makes the moves that it shows.",
    });
    mix.device.choose("Range", "Section");
    const { kind, words } = await answered(mix, "Analyse");
    expect([kind, words]).toEqual(["refused", expect.stringContaining("The arrangement has no locators")]);
  });

  it("makes each move once where two of them are on Main", async () => {
    const [one, other] = [opened(), live!.drop()];
    await Promise.all([answered(one, "Analyse"), answered(other, "Analyse")]);
    await answered(one, "Apply");
    const { words } = await answered(other, "Apply");
    expect(words).toMatch(/^As the set stands now, nothing was made\. .*“Bass”: .*its devices changed since Analyse\./);
    expect([live!.devices("Drums"), live!.devices("Bass")]).toEqual([["Eq8"], ["StereoGain"]]);
    await answered(one, "Revert");
    expect([live!.devices("Drums"), live!.devices("Bass")]).toEqual([[], []]);
  });
});

describe.skipIf(!BAKED)("the window of the shipped Mix", () => {
  it("opens with its page, hears what is pressed there, and is told in a file beside it", async () => {
    const mix = opened();
    const jweb = `${mix.device.box("mixPage").path}::page`;
    mix.press("Window");
    await mix.device.wait(() => mix.device.shown(jweb).startsWith("file://"), "the page");
    const address = mix.device.shown(jweb);
    const page = readFileSync(fileURLToPath(address), "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    const view = () => {
      const text = readFileSync(join(dirname(fileURLToPath(address)), VIEW_FILE), "utf8");
      return (JSON.parse(text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"))) as { view: MixView }).view;
    };
    const said = (...atoms: (string | number)[]) => mix.device.say(jweb, atoms);
    said("analyse");
    await mix.until("ready");
    await mix.device.wait(() => view().moves.length > 0 && view().status.kind !== "busy", "the moves");
    const [first] = view().moves;
    said("accept", first!.key, 0);
    await mix.device.wait(() => view().moves[0]?.accepted === false, "a move that is left out");
    said("jump", 3);
    await mix.device.wait(() => live!.around.live.song.values["current_song_time"] === 8, "the playhead");
    said("close");
    await mix.device.wait(() => !existsSync(fileURLToPath(address)), "the end of its folder");
    expect(mix.device.ledger.errors).toEqual([]);
  });
});

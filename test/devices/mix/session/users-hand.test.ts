import { describe, expect, it } from "vitest";
import { refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";
import { analysed, devices, TWO } from "#test/devices/mix/session/analysed-bench.ts";
import { FOUR, MixBench } from "#test/devices/mix/session/mix-bench.ts";

describe("what a user does between Analyse and Apply", () => {
  it("is never written over: moves on a track whose fader was moved are not made, and that is said", async () => {
    const bench = await analysed();
    bench.live.fade("Drums", 0.5);
    const guitar = bench.live.track("Drums");
    await bench.session.apply();
    expect(bench.live.track("Drums")).toEqual(guitar);
    expect(bench.outcomes).toMatchObject({ "eq-drums-2500": "refused", "pan-bass-bass": "applied" });
    expect(bench.why("eq-drums-2500")).toBe(
      "“Drums”: its mixer changed since Analyse, so it was left alone: press Analyse again.",
    );
    expect(bench.status.words).toContain("“Drums”: its mixer changed since Analyse.");
    await bench.session.revert();
    expect(bench.live.track("Drums")).toEqual(guitar);
    expect(devices(bench, "Bass")).toEqual([]);
  });

  it("may take a track away: its moves are told as not made, the others are", async () => {
    const bench = await analysed();
    bench.live.remove("Drums");
    await bench.session.apply();
    expect(bench.outcomes["pan-bass-bass"]).toBe("applied");
    expect(bench.status.words).toContain("“Drums”: it is gone since Analyse.");
  });

  it("is nothing where an automated parameter plays on, and where the device's own dials are turned", async () => {
    const bench = await analysed();
    bench.live.edit("Drums", (track) => ({
      ...track,
      mixer: { ...track.mixer, pan: { ...track.mixer.pan, automated: true } },
    }));
    await bench.session.analyse();
    bench.live.edit("Drums", (track) => ({
      ...track,
      mixer: { ...track.mixer, pan: { ...track.mixer.pan, value: 0.2 } },
    }));
    await bench.session.apply();
    expect(bench.status.words).not.toContain("since Analyse");
  });
});

describe("what a user does while moves are made", () => {
  it("counts: a parameter that was moved meanwhile is left where it is, and its move told", async () => {
    const quiet = [{ ...FOUR[0]!, loudness: -31 }, ...FOUR.slice(1, 3)];
    let handMoves = false;
    const bench: MixBench = new MixBench(quiet, ({ host }) => ({
      host: {
        ...host,
        snapshot: async (addresses) => {
          if (handMoves) bench.live.fade("Vox", 0.7);
          return host.snapshot(addresses);
        },
      },
    }));
    await bench.session.analyse();
    handMoves = true;
    bench.controls.set("stages", 1);
    await bench.session.apply();
    expect(bench.live.track("Vox").mixer.volume.value).toBe(0.7);
    expect(bench.outcomes["gain-vox"]).toBe("refused");
    expect(bench.why("gain-vox")).toContain("The Volume of “Vox” was moved meanwhile, so it stays where it is.");
    await bench.session.revert();
    expect(bench.live.track("Vox").mixer.volume.value).toBe(0.7);
  });

  it("counts though moves on other tracks are made first, and the set is read again after each", async () => {
    const quiet = [{ ...FOUR[0]!, loudness: -31 }, ...FOUR.slice(1)];
    let handMoves = false;
    const bench: MixBench = await analysed(quiet, ({ host }) => ({
      host: {
        ...host,
        insert: async (orders) => {
          if (handMoves) bench.live.fade("Vox", 0.7);
          handMoves = false;
          return host.insert(orders);
        },
      },
    }));
    bench.controls.set("stages", 1);
    handMoves = true;
    await bench.session.apply();
    expect(bench.outcomes).toMatchObject({ "gain-guitar-polarity": "applied", "gain-vox": "refused" });
    expect(bench.live.track("Vox").mixer.volume.value).toBe(0.7);
  });

  it("may take the track away that a move is on", async () => {
    const bench = new MixBench(TWO, ({ host }) => ({
      host: {
        ...host,
        insert: async (orders) => {
          bench.live.remove("Drums");
          return host.insert(orders);
        },
      },
    }));
    await bench.session.analyse();
    await bench.session.apply();
    expect(bench.outcomes["eq-drums-2500"]).toBe("refused");
    expect(bench.status.kind).toBe("written");
  });
});

describe("Revert", () => {
  it("leaves a device in which the user has moved something, says so, and takes back the rest", async () => {
    const bench = await analysed();
    await bench.session.apply();
    bench.live.turn("Bass", "StereoGain", "BassMonoFrequency", 200);
    await bench.session.revert();
    expect(devices(bench, "Bass")).toHaveLength(1);
    expect(devices(bench, "Drums")).toEqual([]);
    expect(bench.status.words).toBe(
      "All is as it was before Apply, but for the “Utility” on “Bass”: you have moved that since. Analyse hears it again.",
    );
    expect(bench.face.stands).toBe(false);
  });

  it("passes over a device that the user took out, and a track that is gone", async () => {
    const bench = await analysed();
    await bench.session.apply();
    bench.live.edit("Bass", (track) => ({ ...track, devices: [] }));
    bench.live.remove("Drums");
    await bench.session.revert();
    expect([bench.status.kind, bench.face.stands]).toEqual(["idle", false]);
  });

  it("that Live refuses goes on when it is pressed again", async () => {
    let refuses = true;
    const bench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        withdraw: async (devices) =>
          refuses ? refused(refusal("live-busy", "Live does not answer.")) : host.withdraw(devices),
      },
    }));
    await bench.session.apply();
    await bench.session.revert();
    expect([bench.status, bench.face.stands]).toEqual([{ kind: "refused", words: "Live does not answer." }, true]);
    refuses = false;
    await bench.session.revert();
    expect([bench.status.kind, bench.face.stands, devices(bench, "Bass")]).toEqual(["idle", false, []]);
  });

  it("has nothing to do before Apply", async () => {
    const bench = new MixBench(TWO);
    await bench.session.revert();
    expect(bench.status).toEqual({
      kind: "refused",
      words: expect.stringMatching(/^Nothing is to be taken back: no move stands/),
    });
  });
});

describe("what is said of moves that stand", () => {
  it("is no longer that they were made once Live's Undo has taken one back, and Apply makes it again", async () => {
    const bench = await analysed();
    await bench.session.apply();
    bench.live.edit("Drums", (track) => ({ ...track, devices: [] }));
    await bench.session.analyse();
    expect(bench.outcomes).toMatchObject({ "eq-drums-2500": "proposed", "pan-bass-bass": "applied" });
    await bench.session.apply();
    expect(bench.outcomes).toMatchObject({ "eq-drums-2500": "applied", "pan-bass-bass": "applied" });
    expect(devices(bench, "Drums")).toHaveLength(1);
    await bench.session.revert();
    expect([devices(bench, "Drums"), devices(bench, "Bass")]).toEqual([[], []]);
  });

  it("holds no part of the song against another", async () => {
    const bench = await analysed();
    await bench.session.apply();
    bench.controls.set("range", 1);
    await bench.session.analyse();
    expect(bench.last.state.before).toBeNull();
    await bench.session.apply();
    expect(bench.status.words).not.toContain("The mix reads");
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { LiveSet } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import { analysed, devices, TWO } from "#test/devices/mix/session/analysed-bench.ts";
import { FOUR, MixBench } from "#test/devices/mix/session/mix-bench.ts";

describe("planted faults in a running set", () => {
  const bench = new MixBench();
  let before: LiveSet;
  beforeAll(async () => {
    before = bench.live.now;
    await bench.session.analyse();
  });

  it("are found by Analyse, which changes nothing", () => {
    expect(bench.live.now).toBe(before);
    expect(bench.status.kind).toBe("ready");
    expect(bench.status.words).toContain("Apply makes 3.");
    expect(bench.outcomes).toMatchObject({
      "gain-guitar-polarity": "proposed",
      "pan-bass-bass": "proposed",
      "eq-drums-2500": "proposed",
    });
    const lit = bench.face.lamps.map(({ lit }) => lit);
    expect(lit).toEqual(["fine", "fine", "asks", "asks", "asks", "dark"]);
    expect(bench.face).toMatchObject({ set: "Song", moves: { proposed: 4, accepted: 3 }, stands: false });
  });

  it("are mended by Apply, heard again, told", async () => {
    await bench.session.apply();
    expect(bench.status).toMatchObject({
      kind: "written",
      words: expect.stringMatching(/^3 of 3 moves made\. The mix reads/),
    });
    expect(bench.outcomes).toMatchObject({
      "gain-guitar-polarity": "applied",
      "pan-bass-bass": "applied",
      "eq-drums-2500": "applied",
      "dynamics-guitar-1300": "proposed",
    });
    expect(bench.face.lamps[4]).toMatchObject({ lit: "fine" });
    expect(bench.last.state.after?.integrated).toBeLessThan(bench.last.state.before!.integrated!);
    expect(bench.live.track("Drums").devices.map(({ className }) => className)).toEqual(["Eq8"]);
    expect([bench.face.stands, bench.session.idle]).toEqual([true, false]);
  });

  it("are settled: another Apply moves nothing further", async () => {
    const stands = bench.live.now;
    await bench.session.apply();
    expect(bench.live.now).toEqual(stands);
  });

  it("are back to the bit after Revert", async () => {
    await bench.session.revert();
    expect(bench.live.now).toEqual(before);
    expect(bench.status).toEqual({
      kind: "idle",
      words: "All is as it was before Apply. Analyse hears it again.",
    });

    expect([bench.face.stands, bench.session.idle, bench.outcomes]).toEqual([false, true, {}]);
  });
  it("have left what was asked, what Live held, and what went back, and no name", () => {
    const of = (word: string) => bench.lines.filter(({ what }) => what === word);
    const values = (word: string) => of(word).flatMap((line) => ("values" in line ? line.values : []));
    const classes = (word: string) => values(word).map((value) => value.of);
    expect(classes("put in").toSorted()).toEqual(classes("taken out").toSorted());
    expect(classes("put in")).toContain("Eq8");
    const gain = { of: "Eq8", parameter: expect.stringMatching(/^Bands\.\d\/ParameterA\/Gain$/) };
    expect(values("set")).toContainEqual({ ...gain, asked: expect.any(Number), held: expect.any(Number) });
    for (const { asked, held } of values("set")) expect(held).toBeCloseTo(asked!, 5);
    expect(values("set").filter((value) => value.of === undefined)).toEqual([]);
    const words = JSON.stringify(bench.lines).split(/[^\p{L}]+/u);
    expect(before.tracks.filter(({ name }) => words.includes(name))).toEqual([]);
  });
});

describe("what the user chooses", () => {
  it("is made, or left out: a move that is rejected, one that is unsure and accepted, one alone", async () => {
    const bench = await analysed();
    bench.controls.set("sure", 100);
    bench.session.settingsChanged();
    await bench.session.apply();
    expect(bench.status.kind).toBe("refused");
    await bench.session.apply("pan-bass-bass");
    expect([devices(bench, "Bass").length, devices(bench, "Drums").length]).toEqual([1, 0]);
    bench.session.accept("eq-drums-2500", true);
    await bench.session.apply();
    expect(devices(bench, "Drums")).toHaveLength(1);
  });

  it("makes one move alone, though others of its stage are accepted", async () => {
    const bench = await analysed([{ ...FOUR[0]!, loudness: -31 }, ...FOUR.slice(1)]);
    bench.session.accept("gain-vox", true);
    const before = bench.live.track("Vox");
    await bench.session.apply("gain-guitar-polarity");
    expect(bench.outcomes).toMatchObject({ "gain-guitar-polarity": "applied", "gain-vox": "proposed" });
    expect(bench.live.track("Vox")).toEqual(before);
  });

  it("leaves a move that is rejected as it is proposed, told as none that failed, to be accepted later", async () => {
    const bench = await analysed();
    bench.session.accept("eq-drums-2500", false);
    await bench.session.apply();
    expect(bench.status.words).toMatch(/^1 of 1 move made\./);
    expect(bench.outcomes).toMatchObject({ "eq-drums-2500": "proposed", "pan-bass-bass": "applied" });
    bench.session.accept("eq-drums-2500", true);
    await bench.session.apply();
    expect(bench.outcomes["eq-drums-2500"]).toBe("applied");
  });

  it("locks tracks: nothing is proposed for them", async () => {
    const bench = await analysed();
    await bench.session.lock(1, true);
    expect(Object.keys(bench.outcomes).filter((id) => id.includes("drums"))).toEqual([]);
    await bench.session.lock(1, false);
    expect(bench.outcomes["eq-drums-2500"]).toBe("proposed");
  });

  it("says roles, which are remembered by the track's name beside the set, and guessed again", async () => {
    const bench = await analysed();
    await bench.session.role(2, "keys");
    expect(bench.last.state.judged?.plan.roles.get(2)).toMatchObject({ role: "keys", by: "user" });
    expect(bench.notes.kept.sets["Song.als"]?.roles).toEqual([{ track: "Bass", role: "keys" }]);
    await bench.session.role(2, null);
    expect(bench.last.state.judged?.plan.roles.get(2)?.by).not.toBe("user");
    expect(bench.notes.kept.sets["Song.als"]?.roles).toEqual([]);
  });

  it("jumps to bars", async () => {
    const bench = await analysed();
    await bench.session.jump(3);
    expect(bench.jumps).toEqual([8]);
  });

  it("jumps in silence where Live does not and a press is being answered", async () => {
    const words = "Live does not say where the song stands: press the button again.";
    const lost = refused(refusal("live-busy", words));
    const bench = await analysed(TWO, () => ({
      song: { now: async () => lost, jump: async () => lost },
    }));
    const shown = bench.shown.length;
    await Promise.all([bench.session.apply(), bench.session.jump(2)]);
    expect(bench.shown.slice(shown).map(({ work }) => work.status.kind)).not.toContain("refused");
    expect(bench.status.kind).toBe("written");
    await bench.session.jump(2);
    expect(bench.status).toEqual({ kind: "refused", words });
  });

  it("is the range: the loop brace, or the section around the playhead, which takes locators", async () => {
    const bench = new MixBench(TWO);
    bench.controls.set("range", 1);
    await bench.session.analyse();
    expect(bench.last.state.judged?.heard.mix.range).toEqual({ start: 0, end: 16 });
    bench.controls.set("range", 2);
    await bench.session.analyse();
    expect(bench.status).toMatchObject({ kind: "refused", words: expect.stringContaining("has no locators") });
  });

  it("are dials: levels at 0 move no fader, and stages are one or all", async () => {
    const quiet = [{ ...FOUR[0]!, loudness: -31 }, ...FOUR.slice(1, 3)];
    const bench = new MixBench(quiet);
    await bench.session.analyse();
    expect(Object.keys(bench.outcomes)).toContain("gain-vox");
    bench.controls.set("levels", 0);
    await bench.session.audition({ controls: [], stored: null, targets: [], curve: null } as never);
    expect(Object.keys(bench.outcomes)).not.toContain("gain-vox");
  });
});

describe("presses with nothing to act on", () => {
  it("leave the first Analyse to its end, where a preset is tried meanwhile", async () => {
    const bench = new MixBench(TWO);
    const heard = bench.session.analyse();
    await bench.session.audition(null);
    await heard;
    expect(bench.status.kind).toBe("ready");
  });

  it("say so where no track is heard, and which move is meant where it is gone", async () => {
    const missing = refused(refusal("file-missing", "“Song.wav” was not found."));
    const deaf = new MixBench(TWO, () => ({ listening: { asker: () => ({ of: async () => missing }) } }) as never);
    await deaf.session.analyse();
    await deaf.session.apply();
    expect(deaf.status).toEqual({
      kind: "refused",
      words: "No track is heard, so there is no move to make: Window says what each track takes.",
    });
    await deaf.session.apply("eq-drums-2500");
    expect(deaf.status.words).toBe("That move is no longer proposed: press Analyse again.");
  });

  it("say names on one line, whatever stands in them", async () => {
    const bench = await analysed();
    const hostile = "Drums\u202E“x”\n\u0007";
    bench.live.edit("Drums", (each) => ({ ...each, name: hostile }));
    await bench.session.analyse();
    bench.live.edit(hostile, (each) => ({ ...each, active: false }));
    await bench.session.apply();
    expect(bench.status.words).toContain("since Analyse");
    expect(bench.status.words).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it("say what to do", async () => {
    const bench = new MixBench(TWO);
    await bench.session.apply();
    expect(bench.status).toEqual({
      kind: "refused",
      words: "Press Analyse first: Apply makes the moves that it shows.",
    });
  });

  it("are told where the set cannot be read", async () => {
    const bench = new MixBench(TWO, () => ({
      read: async () => refused(refusal("live-busy", "Live does not answer: press again.")),
    }));
    await bench.session.analyse();
    expect(bench.status).toEqual({ kind: "refused", words: "Live does not answer: press again." });
  });
});

describe("the mix as sound", () => {
  it("is what figures before and after moves are of, both of them", async () => {
    let integrated = -10;
    const bench = new MixBench(TWO, () => ({
      rendered: () => async () => {
        integrated -= 1;
        return ok({ integrated, truePeak: -3, monoLoss: 1, without: [] });
      },
    }));
    await bench.session.analyse();
    await bench.session.apply();
    const { before, after } = bench.last.state;
    expect(before?.integrated).toBeGreaterThan(after!.integrated!);
    expect(before?.integrated).toBeGreaterThanOrEqual(-12);
    expect(bench.status.words).toContain(`The mix reads ${after!.integrated}.0 LUFS, ${before!.integrated}.0 before.`);
    expect(bench.last.state.judged?.rendered?.integrated).toBe(after!.integrated);
  });

  it("is rendered behind Analyse for its headroom, and a press ends that", async () => {
    const rendered = { integrated: -15, truePeak: 0.4, monoLoss: 1, without: [] };
    const ends: boolean[] = [];
    const bench = new MixBench(TWO, () => ({
      rendered:
        (_, { signal }) =>
        async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          ends.push(signal.aborted);
          return ok(rendered);
        },
    }));
    await bench.session.analyse();
    expect(bench.face.lamps[5]).toMatchObject({ lit: "dark", figure: null });
    await bench.session.analyse();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ends).toEqual([true, false]);
    expect(bench.face.lamps[5]).toMatchObject({ lit: "asks", figure: -0.4 });
    expect(bench.last.state.before).toMatchObject({ truePeak: 0.4, integrated: -15 });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { LiveSet } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import { FOUR, MixBench } from "#test/devices/mix/session/mix-bench.ts";

/** Drums that ring and a bass that is wide: a Utility on the bass, then an EQ Eight on the drums. */
const TWO = FOUR.slice(1, 3);

/** Analysed, and however sure a move is. */
async function analysed(...differently: ConstructorParameters<typeof MixBench>): Promise<MixBench> {
  const bench = new MixBench(differently[0] ?? TWO, differently[1]);
  bench.controls.set("sure", 0);
  await bench.session.analyse();
  return bench;
}

const devices = (bench: MixBench, name: string) => bench.live.track(name).devices;

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

describe("an Apply that is ended", () => {
  it.each(["cancel", "revert"] as const)("by %s takes back itself what it did, to the bit", async (press) => {
    let inserted = 0;
    let ended: Promise<void> | undefined;
    const bench: MixBench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        insert: async (orders) => {
          inserted += 1;
          if (inserted === 2) ended = bench.session[press]();
          return host.insert(orders);
        },
      },
    }));
    const before = bench.live.now;
    await bench.session.apply();
    await ended;
    expect(inserted).toBe(2);
    expect(bench.live.now).toEqual(before);
    expect(bench.face.stands).toBe(false);
    expect(bench.status.words).toBe("Stopped. All is as it was before Apply.");
  });

  it("leaves what stood before it", async () => {
    let ends = false;
    const bench: MixBench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        read: async () => {
          if (ends) void bench.session.cancel();
          return host.read();
        },
      },
    }));
    bench.session.accept("pan-bass-bass", false);
    await bench.session.apply();
    const stood = bench.live.now;
    expect(devices(bench, "Drums")).toHaveLength(1);
    bench.session.accept("pan-bass-bass", true);
    ends = true;
    await bench.session.apply();
    expect(bench.status.words).toBe("Stopped. All is as it was before Apply.");
    expect(bench.live.now).toEqual(stood);
    expect(bench.face.stands).toBe(true);
  });

  it("by a Live that stops answering after each device leaves nothing behind", async () => {
    let dumb = false;
    const bench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        insert: async (orders) => {
          dumb = true;
          return host.insert(orders);
        },
        read: async () => (dumb ? refused(refusal("live-busy", "Live does not answer.")) : host.read()),
      },
    }));
    const before = bench.live.now;
    await bench.session.apply();
    expect(bench.live.now).toEqual(before);
    expect(bench.outcomes).toEqual({ "pan-bass-bass": "refused", "eq-drums-2500": "refused" });
  });

  it("by a Live that falls silent says that Revert takes back what was made, and it does", async () => {
    let dumb = false;
    const silent = refused(refusal("live-busy", "Live does not answer."));
    const bench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        set: async (values) => {
          const done = await host.set(values);
          dumb = true;
          return done;
        },
        read: async () => (dumb ? silent : host.read()),
        revert: async (addresses) => (dumb ? silent : host.revert(addresses)),
        withdraw: async (out) => (dumb ? silent : host.withdraw(out)),
      },
    }));
    const before = bench.live.now;
    await bench.session.apply();
    expect(bench.status).toEqual({
      kind: "refused",
      words: "Live does not answer. Once Live answers, Revert takes back what was made till then.",
    });
    expect([bench.live.now === before, bench.face.stands]).toEqual([false, true]);
    dumb = false;
    await bench.session.revert();
    expect([bench.live.now, bench.face.stands]).toEqual([before, false]);
  });

  it("is not cut short by Analyse, which waits", async () => {
    const bench = await analysed();
    await Promise.all([bench.session.apply(), bench.session.analyse()]);
    expect(bench.outcomes["pan-bass-bass"]).toBe("applied");
    expect(bench.status.kind).toBe("ready");
    expect(bench.face.stands).toBe(true);
  });
});

describe("a device that came in though Live said nothing", () => {
  it("is named by Apply and by Revert, which leaves it where it is", async () => {
    const bench: MixBench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        insert: async (orders) => {
          const done = await host.insert(orders);
          return orders[0]?.track === bench.live.track("Bass").id ? refused(refusal("live-busy", "Silence.")) : done;
        },
      },
    }));
    const stray = "A “Utility” on “Bass” came in, of which Live said nothing: delete it there, unless it is yours.";
    const before = bench.live.track("Drums");
    await bench.session.apply();
    expect(bench.outcomes).toEqual({ "pan-bass-bass": "refused", "eq-drums-2500": "applied" });
    expect(bench.status.words).toContain(stray);
    await bench.session.revert();
    expect(bench.status.words).toBe(`All that Live said it did is as it was before. ${stray} Analyse hears it again.`);
    expect([bench.live.track("Drums"), devices(bench, "Bass").length, bench.face.stands]).toEqual([before, 1, false]);
  });
});

describe("what a host cannot do", () => {
  it("is listed for the hand with its values, and nothing is left behind", async () => {
    const bench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        insert: async () => refused(refusal("device-unsupported", "This Live puts no devices in: it takes Live 12.3.")),
      },
    }));
    const before = bench.live.now;
    await bench.session.apply();
    expect(bench.live.now).toEqual(before);
    expect(bench.outcomes["eq-drums-2500"]).toBe("refused");
    expect(bench.why("eq-drums-2500")).toMatch(
      /^This Live puts no devices in: it takes Live 12\.3\. By hand: EQ Eight, /,
    );
    expect(bench.face.stands).toBe(false);
  });

  it("is said of a value that Live refuses, whose device goes out again", async () => {
    const bench = await analysed(TWO, ({ host }) => ({
      host: { ...host, set: async () => refused(refusal("read-back-differs", "Live holds another value.")) },
    }));
    const before = bench.live.now;
    await bench.session.apply();
    expect(bench.live.now).toEqual(before);
    expect(bench.why("pan-bass-bass")).toMatch(/^Live holds another value\. By hand: Utility, /);
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

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { matchedGains } from "#src/devices/master/session/compare/matched-gains.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { ClipsNow, SoundClip, SoundClips } from "#src/ports/clips/sound-clips.ts";
import { MadeSession } from "#test/devices/master/made-session.ts";

let made: MadeSession;
afterEach(() => made?.close());

/** A host that answers when it is told to, and tells at once that the master plays. */
function slowClips() {
  const answers: (() => void)[] = [];
  const held = { follows: 0 };
  const asked = () => new Promise<void>((resolve) => void answers.push(resolve));
  const slowly: Partial<SoundClips> = {
    launch: async () => {
      await asked();
      return ok(undefined);
    },
    follow: async (followed, tell) => {
      held.follows += 1;
      await asked();
      tell({ clips: followed, playing: 1 });
      return () => {
        held.follows -= 1;
      };
    },
  };
  const answer = async () => {
    for (const resolve of answers.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  made = new MadeSession(({ clips }) => ({ clips: { ...clips, ...slowly } }));
  return { held, answer };
}

describe("A/B while Live is slow to answer", () => {
  it.each([
    ["launches", 0],
    ["tells what plays", 1],
  ])("leaves the sound as it comes once Off is pressed before Live %s", async (_, answered) => {
    const { held, answer } = slowClips();
    const { session: master, factors } = made;
    await master.render();
    void master.compare("master");
    for (let i = 0; i < answered; i += 1) await answer();
    await master.compare("off");
    for (let i = 0; i < 3; i += 1) await answer();
    expect([factors.filter((factor) => factor !== 1), held.follows]).toEqual([[], 0]);
    expect(made.status.words).toBe("A/B is off: the sound passes as it comes.");
  });

  it("follows what plays once, though both sides are pressed before either is launched, and Off ends it", async () => {
    const { held, answer } = slowClips();
    const { session: master, factors } = made;
    await master.render();
    void master.compare("mix");
    void master.compare("master");
    for (let i = 0; i < 4; i += 1) await answer();
    expect(held.follows).toBe(1);
    expect(factors.at(-1)).toBeLessThan(1);
    await master.compare("off");
    expect([factors.at(-1), held.follows, master.idle]).toEqual([1, 0, true]);
  });
});

/** A session with a master in slot 2, in a Live that answers at once and that a hand changes meanwhile. */
async function besideAHand() {
  const hand = {
    /** By place: the mix, then its master; `null` once it is gone. */
    gains: [0, 0] as (number | null)[],
    playing: null as number | null,
    launches: 0,
    tell: (): void => undefined,
  };
  const now = (clips: readonly SoundClip[]): ClipsNow => ({
    clips: clips.map((clip, place) => {
      const gain = hand.gains[place] ?? null;
      return gain === null ? null : { ...clip, gain };
    }),
    playing: hand.playing,
  });
  made = new MadeSession(({ clips }) => ({
    clips: {
      ...clips,
      look: async (asked) => ok(now(asked)),
      launch: async ({ slot }) => {
        hand.launches += 1;
        hand.playing = slot;
        return ok(undefined);
      },
      follow: async (asked, tell) => {
        hand.tell = () => tell(now(asked));
        hand.tell();
        return () => {
          hand.tell = () => undefined;
        };
      },
    },
  }));
  await made.session.render();
  return { hand, session: made.session };
}

/** What the sound is turned by now, in dB. */
const turned = () => 20 * Math.log10(made.factors.at(-1) ?? 1);

describe("A/B over clips that somebody changes meanwhile", () => {
  it("goes by the gain that a clip has when it is launched, and says it", async () => {
    const { hand, session } = await besideAHand();
    await session.compare("master");
    const before = turned();
    await session.compare("off");
    hand.gains = [0, -2];
    await session.compare("master");
    expect(turned() - before).toBeCloseTo(2, 9);
    expect(made.status).toEqual({
      kind: "playing",
      words: `A/B: the master, ${(-turned()).toFixed(1)} dB down, as loud as the other.`,
    });
  });

  it("follows a gain that is turned while it plays, and says that too", async () => {
    const { hand, session } = await besideAHand();
    await session.compare("master");
    const before = turned();
    hand.gains = [-1, 0];
    hand.tell();
    expect(turned() - before).toBeCloseTo(-1, 9);
    expect(made.status.words).toContain(`${(-turned()).toFixed(1)} dB down`);
  });

  it.each([
    ["mix", [null, 0], "The clip of the mix is no longer there: click a clip of it, press Analyse, then Render."],
    ["master", [0, null], "The clip of the master is no longer there: press Render again."],
  ] as const)("refuses to launch where the clip of the %s went, and launches nothing", async (side, gains, words) => {
    const { hand, session } = await besideAHand();
    hand.gains = [...gains];
    const off = made.compared;
    await session.compare(side);
    expect([made.status, hand.launches, turned(), made.compared]).toEqual([{ kind: "refused", words }, 0, 0, off + 1]);
  });

  it("ends where a clip goes while it plays, says which, and turns nothing any more", async () => {
    const { hand, session } = await besideAHand();
    await session.compare("master");
    expect(turned()).toBeLessThan(0);
    const off = made.compared;
    hand.gains = [0, null];
    hand.tell();
    expect([made.status.kind, turned(), made.compared, session.idle]).toEqual(["refused", 0, off + 1, true]);
    expect(made.status.words).toBe(
      "A/B is off: the sound passes as it comes. The clip of the master is no longer there: press Render again.",
    );
  });

  it("is refused where Live does not answer", async () => {
    let launches = 0;
    const launch = async () => {
      launches += 1;
      return ok(undefined);
    };
    made = new MadeSession(({ clips }) => ({
      clips: { ...clips, launch, look: async () => refused(refusal("live-busy", "Live did not answer.")) },
    }));
    await made.session.render();
    await made.session.compare("mix");
    expect([made.status, launches]).toEqual([{ kind: "refused", words: "Live did not answer." }, 0]);
  });

  it("is ended by Analyse and by Render, which say that the stage is at rest", async () => {
    const { session } = await besideAHand();
    for (const press of [() => session.analyse(), () => session.render()]) {
      await session.render();
      await session.compare("master");
      expect(turned()).toBeLessThan(0);
      await press();
      expect([turned(), session.idle]).toEqual([0, true]);
      expect(made.status.words).toContain("A/B is off: the sound passes as it comes.");
    }
  });

  it("goes on where an Analyse finds no recording", async () => {
    const { session } = await besideAHand();
    await session.compare("master");
    await session.analyse("/no/such/Song.wav");
    expect([made.status.kind, turned() < 0, session.idle]).toEqual(["refused", true, false]);
  });
});

describe("two clips that are compared", () => {
  it("play as loud as each other: only the louder is turned, and only down", () => {
    const level = fc.double({ min: -60, max: 0, noNaN: true });
    const trim = fc.double({ min: -24, max: 12, noNaN: true });
    fc.assert(
      fc.property(level, level, trim, trim, (mixLoudness, masterLoudness, mixGain, masterGain) => {
        const gains = matchedGains({
          mix: { clip: { gain: mixGain }, integrated: mixLoudness },
          master: { clip: { gain: masterGain }, integrated: masterLoudness },
        });
        expect(mixLoudness + mixGain + gains.mix).toBeCloseTo(masterLoudness + masterGain + gains.master, 9);
        expect(Math.max(gains.mix, gains.master)).toBe(0);
      }),
    );
  });

  it("are left alone where one of them is silent", () => {
    const silent = { clip: { gain: Number.NEGATIVE_INFINITY }, integrated: -14 };
    expect(matchedGains({ mix: silent, master: { clip: { gain: 0 }, integrated: -14 } })).toEqual({
      mix: 0,
      master: 0,
    });
  });
});

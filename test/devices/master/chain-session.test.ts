import { afterEach, describe, expect, it } from "vitest";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import { chainLamps } from "#src/devices/master/session/chain/chain-lamps.ts";
import { chainWords, revertedWords } from "#src/devices/master/session/chain/chain-words.ts";
import { gate, MadeSession } from "#test/devices/master/made-session.ts";
import { HELD, MemoryChain } from "#test/devices/master/memory-chain.ts";

let made: MadeSession;
afterEach(() => made?.close());

function opened(chain = new MemoryChain()) {
  made = new MadeSession(() => ({ chain }));
  return { session: made.session, chain };
}

const face = () => made.faces.at(-1)!;
const lights = () => face().lamps.map(({ lit }) => lit);

describe("Set up chain", () => {
  it("puts what Analyse heard on Main, says how near it is and that it is not the render, and renders nothing", async () => {
    const { session, chain } = opened();
    await session.setUpChain();
    expect(await chain.devices()).toEqual(["StereoGain", "Limiter"]);
    expect(made.status.kind).toBe("written");
    expect(made.status.words).toMatch(
      /^2 devices on Main, not the render: 1 stage near\. Revert takes it back\..*none of this was measured in Live/,
    );
    expect([face().chain, face().after, lights()]).toEqual([
      true,
      null,
      ["idle", "idle", "idle", "idle", "idle", "idle", "near", "idle"],
    ]);
    expect(face().lamps[6]).toMatchObject({
      did: "near: Utility, Limiter",
      how: expect.stringMatching(
        /Device 1 on Main: Utility: gain \+12\.\d dB\. Device 2 on Main: Limiter: .*ceiling -1\.0 dB/,
      ),
    });
    expect([made.files, session.idle]).toEqual([["Song.wav"], false]);
  });

  it("goes by the dials, as a Render does", async () => {
    const { session, chain } = opened();
    session.setControl("target", -20);
    await session.setUpChain();
    const gain = (stages: readonly ChainStage[]) => Number(stages.at(-1)!.devices[0]!.settings["Gain"]);
    const loud = gain(chain.stages);
    await session.revertChain();
    session.setControl("platform", 0);
    await session.setUpChain();
    expect(20 * Math.log10(loud / gain(chain.stages))).toBeCloseTo(6, 0);
  });

  it("is refused while one stands, and set up anew behind a Revert", async () => {
    const { session, chain } = opened();
    await session.setUpChain();
    await session.setUpChain();
    expect(made.status).toEqual({
      kind: "refused",
      words: "A chain of this device stands on Main: press Revert, then Set up chain.",
    });
    await session.revertChain();
    expect(await chain.devices()).toEqual([]);
    await session.setUpChain();
    expect([made.status.kind, await chain.devices()]).toEqual(["written", ["StereoGain", "Limiter"]]);
  });

  it("says where Live refuses it, and leaves the lamps as they were", async () => {
    const { session, chain } = opened();
    await session.analyse();
    const before = face().lamps;
    chain.refuses = HELD;
    await session.setUpChain();
    expect(made.status).toEqual({ kind: "refused", words: HELD.sentence });
    expect([face().lamps, face().chain, session.idle]).toEqual([before, false, true]);
  });

  it("says that it is there already, where an earlier process set it up", async () => {
    const { session, chain } = opened();
    await session.setUpChain();
    chain.forget();
    await session.setUpChain();
    expect(made.status.words).toContain(
      "The chain is there already, with these values, and is not the render: nothing was changed.",
    );
    await session.revertChain();
    expect(made.status.words).toContain("no chain stands that was set up since the analyser started");
  });

  it("gives way to another press while it is decided, and then sets nothing up", async () => {
    const { session, chain } = opened();
    await session.analyse();
    const first = session.setUpChain();
    await session.check();
    await first;
    expect([await chain.devices(), chain.stages, made.status.kind]).toEqual([[], [], "ready"]);
    expect(made.files).toEqual(["Song.wav"]);
  });

  it("comes to its end once Live is asked, whatever is pressed meanwhile, and that press is answered behind it", async () => {
    const { session, chain } = opened();
    const [asked, answer] = [gate(), gate()];
    chain.asked = async () => {
      asked.resolve();
      await answer.promise;
    };
    const chained = session.setUpChain();
    await asked.promise;
    expect(made.status).toEqual({ kind: "writing", words: "Setting up the chain on Main" });
    const analysed = session.analyse();
    answer.resolve();
    await Promise.all([chained, analysed]);
    expect([await chain.devices(), made.status.kind]).toEqual([["StereoGain", "Limiter"], "ready"]);
    expect(made.status.words).toContain("The chain on Main stands as it was set up.");
  });

  it("is said behind a Render and an A/B, which are heard through it", async () => {
    const { session } = opened();
    await session.setUpChain();
    await session.render();
    expect([made.status.words, face().chain]).toEqual([
      expect.stringContaining("The chain on Main is heard over it as well: Revert takes it back."),
      false,
    ]);
    await session.compare("master");
    expect(made.status.words).toContain("The chain on Main is heard over it as well");
  });
});

describe("Revert", () => {
  it("takes it back, and the lamps say again what a master would do", async () => {
    const { session, chain } = opened();
    await session.analyse();
    const before = face();
    await session.setUpChain();
    await session.revertChain();
    expect(made.status).toEqual({
      kind: "written",
      words: "Taken out: “StereoGain”, “Limiter”. All that was set up is taken back.",
    });
    expect([face().lamps, face().chain, face().goal]).toEqual([before.lamps, false, before.goal]);
    expect([await chain.devices(), session.idle]).toEqual([[], true]);
  });

  it("says what somebody changed since, and whose it stays", async () => {
    const { session, chain } = opened();
    await session.setUpChain();
    chain.left.push(
      { device: "Utility", what: "stays", parameters: ["Gain"] },
      { device: "Limiter", what: "stays", parameters: [] },
      { device: "Compressor", what: "turned", parameters: ["Threshold", "Ratio"] },
      { device: "Limiter", what: "gone", parameters: [] },
    );
    await session.revertChain();
    expect(made.status.words).toBe(
      "Taken out: “StereoGain”, “Limiter”. “Utility” stays, as you have turned it since: Gain. “Limiter” stays too, as that gain would sound without it. On “Compressor” stays what was turned since: Threshold, Ratio. “Limiter” was gone already. Delete by hand what you do not keep.",
    );
  });

  it("says that nothing is to be taken back, and asks nothing of Live", async () => {
    const { session } = opened();
    await session.revertChain();
    expect(made.status).toMatchObject({
      kind: "refused",
      words: expect.stringContaining("Nothing is to be taken back"),
    });
  });

  it("is what the face says, though a dial was turned just before", async () => {
    const { session } = opened();
    await session.setUpChain();
    session.setControl("glue", 0.5);
    await session.revertChain();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(made.status.words).toMatch(/^Taken out/);
  });

  it("goes on where Live refused it once", async () => {
    const { session, chain } = opened();
    await session.setUpChain();
    chain.refuses = HELD;
    await session.revertChain();
    expect([made.status, session.idle]).toEqual([{ kind: "refused", words: HELD.sentence }, false]);
    chain.refuses = null;
    await session.revertChain();
    expect(made.status.words).toContain("All that was set up is taken back");
  });
});

const STAGE: ChainStage = {
  ...{ stage: "eq", process: "corrective EQ", found: "a resonance", did: "-2.0 dB at 200 Hz" },
  ...{ fidelity: "exact", sentence: "within 0.1 dB, by our model of EQ Eight" },
  devices: [{ className: "Eq8", settings: {}, byHand: "EQ Eight: bell 200 Hz -2.0 dB Q 4.00" }],
};
const at = (place: number | null, reused = false) =>
  STAGE.devices.map((each) => ({ ...each, place, reused, evidence: null, held: {} }));

function chainOf(stages: PlacedChain["stages"], differently: Partial<PlacedChain> = {}): PlacedChain {
  return { stages, others: [], already: false, ...differently };
}

describe("what is said of a chain", () => {
  it("that Live takes none of is what to set by hand, with its values", () => {
    const why = "Live puts devices in from 12.3 on.";
    const hand = { ...STAGE, state: "by hand", fidelity: "left out", why, devices: at(null) } as const;
    expect(chainWords(chainOf([hand]))).toEqual({
      stands: false,
      words: "Live takes none of it by itself. Click a lamp for what to set by hand: corrective EQ.",
    });
    expect(chainLamps(chainOf([hand]))[0]).toEqual({
      ...{ lit: "hand", amount: 1, found: "a resonance: -2.0 dB at 200 Hz", did: "by hand: EQ Eight" },
      how: `${why} EQ Eight: bell 200 Hz -2.0 dB Q 4.00.`,
    });
  });

  it("names what the mix has to be bounced through, a device that was there at rest, and what is exact", () => {
    const placed = { ...STAGE, state: "placed", why: null, devices: at(2, true) } as const;
    const others = [
      { name: "Reverb", sounds: true },
      { name: "Tuner", sounds: false },
    ];
    expect(chainWords(chainOf([placed], { others })).words).toMatch(
      /^1 device on Main, not the render: 1 stage exact\. Revert takes it back\. In front of it stays “Reverb”: bounce the mix through it\./,
    );
    expect(chainLamps(chainOf([placed]))[0]).toMatchObject({
      ...{ lit: "acts", did: "exact: EQ Eight" },
      how: "Within 0.1 dB, by our model of EQ Eight. Device 3 on Main, which was there at rest: EQ Eight: bell 200 Hz -2.0 dB Q 4.00.",
    });
  });

  it("that asks for nothing is that, and leaves the lamps idle", () => {
    const nothing = { ...STAGE, fidelity: null, state: "nothing", why: null, devices: [] } as const;
    expect(chainWords(chainOf([nothing])).words).toContain("Nothing is asked for");
    expect(new Set(chainLamps(chainOf([nothing])).map(({ lit }) => lit))).toEqual(new Set(["idle"]));
  });

  it("that is taken back with all its devices gone is that nothing was left", () => {
    const left = [{ device: "Limiter", what: "gone", parameters: [] }] as const;
    expect(revertedWords({ removed: [], restored: ["Compressor"], left: [] })).toBe(
      "Back at what stood there: “Compressor”. All that was set up is taken back.",
    );
    expect(revertedWords({ removed: [], restored: [], left })).toBe(
      "Nothing was left to take back. “Limiter” was gone already.",
    );
  });
});

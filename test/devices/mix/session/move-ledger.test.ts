import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MoveLedger } from "#src/devices/mix/session/apply/move-ledger.ts";
import type { Device, LiveSet } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import { FADER, NAMES, ORDER, SET } from "#test/devices/mix/session/three-tracks.ts";
import { SharedSet } from "#test/doubles/mix/shared-set.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

/** What a run of moves or a hand does to one track; a hand never lands on a value of a move. */
const deed = fc.oneof(
  fc.record({ by: fc.constant("moves" as const), at: fc.constantFrom(0, 1, 2), value: fc.constantFrom(0.2, 0.35, 1) }),
  fc.record({ by: fc.constant("hand" as const), at: fc.constantFrom(0, 1, 2), value: fc.constantFrom(0.25, 0.7) }),
);

type Act = (at: number, live: SharedSet, ledger: MoveLedger) => Promise<unknown>;
const DEEDS = ["set", "insert", "turn", "remove", "other"] as const;
const anyDeed = fc.record({
  by: fc.constantFrom("moves" as const, "moves" as const, "hand" as const),
  at: fc.constantFrom(0, 1, 2),
  what: fc.constantFrom(...DEEDS),
});
const idOf = (at: number) => ({ track: at + 1 });
const named = (at: number, live: SharedSet) => live.now.tracks.find(({ id }) => id === at + 1)?.name ?? "";

/** What moves do: a fader, a device, a value in it, all of it back to a mark, a reading. */
const MOVES: Readonly<Record<(typeof DEEDS)[number], Act>> = {
  set: (at, live, ledger) =>
    named(at, live) === "" ? ledger.read() : ledger.set([{ ...idOf(at), target: FADER(at), value: 0.2 }]),
  insert: (at, live, ledger) => (named(at, live) === "" ? ledger.read() : ledger.insert([{ ...ORDER, ...idOf(at) }])),
  turn: async (at, live, ledger) => {
    const [device] = live.now.tracks.find(({ id }) => id === at + 1)?.devices ?? [];
    const width = device?.parameters.find(({ name }) => name === "StereoWidth")?.target ?? null;
    await ledger.read();
    if (width !== null) await ledger.set([{ ...idOf(at), target: width, value: 2 }]);
  },
  remove: async (_at, _live, ledger) => ledger.takeBack(ledger.mark()),
  other: async (_at, _live, ledger) => ledger.begin(),
};

/** What a hand does: to a fader, a device that is there or its own, to the track, to its name and place. */
const HAND: Readonly<Record<(typeof DEEDS)[number], Act>> = {
  set: async (at, live) => live.fade(named(at, live), 0.7),
  insert: async (at, live) => live.edit(named(at, live), (each) => ({ ...each, devices: [] })),
  turn: async (at, live) => live.turn(named(at, live), "StereoGain", "StereoWidth", 0.5),
  remove: async (at, live) => live.remove(named(at, live)),
  other: async (at, live) => live.edit(named(at, live), (each) => ({ ...each, name: `${each.name}!` })),
};

interface Deed {
  readonly by: "moves" | "hand";
  readonly at: number;
  readonly value: number;
}

/** Does them, in turns. Answers where a hand left each fader last, of those that no move has set since. */
async function done(deeds: readonly Deed[], live: SharedSet, ledger: MoveLedger): Promise<ReadonlyMap<number, number>> {
  const byHand = new Map<number, number>();
  for (const { by, at, value } of deeds) {
    await ledger.begin();
    if (by === "hand") live.fade(NAMES[at]!, value);
    if (by === "hand") byHand.set(at, value);
    else if ((await ledger.set([{ track: at + 1, target: FADER(at), value }])).ok) byHand.delete(at);
  }
  return byHand;
}

describe("a ledger of moves", () => {
  it("takes back all that moves set, and nothing that a hand set, in whatever order they came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const live = new SharedSet(SET);
        const ledger = new MoveLedger(live.host);
        const byHand = await done(deeds, live, ledger);
        expect(await ledger.takeBack()).toMatchObject({ ok: true });
        expect(ledger.stands).toBe(false);
        for (const [at, value] of byHand) expect(live.track(NAMES[at]!).mixer.volume.value).toBe(value);
        if (deeds.every(({ by }) => by === "moves")) expect(live.now).toEqual(SET);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves after any deeds of moves and hands what hands have touched, all else to the bit, and rests then", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 14 }), async (deeds) => {
        const live = new SharedSet(SET);
        const ledger = new MoveLedger(live.host);
        for (const { by, at, what } of deeds) await (by === "hand" ? HAND : MOVES)[what](at, live, ledger);
        expect(await ledger.takeBack()).toMatchObject({ ok: true, value: { strays: [] } });
        const touched = new Set(deeds.flatMap(({ by, at }) => (by === "hand" ? [at + 1] : [])));
        const untouched = ({ tracks }: LiveSet) => tracks.filter(({ id }) => !touched.has(id));
        expect(untouched(live.now)).toEqual(untouched(SET));
        const left = live.now;
        expect(await ledger.takeBack()).toEqual(ok({ count: 0, kept: [], strays: [] }));
        expect([live.now, ledger.stands, ledger.mayStand]).toEqual([left, false, false]);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses to write over what a hand has moved since it was read, and names it", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.read();
    live.fade("Vox", 0.9);
    const set = await ledger.set([{ track: 1, target: 10, value: 0.2 }]);
    expect(set).toMatchObject({
      ok: false,
      error: {
        code: "parameter-held",
        sentence: "The Volume of “Vox” was moved meanwhile, so it stays where it is.",
      },
    });
    expect(live.track("Vox").mixer.volume.value).toBe(0.9);
  });

  it("does so though the set was read again meanwhile, as moves are made one after another", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.begin();
    live.fade("Vox", 0.9);
    await ledger.set([{ track: 2, target: 20, value: 0.4 }]);
    await ledger.read();
    expect(await ledger.set([{ track: 1, target: 10, value: 0.2 }])).toMatchObject({
      ok: false,
      error: { code: "parameter-held" },
    });
    expect(live.track("Vox").mixer.volume.value).toBe(0.9);
  });

  it("notices a fader that was pulled by a tenth of a decibel, before a move and after it", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.begin();
    live.fade("Vox", 0.502);
    expect(await ledger.set([{ track: 1, target: 10, value: 0.2 }])).toMatchObject({ ok: false });
    await ledger.set([{ track: 2, target: 20, value: 0.4 }]);
    live.fade("Drums", 0.4015);
    expect(await ledger.takeBack()).toEqual(ok({ count: 0, kept: ["the Volume of “Drums”"], strays: [] }));
    expect([live.track("Vox"), live.track("Drums")].map(({ mixer }) => mixer.volume.value)).toEqual([0.502, 0.4015]);
  });

  it("keeps a device in which a hand has turned something, though moves began anew since", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.begin();
    await ledger.insert([ORDER]);
    await ledger.read();
    live.turn("Bass", "StereoGain", "StereoWidth", 0.5);
    await ledger.begin();
    expect(await ledger.takeBack()).toMatchObject({ ok: true, value: { kept: ["the “Utility” on “Bass”"] } });
    expect(live.track("Bass").devices).toHaveLength(1);
  });

  it("takes out a device in which Live set a value without a word, as that is no hand's", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger({
      ...live.host,
      set: async (values) => {
        await live.host.set(values);
        return refused(refusal("live-busy", "Live does not answer."));
      },
    });
    await ledger.begin();
    await ledger.insert([ORDER]);
    await ledger.read();
    const width = live.track("Bass").devices[0]!.parameters.find(({ name }) => name === "StereoWidth")!.target!;
    expect(await ledger.set([{ track: 3, target: width, value: 0.25 }])).toMatchObject({ ok: false });
    expect(await ledger.takeBack()).toMatchObject({ ok: true, value: { kept: [] } });
    expect([live.now, ledger.stands]).toEqual([SET, false]);
  });

  it("says nothing of a fader that a hand has put back already", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.begin();
    await ledger.set([{ track: 1, target: 10, value: 0.2 }]);
    live.fade("Vox", 0.5);
    expect(await ledger.takeBack()).toEqual(ok({ count: 0, kept: [], strays: [] }));
    expect([live.now, ledger.stands]).toEqual([SET, false]);
  });

  it("takes back all but what a frozen track holds, says so, and the rest once it is thawed", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.begin();
    await ledger.insert([ORDER, { ...ORDER, track: 2 }]);
    await ledger.set([
      { track: 3, target: 30, value: 0.2 },
      { track: 1, target: 10, value: 0.3 },
    ]);
    live.edit("Bass", (each) => ({ ...each, frozen: true }));
    expect(await ledger.takeBack()).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/^What was done to devices on “Bass” stays while that is frozen/) },
    });
    expect([1, 2, 3].map((id) => live.now.tracks[id - 1]!.devices.length)).toEqual([0, 0, 1]);
    expect(live.track("Bass").mixer).toEqual(SET.tracks[2]!.mixer);
    live.edit("Bass", ({ frozen: _, ...each }) => each);
    expect(await ledger.takeBack()).toMatchObject({ ok: true, value: { kept: [] } });
    expect(live.now).toEqual(SET);
  });

  it("is held up by nothing that does not go back, and names it", async () => {
    const live = new SharedSet(SET);
    let sticks = true;
    const withdraw: typeof live.host.withdraw = async (devices) =>
      sticks && devices.some(({ track }) => track === 2)
        ? refused(refusal("write-failed", "Live did not take a device out again: delete it there."))
        : live.host.withdraw(devices);
    const ledger = new MoveLedger({ ...live.host, withdraw });
    await ledger.begin();
    await ledger.insert([{ ...ORDER, track: 2 }, ORDER]);
    expect(await ledger.takeBack()).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect([live.track("Drums").devices.length, live.track("Bass").devices.length]).toEqual([1, 0]);
    sticks = false;
    await ledger.takeBack();
    expect([live.now, ledger.stands]).toEqual([SET, false]);
  });

  it("goes back to a mark, and from there to the beginning", async () => {
    const live = new SharedSet(SET);
    const ledger = new MoveLedger(live.host);
    await ledger.read();
    await ledger.set([{ track: 1, target: 10, value: 0.2 }]);
    await ledger.insert([ORDER]);
    await ledger.read();
    const [mark, stood] = [ledger.mark(), live.now];
    await ledger.set([
      { track: 1, target: 10, value: 0.3 },
      { track: 2, target: 20, value: 0.4 },
    ]);
    await ledger.insert([{ ...ORDER, track: 2 }]);
    expect(await ledger.takeBack(mark)).toMatchObject({ ok: true, value: { count: 3, kept: [] } });
    expect(live.now).toEqual(stood);
    expect(ledger.stands).toBe(true);
    await ledger.takeBack();
    expect(live.now).toEqual(SET);
    expect(ledger.stands).toBe(false);
  });
});

describe("a device that a host was asked for and did not answer with", () => {
  const asked = async (code: "live-busy" | "device-unknown", comes: boolean) => {
    const live = new SharedSet(SET);
    let answers = true;
    const ledger = new MoveLedger({
      ...live.host,
      insert: async (orders) => {
        if (comes) await live.host.insert(orders);
        answers = code !== "live-busy";
        return refused(refusal(code, "Live said nothing."));
      },
      read: async () => (answers ? live.host.read() : refused(refusal("live-busy", "Live does not answer."))),
    });
    await ledger.begin();
    await ledger.insert([ORDER]);
    const answer = () => {
      answers = true;
    };
    return { live, ledger, answer };
  };

  it.each(["live-busy", "device-unknown"] as const)(
    "is told where it came in, once the set was read (%s)",
    async (code) => {
      const { live, ledger, answer } = await asked(code, true);
      if (code === "live-busy") expect(await ledger.takeBack()).toMatchObject({ ok: false });
      answer();
      await ledger.read();
      expect([ledger.stands, ledger.mayStand]).toEqual([false, true]);
      expect(await ledger.takeBack()).toEqual(ok({ count: 0, kept: [], strays: ["“Utility” on “Bass”"] }));
      expect([live.track("Bass").devices.length, ledger.mayStand]).toEqual([1, false]);
    },
  );

  it.each(["live-busy", "device-unknown"] as const)(
    "is nothing where none came in, nor is another that a hand puts there (%s)",
    async (code) => {
      const { live, ledger, answer } = await asked(code, false);
      expect([ledger.mayStand, ledger.strays]).toEqual([code === "live-busy", []]);
      answer();
      const mine: Device = {
        name: "Mine",
        className: "Eq8",
        on: true,
        parameters: [parameter({ target: 77 })],
        nested: [],
      };
      live.edit("Bass", (each) => ({ ...each, devices: [mine] }));
      expect(await ledger.takeBack()).toEqual(ok({ count: 0, kept: [], strays: [] }));
      expect([live.track("Bass").devices, ledger.mayStand]).toEqual([[mine], false]);
    },
  );
});

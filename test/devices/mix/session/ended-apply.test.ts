import { describe, expect, it } from "vitest";
import { refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";
import { analysed, devices, TWO } from "#test/devices/mix/session/analysed-bench.ts";
import type { MixBench } from "#test/devices/mix/session/mix-bench.ts";

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

describe("a Revert", () => {
  it("is no work that Cancel ends, and says what it did", async () => {
    let cancelled: Promise<void> | undefined;
    const bench: MixBench = await analysed(TWO, ({ host }) => ({
      host: {
        ...host,
        withdraw: async (out) => {
          cancelled ??= bench.session.cancel();
          return host.withdraw(out);
        },
      },
    }));
    await bench.session.apply();
    await bench.session.revert();
    await cancelled;
    expect(cancelled).toBeDefined();
    expect(bench.status.words).toBe("All is as it was before Apply. Analyse hears it again.");
  });
});

import { createHash } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "#examples/sound/random.ts";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { type Link, messageKey, openLink } from "#src/adapters/companion/link.ts";
import { LIMITS, type LiveMessage, PROTOCOL } from "#src/adapters/companion/messages.ts";
import { encodeOrders } from "#src/adapters/companion/payload.ts";
import { sealMessage } from "#src/adapters/companion/seal.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { type LossyProxy, lossyProxy } from "#test/doubles/live-module/lossy-proxy.ts";
import { rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const PACKETS = 100_000;
/** Few enough at a time that the kernel keeps them all until the companion has looked at them. */
const VOLLEY = 400;
/** What Python may hold more afterwards: its own caches move by some kilobytes. */
const GROWTH = 64 * 1024;

describe("a stranger", needs("python3"), () => {
  let live: LiveProcess;
  let proxy: LossyProxy;
  let writer: CompanionWriter;
  let socket: Socket;
  let sent = 0;
  beforeAll(async () => {
    live = await LiveProcess.start("12.4", vocalSet(1, 4, { timerMilliseconds: 1, trace: true }));
    proxy = await lossyProxy(live.port, { loss: 0, duplication: 0, reordering: 0, seed: 1 });
    writer = companionWriter({ settingsPath: live.settingsWith("proxy.json", { port: proxy.port }) });
    for (const slot of [0, 1])
      expect(await writer.write([rideOrder(wavyPoints(500, slot), { slot })])).toMatchObject({ ok: true });
    socket = createSocket({ type: "udp4", sendBufferSize: 1 << 20 });
    socket.bind(0, "127.0.0.1");
    await once(socket, "listening");
  });
  afterAll(async () => {
    socket.close();
    await writer.close();
    await proxy.close();
    await live.stop();
  });

  it(`with ${PACKETS} random packets changes nothing and grows no memory`, async () => {
    const forge = forger(live.token);
    await hail(Array.from({ length: 2000 }, forge));
    const before = await standing();
    const { traced, resident } = await live.stats();

    for (let at = 0; at < PACKETS; at += VOLLEY) await hail(Array.from({ length: VOLLEY }, forge));

    expect(await standing()).toEqual(before);
    const after = await live.stats();
    expect(after.traced - traced).toBeLessThan(GROWTH);
    expect(after.resident - resident).toBeLessThan(1 << 20);
    expect(await writer.write([rideOrder(wavyPoints(50, 9), { slot: 2 })])).toMatchObject({ ok: true });
  }, 180_000);

  it("who says again what was overheard is answered and changes nothing, before and after a restart", async () => {
    const before = await standing();
    const overheard = [...proxy.overheard];
    expect(overheard.length).toBeGreaterThan(8);
    expect(Math.max(...overheard.map(({ byteLength }) => byteLength))).toBeLessThanOrEqual(LIMITS.datagram);

    for (const order of [overheard, [...overheard].reverse(), overheard]) await hail(order);
    expect(await standing()).toEqual(before);

    await live.ask({ do: "reconnect" });
    await hail(overheard);
    expect(await standing()).toEqual(before);
  });

  it("with another token gets no answer", async () => {
    const other = companionWriter({
      settingsPath: live.settingsWith("other.json", { token: "0".repeat(64) }),
      patience: 300,
    });
    expect(await other.greet()).toMatchObject({ ok: false, error: { code: "companion-missing" } });
    expect(await other.write([rideOrder([{ time: 0, value: 1 }])])).toMatchObject({
      ok: false,
      error: { code: "companion-missing" },
    });
    await other.close();
  });

  /** What a stranger could have changed. */
  async function standing(): Promise<unknown> {
    const { undoSteps } = await live.stats();
    return { undoSteps, digests: await live.ask({ do: "digests" }), writes: await live.ask({ do: "writes" }) };
  }

  /** Sends all, and waits until the companion has looked at each that is not longer than it reads at all. */
  async function hail(packets: readonly Uint8Array[]): Promise<void> {
    const before = await live.ask<number>({ do: "heard" });
    for (const packet of packets) socket.send(packet, live.port, "127.0.0.1");
    sent = packets.length;
    await expect
      .poll(async () => (await live.ask<number>({ do: "heard" })) - before, { interval: 2 })
      .toBeGreaterThanOrEqual(sent);
  }
});

describe("who holds the token but speaks out of turn", needs("python3"), () => {
  let live: LiveProcess;
  let link: Link;
  let session = "";
  let identity = "";
  const payload = encodeOrders([rideOrder(wavyPoints(600, 3))]);
  beforeAll(async () => {
    live = await LiveProcess.start("12.4", vocalSet(1, 1, { timerMilliseconds: 1, trace: true }));
    link = await openLink({ port: live.port, token: live.token });
    session = await hello();
  });
  afterAll(async () => {
    await link.close();
    await live.stop();
  });

  it("with a hash that does not fit is refused for good, and nothing was drawn", async () => {
    await upload(1);
    const [wrong, right] = [new Uint8Array(32), createHash("sha256").update(payload).digest()];

    expect(await answer(1, () => link.say({ name: "commit", values: [session, 1, wrong] }))).toMatchObject({
      name: "result",
      values: [session, 1, "hash-differs", "", 0, 0, expect.anything()],
    });
    expect(await answer(1, () => link.say({ name: "commit", values: [session, 1, right] }))).toMatchObject({
      values: [session, 1, "hash-differs", "", 0, 0, expect.anything()],
    });
    expect(await live.ask({ do: "digests" })).toEqual({});
  });

  it("with chunks missing is told which", async () => {
    link.say({ name: "begin", values: [session, 2, "write", payload.byteLength, 2, identity] });
    expect(
      await answer(2, () => link.say({ name: "chunk", values: [session, 2, 1, payload.subarray(LIMITS.chunk)] })),
    ).toMatchObject({ name: "begun" });
    expect(
      await answer(2, () => link.say({ name: "commit", values: [session, 2, new Uint8Array(32)] }), "missing"),
    ).toMatchObject({ values: [session, 2, Uint8Array.of(0b01)] });
  });

  it("asks for a number that was done long ago and learns that it is forgotten", async () => {
    const writer = companionWriter({ settingsPath: live.settingsPath });
    for (let round = 0; round < 3; round++) {
      const many = Array.from({ length: 30 }, (_, index) =>
        writer.write([rideOrder([{ time: index, value: 1 }], { from: 0, to: 128 })]),
      );
      expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
    }
    await writer.close();
    const { undoSteps } = await live.stats();
    for (let number = 10; number < 90; number++) {
      await upload(number);
      await answer(number, () => link.say({ name: "commit", values: [session, number, new Uint8Array(32)] }), "result");
    }
    expect(
      await answer(11, () =>
        link.say({ name: "begin", values: [session, 11, "write", payload.byteLength, 2, identity] }),
      ),
    ).toMatchObject({ name: "result", values: [session, 11, "forgotten", "", 0, 0, expect.anything()] });
    expect((await live.stats()).undoSteps).toBe(undoSteps);
  });

  it("begins more than there is room for and is told to wait; memory has an end", async () => {
    const { traced } = await live.stats();
    const answers: string[] = [];
    for (let number = 1000; number < 1200; number++) {
      const said = await answer(number, () =>
        link.say({ name: "begin", values: [session, number, "write", LIMITS.payload, 37, identity] }),
      );
      answers.push(said.name);
    }
    expect(answers.filter((name) => name === "begun").length).toBeLessThanOrEqual(64);
    expect(answers.at(-1)).toBe("busy");
    for (let greeting = 0; greeting < 200; greeting++) session = await hello();
    expect((await live.stats()).traced - traced).toBeLessThan(256 * 1024);
  });

  it.each([
    ["a size of nothing", [0, 0]],
    ["more than a payload holds", [LIMITS.payload + 1, 37]],
    ["a count that does not fit", [7168, 2]],
    ["less than nothing", [-5, 1]],
  ] as const)("begins with %s and is refused", async (_what, [size, count]) => {
    const said = await answer(7, () =>
      link.say({ name: "begin", values: [session, 7, "write", size, count, identity] }),
    );
    expect(said).toMatchObject({ name: "result", values: [session, 7, "malformed", "begin", 0, 0, expect.anything()] });
  });

  async function hello(): Promise<string> {
    const nonce = String(Math.random()).slice(2);
    const inbox = link.inbox(messageKey(nonce));
    link.say({ name: "hello", values: [PROTOCOL, nonce] });
    const welcome = await inbox.next(2000);
    inbox.drop();
    identity = String(welcome?.values[6]);
    return String(welcome?.values[2]);
  }

  async function upload(number: number): Promise<void> {
    await answer(number, () =>
      link.say({ name: "begin", values: [session, number, "write", payload.byteLength, 2, identity] }),
    );
    for (const index of [0, 1]) {
      const chunk = payload.subarray(index * LIMITS.chunk, (index + 1) * LIMITS.chunk);
      await answer(number, () => link.say({ name: "chunk", values: [session, number, index, chunk] }));
    }
  }

  async function answer(number: number, ask: () => void, name?: LiveMessage["name"]): Promise<LiveMessage> {
    const inbox = link.inbox(messageKey(session, number));
    ask();
    while (true) {
      const message = await inbox.next(2000);
      if (message === null) throw new Error("no answer");
      if (name !== undefined && message.name !== name) continue;
      inbox.drop();
      return message;
    }
  }
});

it("a companion of another version is refused with its version and what to do", needs("python3"), async () => {
  const live = await LiveProcess.start("12.4", vocalSet(1, 1, { protocol: PROTOCOL + 1 }));
  const writer = companionWriter({ settingsPath: live.settingsPath });
  const refused = await writer.greet();
  expect(refused).toMatchObject({ ok: false, error: { code: "companion-outdated" } });
  expect(refused.ok ? "" : refused.error.sentence).toContain("1.0.0");
  expect(refused.ok ? "" : refused.error.sentence).toContain("companion install");
  await writer.close();
  await live.stop();
});

/** Random packets of every kind: noise, cut or flipped or foreign-sealed messages, OSC of others, too long ones. */
function forger(token: string): () => Uint8Array {
  const dice = seededRandom(77);
  const below = (end: number): number => Math.floor(dice.between(0, end));
  const sea = Uint8Array.from({ length: 1 << 18 }, () => below(256));
  const noise = (length: number): Uint8Array => sea.subarray(below(sea.length - length)).subarray(0, length);
  const strange = Buffer.from(token, "hex").reverse();
  const real = sealMessage(Buffer.from(token, "hex"), {
    name: "commit",
    values: ["0123456789abcdef", 1, new Uint8Array(32)],
  });
  const foreign = Array.from({ length: 400 }, () =>
    sealMessage(noise(32), { name: "chunk", values: ["x", below(9), below(9), noise(64)] }),
  );
  const kinds: readonly (() => Uint8Array)[] = [
    () => noise(below(120)),
    () => Uint8Array.from([...Buffer.from("/steadyhand\0,bb\0"), ...noise(4 * below(20))]),
    () => (below(10) === 0 ? sealMessage(strange, { name: "hello", values: [PROTOCOL, "let me in"] }) : noise(40)),
    () => real.with(20 + below(60), below(256)).subarray(0, real.byteLength - 4 * below(3)),
    () => foreign[below(foreign.length)]!,
    () => Buffer.from("#bundle\0\0\0\0\0\0\0\0\u0001\0\0\0\u0008/a\0\0,\0\0\0"),
    () => (below(50) === 0 ? noise(8001 + below(1000)) : Buffer.from("/live/song/start_playing\0\0\0\0,\0\0\0")),
  ];
  return () => kinds[below(kinds.length)]!();
}

import { createSocket } from "node:dgram";
import { once } from "node:events";
import { closeSync, existsSync, readdirSync, readlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { openSteadySocket } from "#src/adapters/companion/steady-socket.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const LONG = rideOrder(wavyPoints(5000, 4), { from: 0, to: 1250 });

describe("a socket that the system has taken away from the companion", needs("python3"), () => {
  let live: LiveProcess;
  let writer: CompanionWriter;
  beforeEach(async () => {
    live = await LiveProcess.start("12.4", vocalSet(1, 2, { timerMilliseconds: 15 }));
    writer = companionWriter({ settingsPath: live.settingsPath, patience: 3000 });
    await writer.greet();
  });
  afterEach(async () => {
    await writer.close();
    await live.stop();
  });

  it("is bound anew on the same port, once and again, and the session goes on", async () => {
    for (const time of [0, 4, 8]) {
      await live.ask({ do: "break_socket" });
      expect(await writer.write([rideOrder([{ time, value: 1 }], { from: 0, to: 16 })])).toMatchObject({ ok: true });
    }
    const log = await live.ask<string[]>({ do: "log" });
    expect(log.filter((line) => line.includes("the socket broke"))).toHaveLength(3);
    expect(log.at(-1)).toContain(`127.0.0.1:${live.port}`);
  });

  it("in the middle of a write leaves the write whole, done once", async () => {
    const writing = writer.write([LONG]);
    await expect.poll(() => live.ask<number>({ do: "writes" }), { interval: 1 }).toBeGreaterThan(300);
    await live.ask({ do: "break_socket" });

    expect(await writing).toMatchObject({ ok: true, value: [{ breakpoints: 5000 }] });
    expect((await live.stats()).undoSteps).toBe(1);
  });
});

describe.skipIf(!existsSync("/proc/self/fd"))("a socket of ours that the system has taken away", () => {
  it("is replaced while the companion works", needs("python3"), async () => {
    const live = await LiveProcess.start("12.4", vocalSet(1, 1, { timerMilliseconds: 15 }));
    const before = sockets();
    const writer = companionWriter({ settingsPath: live.settingsPath, patience: 3000 });
    await writer.greet();
    const writing = writer.write([LONG]);
    await expect.poll(() => live.ask<number>({ do: "writes" }), { interval: 1 }).toBeGreaterThan(300);
    takeAway(before);

    expect(await writing).toMatchObject({ ok: true, value: [{ breakpoints: 5000 }] });
    expect((await live.stats()).undoSteps).toBe(1);
    await writer.close();
    await live.stop();
  });

  it("sends and hears again, as often as it happens, and can be closed when it has just gone", async () => {
    const answering = createSocket("udp4");
    answering.on("message", (datagram, from) => answering.send(datagram, from.port, from.address));
    answering.bind(0, "127.0.0.1");
    await once(answering, "listening");
    const before = sockets();
    const heard: string[] = [];
    const socket = await openSteadySocket((datagram) => heard.push(Buffer.from(datagram).toString()));
    for (const word of ["one", "two", "three"]) {
      const again = () => {
        socket.send(Buffer.from(word), answering.address().port);
        return heard.includes(word);
      };
      await expect.poll(again, { interval: 20 }).toBe(true);
      takeAway(before);
    }
    await socket.close();
    answering.close();
  });

  it("of which nothing is told, as it only hears no more, is replaced by who has waited long", async () => {
    const answering = createSocket("udp4");
    const from: number[] = [];
    answering.on("message", (_datagram, { port }) => from.push(port));
    answering.bind(0, "127.0.0.1");
    await once(answering, "listening");
    const socket = await openSteadySocket(() => undefined);
    socket.send(Buffer.from("a"), answering.address().port);
    await expect.poll(() => from.length).toBe(1);
    socket.renew();
    const again = () => {
      socket.send(Buffer.from("b"), answering.address().port);
      return new Set(from).size;
    };
    await expect.poll(again, { interval: 20 }).toBe(2);
    await socket.close();
    answering.close();
  });
});

/** Descriptors of this process that are sockets. */
function sockets(): ReadonlySet<number> {
  const found = readdirSync("/proc/self/fd").filter((name) => linkOf(name).startsWith("socket:"));
  return new Set(found.map(Number));
}

function linkOf(name: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${name}`);
  } catch {
    return ""; // The listing's own descriptor is gone by now.
  }
}

/** Closes the sockets that were not there before, behind the back of whoever holds them. */
function takeAway(before: ReadonlySet<number>): void {
  for (const descriptor of sockets()) if (!before.has(descriptor)) closeSync(descriptor);
}

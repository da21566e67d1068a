import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { type DeviceSession, deviceSession } from "#src/chassis/session/device-session.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import type { Decision, DeviceWork } from "#src/chassis/work/device-work.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

/** Milliseconds that each of them takes. */
export const TAKES = { listening: 20, writing: 10, proof: 10, installing: 30 } as const;

/** A session whose work takes time and says what it does; every Analyse draws a level of its own, the first one 1. */
export function timedSession(host: Partial<LiveHost> = {}) {
  const log: string[] = [];
  const faces: CurveFace[] = [];
  const memory = memoryLive(liveSet({ tracks: [track({ name: "Lead" })] }));
  const { volume, pan } = track({}).mixer;
  const stored: number[] = [];
  const player: { auditioned: number | null } = { auditioned: null };
  /** Why nothing is written, read or measured again. */
  const refuses: Record<"write" | "read" | "proof", Refusal | null> = { write: null, read: null, proof: null };
  let analyses = 0;

  const write: LiveHost["write"] = async (writes, heard) => {
    log.push(`write ${level(writes)}`);
    heard?.(0.5);
    await passes(TAKES.writing);
    const written = refuses.write === null ? await memory.write(writes) : refused(refuses.write);
    log.push("written");
    return written;
  };
  const work: DeviceWork = {
    decide: async ({ controls }, { progress, signal }) => {
      const drawn = controls.get("level") ?? 0;
      log.push(`listen ${drawn}`);
      signal?.addEventListener("abort", () => log.push(`abort ${drawn}`));
      progress.report("Listening", 0.5);
      await passes(TAKES.listening);
      // As work that does not look at its signal would go on.
      progress.report("Listening", 1);
      log.push(`heard ${drawn}`);
      if (drawn >= THROWS) throw new Error(`level ${drawn}`);
      const targets = LANES[controls.get("lane") ?? 0]!.map((name) => ({ volume, pan })[name].target!);
      return ok(decisionOf(drawn, targets, () => refuses.proof));
    },
  };
  const device: SessionDevice = {
    ports: {
      host: {
        ...memory,
        read: async () => (refuses.read === null ? memory.read() : refused(refuses.read)),
        write,
        ...host,
      },
      ...listenedAudio({ open: () => Promise.reject(new Error("no file is opened here")) }),
      progress: { report: () => undefined },
    },
    mapped: null,
    preset: { stored: null, targets: [], curve: null },
    edits: [],
    offer: {
      missing: async () => null,
      press: async () => {
        log.push("install");
        await passes(TAKES.installing);
        log.push("installed");
        return { kind: "ready", words: "The companion is written.", offer: "" };
      },
      forget: () => undefined,
    },
    standing: async () => ok({ track: 0, clip: null }),
    show: (face) => void faces.push(face),
    store: (curves) => void stored.push(curves.length),
    audition: (curves) => {
      player.auditioned = curves === null ? null : (curves[0]?.points[0]?.value ?? null);
    },
  };
  const session = deviceSession(device, work, new Map());
  return {
    ...{ session, log, faces, stored, player, refuses },
    press: (button: string, drawn = button === "a" ? ++analyses : USUAL[button]) => press(session, button, drawn ?? 0),
    /** Somebody else draws the volume's lane at a level. */
    hand: (drawn: number) => memory.write(decisionOf(drawn, [volume.target!]).writes),
    lanes: async () => {
      const read = await memory.read();
      return read.ok ? (read.value.tracks[0]?.envelopes ?? []).map(({ points }) => points[0]?.value) : [];
    },
  };
}

/** What the dial “lane” has written. */
const LANES = [["volume"], ["pan"], ["volume", "pan"]] as const;

/** From this level on the work throws. */
export const THROWS = 1000;

const USUAL: Readonly<Record<string, number>> = { b: 100, x: THROWS };

/** `a` Analyse, `w` Write, `r` Revert, `i` install the companion, `b` a preset is tried, `e` it is tried no more, `x` Analyse that throws. */
function press(session: DeviceSession, button: string, drawn: number): Promise<void> {
  switch (button) {
    case "a":
    case "x":
      session.setControl("level", drawn);
      return session.analyse();
    case "b":
      return session.audition({ controls: [["level", drawn]], stored: null, targets: [], curve: null });
    case "e":
      return session.audition(null);
    case "w":
      return session.write();
    case "r":
      return session.revert();
    default:
      return session.companion();
  }
}

function decisionOf(drawn: number, targets: readonly number[], refuses: () => Refusal | null = () => null): Decision {
  const points = [
    { time: 0, value: drawn / 1000 },
    { time: 4, value: drawn / 1000 },
  ];
  return {
    writes: targets.map((target) => ({
      track: track({}).id,
      target,
      place: { kind: "arrangement" },
      points,
      mode: "replace",
    })),
    curves: [{ target: "stage", index: 0, slot: null, mark: null, loop: null, points: [{ time: 0, value: drawn }] }],
    clips: [],
    face: { curve: [{ time: 0, value: drawn }] },
    words: `Level ${drawn}.`,
    prove: async (_report, { progress }): Promise<Result<string, Refusal>> => {
      progress.report("Measuring the ride", 0.5);
      await passes(TAKES.proof);
      progress.report("Measuring the ride", 1);
      const why = refuses();
      return why === null ? ok(`Level ${drawn} stands.`) : refused(why);
    },
  };
}

function level(writes: readonly { readonly points: readonly { readonly value: number }[] }[]): number | "nothing" {
  const value = writes[0]?.points[0]?.value;
  return value === undefined ? "nothing" : Math.round(value * 1000);
}

function passes(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

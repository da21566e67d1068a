import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import { takeTurns } from "#src/chassis/session/turns.ts";
import {
  type ControlValues,
  initialControls,
  intentOf,
  type RideScope,
  STAGE,
  scopeOf,
} from "#src/devices/ride/ride-controls.ts";
import { type PreparedRide, prepareRide, type RideDesk, type RideReport, writeRide } from "#src/devices/ride/run.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice } from "#src/model/ride.ts";
import type { EnvelopeWrite, WriteReport } from "#src/ports/live-host.ts";

/** What a session needs of the place it runs in. */
export interface SessionPlace {
  /** Asked for anew at each press. */
  readonly desk: RideDesk;
  /** The clips and the parameter that are meant now. */
  choose(scope: RideScope): Promise<Result<RideChoice, Refusal>>;
  show(face: FaceState): void;
  /** Curves that the device itself stores and plays from now on; none empties the store. */
  store(curves: readonly StoredCurve[]): void;
}

/** One device's work from the press of a button to what is shown. Presses come in any order and at any time. */
export interface RideSession {
  setControl(key: string, value: number): void;
  /** Listens and shows the ride; a later press supersedes an earlier one that is still listening. */
  analyse(): Promise<void>;
  /** Writes what is shown. Where no envelope can be written the device plays the curve itself. */
  write(): Promise<void>;
  /** Puts back what the last write replaced, and empties the store. */
  revert(): Promise<void>;
  /** Whether nothing would be lost if the session ended now: no press is being answered, and no write could be reverted. */
  readonly idle: boolean;
}

export function rideSession(place: SessionPlace): RideSession {
  const controls = initialControls();
  let face: FaceState = EMPTY_FACE;
  let prepared: PreparedRide | null = null;
  let undo: readonly PutBack[] = [];
  let writtenAt: RideDesk = place.desk;

  const show = (change: Partial<FaceState>): void => {
    face = { ...face, ...change };
    place.show(face);
  };
  const say = (kind: FaceState["status"]["kind"], words: string): void =>
    show({ status: { kind, words }, progress: 0 });
  const turns = takeTurns((error) => {
    say("refused", `Something went wrong inside (${error instanceof Error ? error.message : String(error)}).`);
  });
  /** An envelope stands: from here on it can be put back, and the device no longer plays the curve itself. */
  const standing = (report: WriteReport, ride: PreparedRide, desk: RideDesk): void => {
    const replaced = undoOf(report, ride);
    // A second write into the same lane replaced the first ride; Revert means what was there before both.
    if (!sameLanes(undo, replaced)) undo = replaced;
    writtenAt = desk;
    place.store([]);
  };
  const playInstead = (ride: PreparedRide, why: Refusal): void => {
    const curve = storedCurve(ride);
    if (curve === null) {
      say("refused", why.sentence);
      return;
    }
    place.store([curve]);
    say("playing", `Stored in the set; this device plays it. ${why.sentence}`);
  };

  return {
    get idle() {
      return !turns.busy && undo.length === 0;
    },
    setControl: (key, value) => {
      controls.set(key, value);
    },
    analyse: () =>
      turns.take(async (current) => {
        say("listening", "");
        const result = await analyse(place, controls, (done) => current() && show({ progress: done }));
        if (!current()) return;
        prepared = result.ok ? result.value : null;
        if (!result.ok) return say("refused", result.error.sentence);
        show(drawn(result.value));
        say("ready", readyWords(result.value, place.desk.host.abilities.arrangement === "by-copy"));
      }),
    write: () =>
      turns.take(async (current) => {
        const ride = prepared;
        if (ride === null) return say("refused", "Press Analyse first.");
        const desk = place.desk;
        const result = await turns.inLine(() =>
          writeRide(ride, { ...desk, written: (report) => standing(report, ride, desk) }),
        );
        if (!current()) return;
        if (result.ok) return say("written", writtenWords(result.value));
        if (PLAYABLE.has(result.error.code)) return playInstead(ride, result.error);
        say("refused", result.error.sentence);
      }),
    revert: () =>
      turns.take(async () => {
        const done = undo.length > 0;
        const result = done ? await turns.inLine(() => putBack(writtenAt, undo)) : ok(null);
        if (!result.ok) return say("refused", result.error.sentence);
        undo = [];
        place.store([]);
        say("ready", done ? "Put back what was there before." : "There was nothing to put back.");
      }),
  };
}

/** What the device can do without an envelope: everything where nobody draws. */
const PLAYABLE: ReadonlySet<Refusal["code"]> = new Set(["envelope-unsupported", "companion-missing"]);

async function analyse(
  place: SessionPlace,
  controls: ControlValues,
  heard: (done: number) => void,
): Promise<Result<PreparedRide, Refusal>> {
  const choice = await place.choose(scopeOf(controls));
  if (!choice.ok) return choice;
  const progress = { report: (_words: string, done: number) => heard(done) };
  return prepareRide(choice.value, intentOf(controls), { ...place.desk, progress });
}

function drawn({ plan, input }: PreparedRide): Partial<FaceState> {
  const beats = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    from: input.tempo.beatsAt(start),
    to: input.tempo.beatsAt(end),
  });
  return {
    curve: plan.ride,
    span: { from: plan.from, to: plan.to },
    phrases: plan.phrases.map(({ startBeats, endBeats }) => ({ from: startBeats, to: endBeats })),
    breaths: plan.breaths.map(beats),
    bars: { length: input.bars.barLengthAt(plan.from), first: 0 },
    spread: { before: plan.spread.before, after: plan.spread.predicted },
  };
}

/** The ride in dB for the device's own stage; for a mapped parameter the way it goes from one end of its range to the other. */
function storedCurve({ plan, chosen, input }: PreparedRide): StoredCurve | null {
  if (plan.points.length === 0) return null;
  const [clip] = chosen.clips;
  const session = chosen.place === "session" && clip !== undefined;
  const place = {
    slot: session ? clip.slot : null,
    loop: session && clip.loop.on ? { start: clip.loop.start, end: clip.loop.end } : null,
  };
  if (chosen.parameter.name === STAGE) return { ...place, target: "stage", points: plan.ride };
  const { minimum, maximum } = input.parameter.taper;
  const points = plan.points.map(({ time, value }) => ({ time, value: (value - minimum) / (maximum - minimum) }));
  return { ...place, target: "mapped", points };
}

/** The whole lane as it was, and the clip that it was in. */
interface PutBack {
  readonly write: EnvelopeWrite;
  /** Session: name and file of the clip; another clip in its slot is never written to. */
  readonly clip: { readonly name: string; readonly file: string } | null;
}

function undoOf({ replaced }: WriteReport, { chosen }: PreparedRide): PutBack[] {
  const [first] = chosen.clips;
  const session = chosen.place === "session" && first !== undefined;
  const where = session ? ({ kind: "session", slot: first.slot ?? 0 } as const) : ({ kind: "arrangement" } as const);
  return replaced.map(({ target, points }) => ({
    write: { track: chosen.track.id, target, place: where, points, mode: "replace" },
    clip: session ? { name: first.name, file: first.sample.name } : null,
  }));
}

function sameLanes(one: readonly PutBack[], other: readonly PutBack[]): boolean {
  const lanes = (undo: readonly PutBack[]) =>
    JSON.stringify(undo.map(({ write: { track, target, place }, clip }) => [track, target, place, clip]));
  return lanes(one) === lanes(other);
}

async function putBack({ host }: RideDesk, undo: readonly PutBack[]): Promise<Result<unknown, Refusal>> {
  const read = await host.read();
  if (!read.ok) return read;
  const moved = undo.some(({ write, clip }) => {
    const { place } = write;
    if (clip === null || place.kind !== "session") return false;
    const clips = read.value.tracks.find(({ id }) => id === write.track)?.clips ?? [];
    const there = clips.find((each) => each.place === "session" && each.slot === place.slot);
    return there === undefined || there.kind !== "audio" || there.name !== clip.name || there.sample.name !== clip.file;
  });
  return moved ? refused(MOVED) : host.write(undo.map(({ write }) => write));
}

const MOVED = refusal("clip-gone", "The clip that was written to has moved or is gone: use Live's own Undo instead.");

/** What Write is going to do is said before it is pressed. */
function readyWords({ plan, chosen }: PreparedRide, byCopy: boolean): string {
  const { before, predicted } = plan.spread;
  const copies =
    byCopy && chosen.place === "arrangement"
      ? ` Write replaces ${clipWords(chosen.clips.length)} by a copy of its session twin.`
      : " Write?";
  return `${plan.phrases.length} phrases, spread ${before.toFixed(1)} to ${predicted.toFixed(1)} LU.${copies}`;
}

function clipWords(count: number): string {
  return count === 1 ? "the clip" : `each of ${count} clips`;
}

function writtenWords({ outcome, written }: RideReport): string {
  return `${written.breakpoints} points written and read back. Spread ${outcome.spread.before.toFixed(1)} to ${outcome.spread.after.toFixed(1)} LU.`;
}

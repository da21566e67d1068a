import { remeasure } from "#src/analysis/voice/remeasure.ts";
import { type Chosen, choose } from "#src/chassis/listening/choose.ts";
import { gatherBed, gatherClips } from "#src/chassis/listening/gather.ts";
import { ears, type Sounding } from "#src/chassis/listening/hear.ts";
import { hearThrough } from "#src/chassis/listening/hear-through.ts";
import { audible, parameterGainAt } from "#src/curve/parameter-gain.ts";
import { readBackError } from "#src/curve/read-back-error.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { hearVoice, planRide } from "#src/devices/ride/plan.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RiddenParameter, RideChoice, RideIntent, RideOutcome, RidePlan } from "#src/model/ride.ts";
import { type Bars, songBars } from "#src/model/time/bars.ts";
import { type TempoMap, tempoMap } from "#src/model/time/tempo-map.ts";
import type { Decibels, RawValue } from "#src/model/units.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { EnvelopeWrite, LiveHost, WriteReport } from "#src/ports/live-host.ts";
import type { Progress } from "#src/ports/progress.ts";

/** Where a ride reads and writes. */
export interface RideDesk {
  readonly host: LiveHost;
  readonly audio: AudioFiles;
  readonly progress: Progress;
  /** Told as soon as an envelope stands, whatever comes of measuring it again. */
  readonly written?: (report: WriteReport) => void;
}

/** A ride from the set to its proof. */
export interface RideReport extends Chosen {
  readonly set: LiveSet;
  readonly tempo: TempoMap;
  readonly bars: Bars;
  readonly plan: RidePlan;
  /** The clips through the automation there was, and heard again through what was written, both relative to the fader at rest. */
  readonly before: Hearing;
  readonly after: Hearing;
  readonly outcome: RideOutcome;
  readonly written: WriteReport;
  /** Largest distance between a breakpoint as decided and as the host holds it now. */
  readonly readBackError: Decibels;
  /** Earlier automation of the parameter, in the lane that was written. */
  readonly earlier: Envelope<RawValue>;
  readonly warnings: readonly string[];
}

/** A ride that is decided and not written. */
export interface PreparedRide {
  readonly set: LiveSet;
  readonly chosen: Chosen;
  readonly input: RideInput;
  readonly soundings: readonly Sounding[];
  readonly plan: RidePlan;
  readonly warnings: readonly string[];
}

/** Reads, listens, plans, writes, reads back, and listens again through what stands in the set. */
export async function runRide(
  choice: RideChoice,
  intent: RideIntent,
  desk: RideDesk,
): Promise<Result<RideReport, Refusal>> {
  const writable = await desk.host.mayWrite();
  if (!writable.ok) return writable;
  const prepared = await prepareRide(choice, intent, desk);
  return prepared.ok ? writeRide(prepared.value, desk) : prepared;
}

/** Reads, listens and plans; nothing is written. */
export async function prepareRide(
  choice: RideChoice,
  intent: RideIntent,
  desk: RideDesk,
): Promise<Result<PreparedRide, Refusal>> {
  const read = await desk.host.read({ bed: intent.target.kind === "bed" });
  if (!read.ok) return read;
  const chosen = choose(read.value, choice);
  if (!chosen.ok) return chosen;
  const heard = await listen(read.value, chosen.value, intent, desk);
  if (!heard.ok) return heard;
  const plan = planRide(heard.value.input, intent);
  if (plan.outcome !== "ride") return refused(nothingToRide(chosen.value.track, plan));
  return ok({ set: read.value, chosen: chosen.value, plan, ...heard.value });
}

/** Writes a decided ride, reads it back and listens again through what stands in the set. */
export async function writeRide(prepared: PreparedRide, desk: RideDesk): Promise<Result<RideReport, Refusal>> {
  const { set, chosen, input, soundings, plan, warnings } = prepared;
  desk.progress.report("Writing the envelope", 0);
  const written = await desk.host.write([envelopeWrite(chosen, plan)]);
  if (!written.ok) return written;
  desk.written?.(written.value);
  const standing = written.value.readBack[0] ?? [];
  const before = hearVoice(input);
  const after = await hearAgain(standing, input, soundings, before, desk);
  if (!after.ok) return after;
  return ok({
    ...chosen,
    set,
    tempo: input.tempo,
    bars: input.bars,
    plan,
    before,
    after: after.value,
    outcome: remeasure(plan.phrases, after.value),
    written: written.value,
    readBackError: readBackError(plan.points, standing, input.parameter.taper),
    earlier: input.parameter.envelope,
    warnings,
  });
}

interface Listened {
  readonly input: RideInput;
  readonly soundings: readonly Sounding[];
  readonly warnings: readonly string[];
}

async function listen(
  set: LiveSet,
  chosen: Chosen,
  intent: RideIntent,
  { audio, progress }: RideDesk,
): Promise<Result<Listened, Refusal>> {
  if (chosen.track.frozen === true) return refused(frozen(chosen.track));
  const parameter = riddenParameter(chosen);
  if (!parameter.ok) return parameter;
  const { track, clips, place } = chosen;
  if (intent.target.kind === "bed" && place === "session") {
    return refused(
      refusal(
        "nothing-to-ride",
        "A session clip has no bed: which clips play with it is decided on stage. Ride it to its own level or to --target LUFS.",
      ),
    );
  }
  const song = place === "arrangement";
  const tempo = tempoMap(set.tempo, song ? set.tempoAutomation : [], bezierAt);
  const bars = songBars(set.timeSignature, song ? set.timeSignatureChanges : []);
  const listeners = ears(audio, (path, done) => progress.report(`Listening to ${path}`, done));
  const voice = await gatherClips(clips, tempo, listeners, "voice");
  if (voice.heard.length === 0) {
    const why = voice.warnings[0] ?? "Its clips are empty or disabled.";
    return refused(refusal("nothing-to-ride", `Nothing on track “${track.name}” can be heard. ${why}`));
  }
  const bed =
    intent.target.kind === "bed" ? await gatherBed(set, track, tempo, listeners, chosen.parameter.target) : null;
  return ok({
    input: {
      voice: voice.heard,
      bed: bed?.heard ?? [],
      tempo,
      bars,
      parameter: parameter.value,
      skipped: voice.skipped,
    },
    soundings: voice.soundings,
    warnings: [...voice.warnings, ...(bed?.warnings ?? [])],
  });
}

function riddenParameter({ parameter, track, place, clips, device }: Chosen): Result<RiddenParameter, Refusal> {
  const taper = taperFor(parameter);
  if (taper === null) {
    const name = device === null ? parameter.name : `${device.name}:${parameter.name}`;
    return refused(
      refusal("parameter-unknown", `“${name}” is not a gain: a ride moves volume, or a gain such as Utility:Gain.`),
    );
  }
  if (parameter.automated === true) {
    const sentence = `“${parameter.name}” is automated already, and a running Live does not show how: press Revert, or delete that automation, then Analyse again.`;
    return refused(refusal("parameter-unknown", sentence));
  }
  const lanes = place === "arrangement" ? track.envelopes : (clips[0]?.envelopes ?? []);
  const lane = lanes.find((candidate) => candidate.target === parameter.target && candidate.meaning === "automation");
  const envelope = lane?.points ?? [];
  if (envelope.length === 0 && !Number.isFinite(audible(taper, parameter.value)))
    return refused(silentParameter(track, device === null ? null : `${device.name}:${parameter.name}`));
  return ok({ taper, value: parameter.value, envelope });
}

function envelopeWrite({ track, parameter, place, clips }: Chosen, plan: RidePlan): EnvelopeWrite {
  if (parameter.target === null) throw new RangeError("envelopeWrite: the parameter cannot be automated");
  return {
    track: track.id,
    target: parameter.target,
    place: place === "arrangement" ? { kind: "arrangement" } : { kind: "session", slot: clips[0]?.slot ?? 0 },
    points: plan.points,
    mode: plan.mode === "merge" ? { merge: { from: plan.from, to: plan.to } } : "replace",
  };
}

/** Every sample again, through what the lane holds now, relative to where the parameter rests. */
function hearAgain(
  standing: Envelope<RawValue>,
  { parameter, tempo }: RideInput,
  soundings: readonly Sounding[],
  like: Hearing,
  { audio, progress }: RideDesk,
): Promise<Result<Hearing, Refusal>> {
  const gainAt = parameterGainAt(standing, parameter);
  return hearThrough(
    soundings,
    (song) => gainAt(tempo.beatsAt(song)),
    tempo,
    like,
    audio,
    (done) => progress.report("Measuring the ride", done),
  );
}

function frozen({ name }: Track): Refusal {
  return refusal(
    "nothing-to-ride",
    `Track “${name}” is frozen: Live plays its render and takes no edits there. Unfreeze it first, or flatten it.`,
  );
}

function silentParameter({ name }: Track, device: string | null): Refusal {
  const sentence =
    device === null
      ? `The fader of track “${name}” is at silence: raise it first, or ride Utility:Gain.`
      : `“${device}” of track “${name}” is at silence: raise it first.`;
  return refusal("nothing-to-ride", sentence);
}

function nothingToRide(track: Track, { outcome }: RidePlan): Refusal {
  const why =
    outcome === "silent"
      ? "its clips are silent"
      : "nothing in its clips stands out from the noise as singing or speech";
  return refusal("nothing-to-ride", `There is nothing to ride on track “${track.name}”: ${why}.`);
}

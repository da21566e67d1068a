import { type DrawOrder, drawStretches } from "#src/chassis/curve-device/draw-stretches.ts";
import { type DrawnStretch, stretchWrites } from "#src/chassis/curve-device/drawn-stretch.ts";
import { noTarget } from "#src/chassis/curve-device/targets/no-target.ts";
import { unplacedRoles } from "#src/chassis/curve-device/words/placed-words.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { writeEnvelopes } from "#src/chassis/work/write-envelopes.ts";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { readBackError } from "#src/curve/read-back-error.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** A move from the set to its proof. */
export interface CurveReport {
  readonly set: LiveSet;
  readonly stretches: readonly DrawnStretch[];
  readonly written: WriteReport;
  /** Of each compiled move, in order: the largest distance of a breakpoint from what the host holds now, in its taper's unit. */
  readonly errors: readonly number[];
}

/**
 * Reads, listens, draws, writes and reads back: one transaction. Refused where nothing would be written.
 *
 * @example
 * import { alsHost } from "#src/adapters/als/als-host.ts";
 * import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
 * import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
 * import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
 * import { ok } from "#src/model/result.ts";
 * const ports = { host: alsHost("Song.als", { path: "Copy.als", force: true }), ...audioOnDisk(), progress: { report() {} } };
 * const named = { track: "Lead", clip: null, place: null };
 * const order = { recipe: tremolo, settings: settingsOf(tremolo.settings, {}), named, trigger: null, targets: () => ok([]) };
 * (await writeStretches(order, ports)).ok; // => false
 */
export async function writeStretches(order: DrawOrder, ports: DevicePorts): Promise<Result<CurveReport, Refusal>> {
  const writable = await ports.host.mayWrite();
  if (!writable.ok) return writable;
  const prepared = await drawStretches(order, ports);
  if (!prepared.ok) return prepared;
  const { set, stretches } = prepared.value;
  const writes = stretches.flatMap(stretchWrites);
  if (writes.length === 0) return refused(noTarget(stretches[0]!.stretch.track, unplacedRoles(stretches)));
  const written = await writeEnvelopes(writes, ports);
  if (!written.ok) return written;
  return ok({ set, stretches, written: written.value, errors: readBackErrors(stretches, written.value) });
}

/** Every breakpoint against what stands now. A host that shows nothing of a lane says nothing of it: 0. */
export function readBackErrors(stretches: readonly DrawnStretch[], { readBack }: WriteReport): number[] {
  return compiledOf(stretches).map(({ points, target }, index) => {
    const lane = readBack[index] ?? [];
    return lane.length > 0 ? readBackError(points, lane, target.taper) : 0;
  });
}

/** The compiled moves in the order in which they are written. */
export function compiledOf(stretches: readonly DrawnStretch[]): readonly CompiledCurve[] {
  return stretches.flatMap(({ plan }) => plan.curves);
}

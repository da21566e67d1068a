import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import { type HeardMix, hearMixes } from "#src/chassis/work/hear-mixes.ts";
import { elsewhereWarning } from "#src/cli/copy/elsewhere-warning.ts";
import type { ChainOrder } from "#src/cli/master/chain/chain-order.ts";
import type { ChainTold } from "#src/cli/master/chain/chain-told.ts";
import { mainTrack } from "#src/cli/master/chain/main-track.ts";
import type { MakingPorts } from "#src/cli/master/master-heard.ts";
import { otherThanMix } from "#src/cli/master/named-once.ts";
import type { MasterAsked } from "#src/cli/master/read-order.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { runChain } from "#src/devices/master/run.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";
import type { Progress } from "#src/ports/progress.ts";

export interface ChainPorts extends MakingPorts {
  readonly host: LiveHost & DeviceInserter & ParameterWriter;
}

/** What is asked of a chain. */
export type ChainWish = ChainOrder & Omit<MasterAsked, "goal"> & { readonly goal: LoudnessGoal };

/** Masters the bounced mix, whose sound is let go, and puts what it was mastered with on the main track of a copy, as Live's own devices. */
export async function setUpChain(
  ports: ChainPorts,
  wish: ChainWish,
  progress: Progress,
): Promise<Result<ChainTold, Refusal>> {
  const { host, outputs } = ports;
  const apart = await otherThanMix(wish.mix, wish.reference);
  if (!apart.ok) return apart;
  const writable = await host.mayWrite();
  if (!writable.ok) return writable;
  const folder = await outputs.files.mayWrite(wish.output, { force: wish.force });
  if (!folder.ok) return folder;
  const read = await host.read();
  if (!read.ok) return read;
  const main = mainTrack(read.value, wish.set);
  if (!main.ok) return main;
  const heard = await hearMixes(
    ports.listening,
    [wish.mix, ...(wish.reference === null ? [] : [wish.reference])],
    progress,
  );
  if (!heard.ok) return heard;
  const [mix, reference] = heard.value;
  const { liveVersion } = read.value;
  const work = {
    ...wish,
    input: wish.mix,
    scratch: ports.scratch.nameBeside(wish.output),
    features: mix!.features,
    reference: reference?.features ?? null,
    main: { track: main.value, liveVersion },
  };
  const placed = await runChain(ports, work, { signal: new AbortController().signal, progress });
  if (!placed.ok) return placed;
  const output = await writtenCopy(host, wish, placed.value);
  if (!output.ok) return output;
  const elsewhere = output.value === null ? null : await elsewhereWarning({ set: wish.set, output: output.value });
  const told = toldOf(wish, mix!, placed.value, output.value);
  return ok({ ...told, remarks: [...told.remarks, ...(elsewhere === null ? [] : [elsewhere])] });
}

/** `null` where nothing was to be written. */
async function writtenCopy(
  host: LiveHost,
  { output }: ChainWish,
  { already, stages }: PlacedChain,
): Promise<Result<string | null, Refusal>> {
  if (already || stages.every(({ state }) => state !== "placed")) return ok(null);
  const written = await host.write([]);
  return written.ok ? ok(output) : written;
}

function toldOf(
  { set, mix, platform, goal }: ChainWish,
  { features, remark, notFinite }: HeardMix,
  placed: PlacedChain,
  output: string | null,
): ChainTold {
  const remarks = fileRemarks(mix, { remark, notFinite });
  const sentence = outcome(placed);
  return { ...placed, set, mix, platform: platform?.id ?? null, goal, before: features, output, sentence, remarks };
}

function outcome({ already, stages }: PlacedChain): string {
  if (already) return "The chain is there already, with these values: nothing was written.";
  const acting = stages.filter(({ fidelity }) => fidelity !== null);
  if (acting.length === 0) return "Nothing is asked for: the mix has its loudness, and no copy was written.";
  const devices = stages.filter(({ state }) => state === "placed").flatMap((stage) => stage.devices);
  const left = acting.filter(({ state }) => state === "by hand");
  const byHand = left.length === 0 ? "" : ` Left for the hand: ${left.map(({ process }) => process).join(", ")}.`;
  if (devices.length === 0) return `Nothing was written: none of it can be put into this set.${byHand}`;
  const count = devices.length === 1 ? "1 device stands" : `${devices.length} devices stand`;
  return `${count} on the main track.${byHand} The set stays as it is.`;
}

import { basename } from "node:path";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import { type HeardMix, hearMixes } from "#src/chassis/work/hear-mixes.ts";
import { whyNotAtRate } from "#src/devices/master/run.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** The recording that a master is made of. */
export interface HeardSource {
  readonly file: string;
  /** The clip that plays it; `null` for a file that was chosen in a dialog. */
  readonly clip: SoundClip | null;
  readonly mix: HeardMix;
  /** What is to be known of it, one sentence each. */
  readonly remarks: readonly string[];
}

/** Measures a file that was chosen, else that of the clip. Refused where it cannot be rendered at its rate. */
export async function hearSource(
  ports: Pick<MasterDevicePorts, "listening" | "clips">,
  chosen: string | null,
  { signal, progress }: Carrying,
): Promise<Result<HeardSource, Refusal>> {
  const clip = chosen === null ? await ports.clips.chosen() : null;
  signal.throwIfAborted();
  if (clip !== null && !clip.ok) return clip;
  const file = chosen ?? clip!.value.file;
  const heard = await hearMixes(ports.listening, [file], progress, signal);
  signal.throwIfAborted();
  if (!heard.ok) return heard;
  const mix = heard.value[0]!;
  const why = whyNotAtRate(file, mix.features.sampleRate);
  if (why !== null) return refused(why);
  const played = clip?.value ?? null;
  return ok({ file, clip: played, mix, remarks: [...unlike(played), ...fileRemarks(file, mix)] });
}

/** What a clip does otherwise than its file. */
function unlike(clip: SoundClip | null): string[] {
  if (clip === null || clip.unlike.length === 0) return [];
  return [`The clip ${clip.unlike.join(" and ")}: all of “${basename(clip.file)}” is mastered, as the file holds it.`];
}

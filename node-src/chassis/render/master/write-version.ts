import { basename } from "node:path";
import { heardSinks } from "#src/chassis/render/master/heard-sinks.ts";
import { hearing } from "#src/chassis/render/master/hearing.ts";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { renderFile } from "#src/chassis/render/render-file.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Dbtp, Decibels } from "#src/model/units.ts";
import type { Carrying } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";
import { gain } from "#src/process/gain.ts";
import { type Limiter, limiter } from "#src/process/limiter/limiter.ts";
import type { ProcessFormat } from "#src/process/processor.ts";

/** A part of a mix, to go through what the mix's master was made with. */
export interface VersionOrder extends Omit<MasterOrder, "features" | "strict"> {
  readonly done: Pick<MasteredLoudness, "gain" | "limiterCeiling">;
}

/** What came of it. */
export interface VersionWritten {
  readonly after: MixFeatures;
  /** Most that the limiter took away. */
  readonly reduction: Decibels;
}

/**
 * Carries a part of a mix through the stages, the gain and the limiter that its master has, unchanged, so that the two can stand in each other's place.
 *
 * Shape: its level is what comes of that; the file waits for its name. The limiter acts where the part passes the ceiling, whether or not the mix does.
 * Edge: refused where it would pass the ceiling and no limiter is wanted.
 */
export async function writeVersion(
  { files, outputs }: MasterPorts,
  { from, to, encoding, sampleRate, metadata, force, goal, stages, done }: VersionOrder,
  { signal, progress }: Carrying,
): Promise<Result<VersionWritten, Refusal>> {
  let ceiling = Number(done.limiterCeiling ?? goal.ceiling - LOUDNESS_LOOP.room);
  for (let pass = 1; ; pass++) {
    const heard = hearing("loudness");
    const made: Limiter[] = [];
    const wanted = () => heard.features().truePeak <= goal.ceiling;
    const rendered = await renderFile(
      {
        files,
        sinks: heardSinks(outputs.sinks, { input: from, listen: heard.listen, wanted, loudness: heard.features }),
      },
      {
        from,
        to,
        encoding,
        force,
        says: { metadata },
        ...(sampleRate !== null && { sampleRate }),
        chain: (format) =>
          chain(
            format,
            stages.map((make) => make(format)),
          ),
        after: (format: ProcessFormat) => {
          if (goal.limiter) made.push(limiter(format, ceiling));
          return chain(format, [...(done.gain === 0 ? [] : [gain(format, done.gain)]), ...made]);
        },
      },
      { signal, progress: { report: (_, share) => progress.report(`Writing “${basename(to)}”`, share) } },
    );
    if (!rendered.ok) return rendered;
    const after = heard.features();
    if (after.truePeak <= goal.ceiling) return ok({ after, reduction: Math.max(0, -(made[0]?.deepest ?? 0)) });
    if (!goal.limiter || pass === LOUDNESS_LOOP.passes) return refused(tooHigh(to, after, goal.ceiling));
    ceiling -= 2 * (after.truePeak - goal.ceiling);
  }
}

function tooHigh(to: string, { truePeak }: MixFeatures, ceiling: Dbtp): Refusal {
  const words = `“${basename(to)}” would stand at ${truePeak.toFixed(1)} dBTP, above the ceiling of ${ceiling.toFixed(1)}: let it be limited, or aim lower.`;
  return refusal("audio-unsupported", words);
}

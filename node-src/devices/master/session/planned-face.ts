import { basename } from "node:path";
import type { Reference } from "#src/chassis/render/master/told/master-told.ts";
import type { LevelFigures, MasterFace } from "#src/devices/master/face/master-face.ts";
import { planHeard } from "#src/devices/master/run.ts";
import type { HeardSource } from "#src/devices/master/session/heard-source.ts";
import { plannedLamps } from "#src/devices/master/session/lamps.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { MasterWish } from "#src/devices/master/session/master-wish.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What is shown of a mix that was heard, before anything is rendered: what each stage would do. */
export async function plannedFace(
  ports: Pick<MasterDevicePorts, "files">,
  { source, reference }: { readonly source: HeardSource; readonly reference: Reference | null },
  wish: MasterWish,
): Promise<Result<{ readonly face: Partial<MasterFace>; readonly words: string }, Refusal>> {
  const { file, mix, remarks } = source;
  const { features } = mix;
  const plan = await planHeard(ports, { ...wish, input: file, features, reference: reference?.features ?? null });
  if (!plan.ok) return plan;
  const lamps = plannedLamps(plan.value, features, wish);
  const acting = lamps.filter(({ lit }) => lit === "acts").length;
  const said = [`${acting} of ${lamps.length} stages act. Render?`, ...plan.value.standing.said, ...remarks];
  const { loudness, ceiling } = wish.goal;
  return ok({
    face: {
      ...{ source: basename(file), lamps, after: null, chain: false },
      ...{ before: figuresOf(features), goal: { loudness, truePeak: ceiling } },
    },
    words: said.join(" "),
  });
}

export function figuresOf({ integrated, truePeak }: Pick<MixFeatures, "integrated" | "truePeak">): LevelFigures {
  return { loudness: integrated, truePeak };
}

import { basename } from "node:path";
import { type MasterTold, masterTold, type Reference } from "#src/chassis/render/master/told/master-told.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import { type MasterRun, runMaster } from "#src/devices/master/run.ts";
import type { HeardSource } from "#src/devices/master/session/heard-source.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { MasterWish } from "#src/devices/master/session/master-wish.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { type Refusal, refusal, saidOfAnother } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A master that stands beside its mix. */
export interface RenderedMaster {
  readonly told: MasterTold;
  readonly output: string;
  /** What it was made for. */
  readonly platform: Platform | null;
  readonly source: HeardSource;
  /** The clip that plays it; `null` where there is none. */
  readonly clip: SoundClip | null;
  /** What came of it, in a few sentences. */
  readonly words: string;
}

export interface RenderOrdered {
  readonly source: HeardSource;
  readonly reference: Reference | null;
  readonly wish: MasterWish;
}

/**
 * Renders, gives the file a name that is free, and puts it into a clip where the mix plays in one. An end of the signal rejects with its
 * reason and leaves nothing behind; so does a refusal.
 */
export async function renderMaster(
  ports: MasterDevicePorts,
  { source, reference, wish }: RenderOrdered,
  carrying: Carrying,
): Promise<Result<RenderedMaster, Refusal>> {
  const { file: input, mix } = source;
  const outputs = ports.outputs();
  try {
    const wanted = await ports.nameBeside(input);
    const waiting = ports.scratch.nameBeside(wanted);
    const heard = { features: mix.features, reference: reference?.features ?? null };
    const work = { ...wish, ...heard, ...AS_IT_COMES, input, output: waiting };
    const run = await runMaster({ ...ports, outputs }, work, carrying);
    if (!run.ok) return refused(saidOfAnother(run.error, basename(waiting), basename(wanted)));
    carrying.signal.throwIfAborted();
    const whole = outputs.whole(waiting);
    if (whole === null) return refused(NOT_HELD);
    const named = await ports.takeName(whole, input);
    if (!named.ok) return named;
    const output = named.value;
    const told = toldOf({ source, reference, wish }, run.value, output);
    const made = { source, told, output, platform: wish.platform };
    if (carrying.signal.aborted) return ok({ ...made, clip: null, words: "" });
    return ok({ ...made, ...(await placed(ports, source, told, output)) });
  } finally {
    await outputs.drop();
  }
}

/** What is said of a master that had its name already when another press took the place of Render. */
export function standsWords({ output, clip, source }: Pick<RenderedMaster, "output" | "clip" | "source">): string {
  return `“${basename(output)}” was whole by then. ${clip === null ? BESIDE_MIX : inSlot(clip, source.clip)}`;
}

const BESIDE_MIX = "It stands beside the mix.";

function inSlot({ slot }: SoundClip, mix: SoundClip | null): string {
  const apart = mix?.slot === null ? ", the mix in the arrangement" : "";
  return `It is in slot ${(slot ?? 0) + 1}${apart}.`;
}

const NOT_HELD = refusal(
  "write-failed",
  "Nothing was written: the ceiling could not be held; lower the ceiling or the loudness.",
);

/** At the rate of the mix, with what the mix says of itself; a master that does not come to its loudness stands, and says so. */
const AS_IT_COMES = { sampleRate: null, force: false, strict: false, says: {} } as const;

function toldOf({ source, reference, wish }: RenderOrdered, { plan, done, glued }: MasterRun, output: string) {
  const { file: input, mix, remarks } = source;
  const besides = { stageOutputs: [], compared: null, remarks };
  return masterTold({ input, output, asked: wish, before: mix.features, reference, plan, glued, done, ...besides });
}

/** The file stands whatever Live says. */
async function placed(
  { clips }: Pick<MasterDevicePorts, "clips">,
  { clip: beside }: HeardSource,
  { sentence, remarks }: MasterTold,
  output: string,
): Promise<Pick<RenderedMaster, "clip" | "words">> {
  const said = `“${basename(output)}”: ${sentence}`;
  const more = remarks.length === 0 ? "" : ` ${remarks.join(" ")}`;
  if (beside === null) return { clip: null, words: `${said} ${BESIDE_MIX}${more}` };
  const made = await clips.place(beside, output);
  if (!made.ok) return { clip: null, words: `${said} ${deviceSentence(made.error)}${more}` };
  return { clip: made.value, words: `${said} ${inSlot(made.value, beside)}${more}` };
}

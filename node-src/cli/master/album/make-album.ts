import { basename, join, parse } from "node:path";
import { pairNames } from "#src/chassis/render/master/compared-pair.ts";
import type { MasterTold, Reference } from "#src/chassis/render/master/told/master-told.ts";
import { type HeardMix, hearMixes, referenceOf } from "#src/chassis/work/hear-mixes.ts";
import { type MakingPorts, type MasterWanted, masterHeard } from "#src/cli/master/master-heard.ts";
import { outputsFree } from "#src/cli/master/outputs-free.ts";
import { alike } from "#src/model/naming/alike.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Lufs } from "#src/model/units.ts";
import type { Progress } from "#src/ports/progress.ts";

/** An album that is to be mastered into a folder that is there. */
export interface AlbumWanted extends Omit<MasterWanted, "input" | "output" | "stageFolder"> {
  readonly inputs: readonly string[];
  readonly folder: string;
  /** What each file is, and how its name ends. */
  readonly format: "wav" | "flac";
  readonly reference: string | null;
}

/** All that an album says of itself. */
export interface AlbumTold extends Pick<MasterTold, "goal" | "platform" | "reached" | "sentence"> {
  /** In the order in which they were named. */
  readonly tracks: readonly MasterTold[];
  /** `null` where nothing was written. */
  readonly output: string | null;
}

/**
 * Masters several files so that the loudest comes to the loudness and the others keep their distance to it, each under the ceiling.
 *
 * Shape: distances are of integrated loudness, as the mixes have them; where the loudest does not come to the loudness, the others keep it to what it reached.
 * Edge: all files wait for their names until each has been heard and made; a refusal of one is one of all.
 * Source: AES TD1008 (2021), album normalisation: the loudest track of an album to the target, the others with the same gain.
 */
export async function makeAlbum(
  ports: MakingPorts,
  wanted: AlbumWanted,
  progress: Progress,
): Promise<Result<AlbumTold, Refusal>> {
  const { inputs, folder, format, goal, platform } = wanted;
  const outputs = inputs.map((path) => join(folder, `${parse(path).name}.${format}`));
  const heard = await hearAlbum(ports, wanted, outputs, progress);
  if (!heard.ok) return heard;
  const { mixes, reference } = heard.value;
  const loudness = mixes.map(({ features }) => features.integrated);
  const loudest = Math.max(...loudness);
  const anchor = loudness.indexOf(loudest);
  const made = (track: number, level: Lufs) => {
    const own = { ...goal, loudness: level - (loudest - loudness[track]!) };
    const paths = { input: inputs[track]!, output: outputs[track]!, stageFolder: null };
    return masterHeard(ports, { ...wanted, ...paths, goal: own }, { mix: mixes[track]!, reference }, progress);
  };
  const first = await made(anchor, goal.loudness);
  if (!first.ok) return first;
  const { told } = first.value;
  const level = told.reached ? goal.loudness : told.after.integrated;
  const tracks: MasterTold[] = [];
  for (const track of inputs.keys()) {
    const mastered = track === anchor ? first : await made(track, level);
    if (!mastered.ok) return mastered;
    tracks.push(mastered.value.told);
  }
  const reached = tracks.every((track) => track.reached);
  const complete = tracks.every((track) => track.output !== null);
  const sentence = albumSentence(told, tracks);
  return ok({ goal, platform: platform?.id ?? null, reached, sentence, tracks, output: complete ? folder : null });
}

/** What stands in the way of the outputs is said before anything is heard, what is wrong with a track before anything is made. */
async function hearAlbum(
  { outputs: { sinks }, listening }: MakingPorts,
  { inputs, reference, ab, ...wanted }: AlbumWanted,
  outputs: readonly string[],
  progress: Progress,
): Promise<Result<{ readonly mixes: readonly HeardMix[]; readonly reference: Reference | null }, Refusal>> {
  const twice = twoOfOneName(inputs, outputs);
  if (twice !== null) return refused(twice);
  const read = [...inputs, ...(reference === null ? [] : [reference])];
  const free = await outputsFree(sinks, [...outputs, ...(ab ? outputs.flatMap(pairNames) : [])], read, wanted);
  if (!free.ok) return free;
  const heard = await hearMixes(listening, read, progress);
  if (!heard.ok) return heard;
  return ok({
    mixes: heard.value.slice(0, inputs.length),
    reference: referenceOf(reference, heard.value[inputs.length]),
  });
}

function twoOfOneName(inputs: readonly string[], outputs: readonly string[]): Refusal | null {
  for (const [i, name] of outputs.entries()) {
    const other = outputs.findIndex((each) => alike(each, name));
    if (other === i) continue;
    const words = `“${inputs[other]}” and “${inputs[i]}” would both be written as “${basename(name)}”: rename one of them.`;
    return refusal("output-exists", words);
  }
  return null;
}

function albumSentence(anchor: MasterTold, tracks: readonly MasterTold[]): string {
  const at = `${anchor.after.integrated.toFixed(1)} LUFS`;
  const words = `“${basename(anchor.input)}”, the loudest, stands at ${at}`;
  const missed = tracks.filter(({ reached }) => !reached);
  if (missed.length === 0) return `${words}; the others keep their distance to it.`;
  const which = missed.map(({ input, sentence }) => `“${basename(input)}”: ${sentence}`).join(" ");
  return `${words}; ${missed.length} of ${tracks.length} did not come to their loudness. ${which}`;
}

import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { MASKING } from "#src/knowledge/mix/masking-limits.ts";
import { type HeardAlone, hearAlone, heardAlone, loudnessLost } from "./ear/loudness-lost.ts";
import { blocksTogether, type MixBlocks } from "./mix-blocks.ts";
import type { MixExcitation } from "./mix-excitation.ts";

/** What each source loses to all others together. */
export interface HiddenAmongAll {
  /** Blocks looked at in which the source sounds, and those of them that are lost. */
  readonly sounding: Uint32Array;
  readonly lost: Uint32Array;
  /** By source and other: what of the loss in lost blocks falls to the other, by its part in what excites each filter; in sone, summed. */
  readonly doneBy: readonly Float64Array[];
}

const BANDS = CAM_BANDS.length;

/** Leave-one-out: every source against the sum of the others, in every other block in which it sounds, now the first of a pair, now the second. */
export function hiddenAmongAll(blocks: MixBlocks, excitation: MixExcitation, sources: number): HiddenAmongAll {
  const hidden = {
    sounding: new Uint32Array(sources),
    lost: new Uint32Array(sources),
    doneBy: Array.from({ length: sources }, () => new Float64Array(sources)),
  };
  const each = Array.from({ length: sources }, (_, source) => listenedTo(source, blocks));
  const [all, others, parts] = [new Float64Array(BANDS), new Float64Array(BANDS), new Float64Array(BANDS)];
  for (let pair = 0; 2 * pair < blocks.count; pair++) {
    const block = Math.min(2 * pair + (pair & 1), blocks.count - 1);
    all.fill(0);
    for (const one of each) {
      excitation.of(one, block, one.heard.powers);
      addTo(all, one.heard.powers);
    }
    each.forEach(({ heard, sounds }, source) => {
      if (!sounds.has(block)) return;
      hidden.sounding[source]!++;
      for (let band = 0; band < BANDS; band++) others[band] = Math.max(0, all[band]! - heard.powers[band]!);
      hearAlone(heard);
      if (loudnessLost(heard, others, parts) < MASKING.lost) return;
      hidden.lost[source]!++;
      share(parts, others, each, hidden.doneBy[source]!);
      hidden.doneBy[source]![source] = 0;
    });
  }
  return hidden;
}

/** A source with the blocks in which it sounds. */
function listenedTo(source: number, blocks: MixBlocks) {
  const unit = { sources: [source] };
  return { ...unit, heard: heardAlone(), sounds: new Set(blocksTogether(unit, unit, blocks)) };
}

function addTo(all: Float64Array, powers: Float64Array): void {
  for (let band = 0; band < BANDS; band++) all[band]! += powers[band]!;
}

/** Adds to each source its part of what the filters lose. */
function share(
  parts: Float64Array,
  others: Float64Array,
  each: readonly { readonly heard: HeardAlone }[],
  doneBy: Float64Array,
): void {
  for (let band = 0; band < BANDS; band++) parts[band] = others[band]! > 0 ? parts[band]! / others[band]! : 0;
  each.forEach(({ heard: { powers } }, other) => {
    let done = 0;
    for (let band = 0; band < BANDS; band++) done += parts[band]! * powers[band]!;
    doneBy[other]! += done;
  });
}

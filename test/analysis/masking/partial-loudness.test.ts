import { describe, expect, it } from "vitest";
import { type AuditoryFilters, auditoryFilters } from "#src/analysis/masking/ear/auditory-filters.ts";
import { loudnessLevel } from "#src/analysis/masking/ear/loudness-level.ts";
import { specificLoudness } from "#src/analysis/masking/ear/specific-loudness.ts";
import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { PLAYED_AT } from "#src/knowledge/mix/masking-limits.ts";
import type { Hertz } from "#src/model/units.ts";
import file from "../../vectors/partial-loudness.json" with { type: "json" };
import { type MadeTrack, madeMix } from "./made-tracks.ts";
import { atCochlea, type Sound, spectrum } from "./sounds.ts";

interface Vector {
  readonly name: string;
  readonly signal: readonly Sound[];
  readonly masker: readonly Sound[];
  readonly quiet: number;
  readonly partial?: number;
  readonly floor?: number;
}
const vectors = file.vectors as readonly Vector[];
const masked = vectors.filter(({ partial }) => partial !== undefined);

/** The standard's own filters, 0.1 Cam apart, and those of a mix, half a Cam apart. */
const STANDARD = centres(0.1);
const earOf = (step: number, filters: readonly Hertz[]) => ({
  step,
  filters,
  loudness: specificLoudness(filters),
  known: new Map<string, AuditoryFilters>(),
});
const standard = earOf(0.1, STANDARD);
const mixes = earOf(0.5, CAM_BANDS);

describe("partial loudness against an open implementation of Moore, Glasberg and Baer 1997", () => {
  it.each(vectors)("$name: within 2 % in quiet and beside the masker", ({ signal, masker, quiet, partial, floor }) => {
    const heard = loudness(signal, masker, standard, floor);
    expect(Math.abs(heard.quiet / quiet - 1)).toBeLessThan(0.02);
    if (partial !== undefined) expect(Math.abs(heard.partial / partial - 1)).toBeLessThan(0.02);
  });

  it.each(masked)(
    "$name: filters half a Cam apart lose as much, within 0.3 phon up to half of it and 2 phon beyond",
    (vector) => {
      const [fine, coarse] = [standard, mixes].map((ear) => lossOf(loudness(vector.signal, vector.masker, ear)));
      expect(Math.abs(fine! - coarse!)).toBeLessThan(fine! < 10 ? 0.3 : 2);
    },
  );

  it("hides nothing of 1 to 4 kHz by 60 to 250 Hz: at most 0.05 phon", () => {
    const { signal, masker } = masked.find(({ name }) => name.includes("60 to 250 Hz"))!;
    for (const ear of [standard, mixes]) expect(lossOf(loudness(signal, masker, ear))).toBeLessThan(0.05);
  });

  it.each(masked)(
    "$name: in the bands of a mix noise hides as much within 1.2 phon, a tone beside a tone within 5",
    (vector) => {
      const mix = madeMix(40, [steady(1, spectrum(vector.signal)), steady(2, spectrum(vector.masker))]);
      const expected = loudnessLevel(vector.quiet) - loudnessLevel(vector.partial!);
      const loss = maskingModel(mix).lossUnder(1, 2, new Map());
      expect(Math.abs(loss - expected)).toBeLessThan(vector.name.includes("tone of") ? 5 : 1.2);
    },
  );
});

describe("voices and strings, whose partials stand where no band knows", () => {
  it("lose in the bands of a mix what they lose on the standard's filters: 2 phon rms over 24 pairs", () => {
    const errors = Array.from({ length: 24 }, (_, seed) => {
      const [signal, masker] = [harmonic(seed, 0), harmonic(seed, 1)];
      const mix = madeMix(8, [steady(1, spectrum(signal)), steady(2, spectrum(masker))]);
      return maskingModel(mix).lossUnder(1, 2, new Map()) - lossOf(loudness(signal, masker, standard));
    });
    expect(Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)).toBeLessThan(2);
  });
});

/** Twelve partials from 60 to 560 Hz on, falling by 2 to 6 dB each. */
function harmonic(seed: number, part: number): readonly Sound[] {
  const number = (index: number) => randomAt(seed, 50 * part + index);
  const [fundamental, level] = [60 + 500 * number(0), 55 + 15 * number(1)];
  return Array.from({ length: 12 }, (_, i) => ({
    tone: Math.round(fundamental * (i + 1)),
    level: level - i * (2 + 4 * number(2 + i)),
  }));
}

/** A track that plays a spectrum all the time, as loud in a mix as the level that 0 LUFS gives makes it. */
function steady(id: number, sound: ReadonlyMap<Hertz, number>): MadeTrack {
  const powers = new Float64Array(CAM_BANDS.length);
  for (const [frequency, power] of sound) {
    const band = CAM_BAND_EDGES.findIndex((edge) => edge > frequency) - 1;
    if (band >= 0) powers[band]! += power;
  }
  return { id, level: (_frame, band) => 10 * Math.log10(powers[band]!) - PLAYED_AT };
}

function lossOf({ quiet, partial }: { readonly quiet: number; readonly partial: number }): number {
  return Math.max(0, loudnessLevel(quiet) - loudnessLevel(partial));
}

/** In sone, both ears. In quiet filters take the shapes that the signal gives them, beside a masker those that both give. */
function loudness(signal: readonly Sound[], masker: readonly Sound[], ear: typeof standard, floor = 0) {
  const [one, other] = [spectrum(signal), spectrum(masker)];
  const frequencies = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  const filters = ear.known.get(frequencies.join()) ?? auditoryFilters(frequencies, ear.filters);
  ear.known.set(frequencies.join(), filters);
  const [own, hiding] = [atCochlea(one, frequencies), atCochlea(other, frequencies)];
  const sone = (opening: Float64Array, beside: Float64Array) => {
    filters.open(opening);
    const [excited, hidden] = [own, beside].map((powers) => {
      const into = new Float64Array(ear.filters.length);
      filters.excite(powers, into);
      const through = floor * powers.reduce((sum, power) => sum + power, 0);
      return into.map((power) => power + through);
    });
    const sum = excited!.reduce((all, power, filter) => all + ear.loudness.of(filter, power, hidden![filter]!), 0);
    return 2 * ear.step * sum;
  };
  const nothing = new Float64Array(frequencies.length);
  const both = own.map((power, i) => power + hiding[i]!);
  return { quiet: sone(own, nothing), partial: sone(both, hiding) };
}

function centres(step: number): readonly Hertz[] {
  const count = Math.floor((38.9 - 1.8) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => (10 ** ((1.8 + step * i) / 21.366) - 1) / 0.004368);
}

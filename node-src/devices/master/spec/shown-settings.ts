import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

/** The settings of a master as they stand on the strip, dials first. */
export const SHOWN_SETTINGS: readonly ShownSetting[] = [
  amount(
    "eq",
    "EQ",
    "the corrective equaliser: bands that bring the tone to the edge of what is usual, and cut resonances",
  ),
  amount(
    "multiband",
    "Multi",
    "the multiband compressor, which holds a band whose levels spread further than is usual",
  ),
  amount(
    "stereo",
    "Stereo",
    "the stereo stage: bass that is wide is narrowed, what is narrow above it widened, as far as mono allows",
  ),
  amount(
    "excite",
    "Excite",
    "harmonics of the highs; it does something without being asked only where a reference has highs that no equaliser gives",
  ),
  amount("glue", "Glue", "the glue compressor, which acts where peaks stand further above the loudness than is usual"),
  amount(
    "match",
    "Match",
    "the match to the tone of the reference, up to 3 dB either way; nothing without a reference",
  ),
  {
    key: "target",
    longName: "Target Loudness",
    shortName: "Target",
    info: "The integrated loudness of the master where Platform says Own, or names one that has published none.",
  },
  {
    key: "ceiling",
    longName: "Ceiling",
    shortName: "Ceiling",
    info: "The highest true peak of the master where Platform says Own; a platform has its own.",
  },
  {
    key: "platform",
    longName: "Platform",
    shortName: "Platform",
    options: MASTER_SETTINGS.platform.options.map(
      (id) => PLATFORMS.find((each) => each.id === id)?.name ?? "Own target",
    ),
    info: "What the master is for: its loudness and its ceiling. Own target goes by the dials.",
  },
  {
    key: "genre",
    longName: "Genre",
    shortName: "Genre",
    options: MASTER_SETTINGS.genre.options.map((id) =>
      capital(GENRES.find((each) => each.id === id)?.name ?? "any genre"),
    ),
    info: "Whose observed range of tone, width and dynamics the mix is held against; any genre: that of a hundred professional mixes. It never changes the loudness.",
  },
  {
    key: "bits",
    longName: "Word Length",
    shortName: "Bits",
    options: ["16 bit", "24 bit", "32 float"],
    info: "The word length of the master. 16 and 24 bits are dithered where what was computed is longer; floats are not.",
  },
  {
    key: "limiter",
    longName: "Limiter",
    shortName: "Limiter",
    options: ["Off", "On"],
    info: "On: a true-peak limiter holds the ceiling. Off: a gain alone, which ends at the ceiling.",
  },
];

function amount(key: string, shortName: string, what: string): ShownSetting {
  return {
    key,
    longName: `${shortName === "Multi" ? "Multiband" : shortName} Amount`,
    shortName,
    info: `Scales ${what}. 100 % is what the measurement asks for, 0 % leaves the stage out.`,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

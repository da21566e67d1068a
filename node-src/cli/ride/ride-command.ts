import type { CommandSpec } from "#src/cli/frame/command.ts";
import type { NumberOption } from "#src/cli/frame/options/option-spec.ts";
import { COPY_OPTIONS, SET_FILES, STRETCH_OPTIONS } from "#src/cli/frame/options/shared-options.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { NumberSetting } from "#src/model/recipe/settings.ts";

const GROUP = "The ride";

/** `steadyhand ride`: its table. Ranges and units are those of the settings. */
export const RIDE_COMMAND = {
  name: "ride",
  summary: "a vocal ride written into a copy of a Live Set, proven by measuring again",
  about: [
    "Listens to a track's audio clips, decides a ride, writes it as automation into a copy of the set, reads the copy back, and measures every phrase again through what stands there. The set itself is only read.",
  ],
  operands: {
    value: "SET.als",
    least: 1,
    most: 1,
    missing: "name a set to ride.",
    more: "one set at a time.",
    completes: SET_FILES,
  },
  options: {
    ...STRETCH_OPTIONS,
    to: {
      kind: "text",
      value: "P",
      group: "Where",
      words: "volume or DEVICE:PARAMETER, a gain such as Utility:Gain (Utility#2:Gain where two share the name)",
      usual: "volume",
    },
    insert: {
      kind: "switch",
      group: "Where",
      words:
        "where the track has no such device, Live's own is put there: a Utility, whose gain is ridden then and the fader stays free, or what --to names (Utility, Saturator, Compressor, Glue Compressor, EQ Eight, Auto Filter)",
    },
    preset: {
      kind: "text",
      value: "P",
      group: GROUP,
      completes: { kind: "presets", device: "ride" },
      words:
        'a ride for a kind of take, such as "Lead, pop", Rap, Choir, Bass or Podcast; steadyhand presets ride lists them with the reason for their numbers',
      usual: "steady",
    },
    amount: number(RIDE_SETTINGS.amount, "N", "how much of the ride"),
    boost: number(RIDE_SETTINGS.boost, "dB", "the most that anything is raised"),
    cut: number(RIDE_SETTINGS.cut, "dB", "the most that anything is lowered"),
    sections: number(
      RIDE_SETTINGS.sections,
      "N",
      "how much of its own level each section of the song keeps: 0 is one target, 1 each section's own median; beside --target it is 0 unless it is given; a ride to the bed has none",
    ),
    target: number(RIDE_SETTINGS.loudness, "LUFS", "ride to this loudness instead of the take's own"),
    bed: {
      ...number(
        RIDE_SETTINGS.bedOffset,
        "LU",
        "ride to this distance over the other tracks in the voice's own band; own keeps the take's own distance",
      ),
      names: ["own"],
    },
    words: number(RIDE_SETTINGS.words, "N", "how much of each word's distance from its phrase is ridden too"),
    gaps: {
      kind: "choice",
      value: "HOW",
      choices: RIDE_SETTINGS.gaps.options,
      group: GROUP,
      words: "what the gain does between phrases",
    },
    breaths: {
      kind: "choice",
      value: "HOW",
      choices: RIDE_SETTINGS.breaths.options,
      group: GROUP,
      words: "guarded breaths are raised by 1 dB at most",
    },
    trim: number(RIDE_SETTINGS.trim, "dB", "how far breaths are lowered"),
    ceiling: {
      ...number(
        RIDE_SETTINGS.ceiling,
        "dBTP",
        "no phrase is raised above this true peak; off holds none back, as Live mixes in floating point",
      ),
      names: ["off"],
    },
    tolerance: number(RIDE_SETTINGS.tolerance, "dB", "how far breakpoints may stand off the curve, but in full bars"),
    set: {
      kind: "text",
      value: "K=V,...",
      group: GROUP,
      words: `settings by the names that presets and the device have for them: ${Object.keys(RIDE_SETTINGS).join(", ")}`,
    },
    ...COPY_OPTIONS,
  },
  examples: [
    [
      "ride",
      "My Song.als",
      "--track",
      "Lead Vox",
      "--boost",
      "6",
      "--out",
      "My Song (ride).als",
      "--report",
      "ride.html",
    ],
  ],
} as const satisfies CommandSpec;

/** Settings whose option is called otherwise; `target` itself follows from these two. */
export const RIDE_OPTION_NAMES: Readonly<Record<string, string>> = { loudness: "target", bedOffset: "bed" };

/** An option with the range and the unit of a setting. */
function number({ minimum, maximum, unit }: NumberSetting, value: string, words: string): NumberOption {
  return { kind: "number", value, unit, range: [minimum, maximum], group: GROUP, words };
}

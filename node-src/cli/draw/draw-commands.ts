import type { CommandSpec } from "#src/cli/frame/command.ts";
import type { OptionSpecs, TextOption } from "#src/cli/frame/options/option-spec.ts";
import { listed } from "#src/cli/frame/options/read-value.ts";
import { COPY_OPTIONS, SET_FILES, STRETCH_OPTIONS, USER_LIBRARY } from "#src/cli/frame/options/shared-options.ts";
import { DEVICE_NAMES, type DrawnDevice, isDrawn } from "#src/model/device/device-names.ts";
import type { KnownDevice } from "#src/model/device/known-device.ts";
import { KNOWN_DEVICES } from "#src/model/device/known-devices.ts";
import { TARGET_BENDS } from "#src/model/recipe/preset.ts";

/** One of each device that draws, and one for any preset of theirs. */
export type DrawCommandName = "draw" | DrawnDevice;

const GROUP = "The curve";

const OPTIONS = {
  ...STRETCH_OPTIONS,
  to: {
    kind: "text",
    value: "P",
    group: "Where",
    words:
      "volume, pan, send A or send Delay, or DEVICE:PARAMETER as Live shows them (Utility:Width), instead of what the preset names or is found; where devices share a name, DEVICE#2:PARAMETER",
  },
  range: {
    kind: "text",
    value: "LO..HI",
    group: "Where",
    words:
      "the part of the parameter that the curve moves in: -12..0dB, 20..80%, 200..8000Hz, in what the parameter shows, or in % of its knob's way; needed where the curve has another unit. HI..LO turns it upside down. A gain is never raised above where it stands",
  },
  invert: {
    kind: "switch",
    group: "Where",
    words: "turns the curve upside down on what it moves, inside the same range",
  },
  bend: {
    kind: "choice",
    value: "B",
    choices: TARGET_BENDS,
    group: "Where",
    words: "bends the way from the curve's lowest value to its highest on what it moves; both ends stay",
  },
  insert: {
    kind: "switch",
    group: "Where",
    words:
      "where the track has no device that takes the curve, Live's own is put there: Auto Filter, Utility, EQ Eight, Saturator or Compressor, or what --to names of these and Glue Compressor, set so that by itself it changes as little as it can",
  },
  set: {
    kind: "text",
    value: "K=V,...",
    group: GROUP,
    words:
      "settings on top of the preset: depth=12dB,division=1/8T; trigger=free,freeRate=3Hz or trigger=once instead of the beats",
  },
  trigger: {
    kind: "text",
    value: "T",
    group: GROUP,
    completes: { kind: "tracks" },
    words:
      "the track whose hits the curve follows, instead of the beats, or its notes with trigger=notes; with trigger=hits alone it is the one named kick or drums, with trigger=notes the track itself where it plays MIDI",
  },
  confident: {
    kind: "switch",
    group: GROUP,
    words:
      "draws by those hits and phrase ends alone that are surely what they are taken for; what was left out is said",
  },
  "user-library": { ...USER_LIBRARY, group: GROUP },
  ...COPY_OPTIONS,
} as const satisfies OptionSpecs;

/** What a command that draws is told. */
export type DrawOptions = typeof OPTIONS & { readonly preset: TextOption };

function spec(name: DrawCommandName, summary: string, example: Example) {
  const preset = {
    kind: "text",
    value: "P",
    ...(name === "draw" ? { required: true } : {}),
    group: GROUP,
    completes: { kind: "presets", device: name },
    words: `a preset by its name or its file's name; steadyhand presets${name === "draw" ? "" : ` ${name}`} lists them`,
  } satisfies TextOption;
  const { track, ...rest } = OPTIONS;
  return {
    name,
    ...(name === "draw" ? { alias: "move" } : {}),
    summary,
    about: [
      "Draws a recipe over a track, in beats and real units, from what it hears of the music; writes it as automation into a copy of the set and reads the copy back. The set itself is only read.",
    ],
    operands: {
      value: "SET.als",
      least: 1,
      most: 1,
      missing: "name a set.",
      more: "one set at a time.",
      completes: SET_FILES,
    },
    options: { track, preset, ...rest },
    examples: [[name, "My Song.als", ...example, "--out", `My Song (${name}).als`]],
  } as const satisfies CommandSpec<DrawOptions>;
}

/** Track, preset and what else an example names. */
type Example = readonly string[];

/** An example on a track that the device is for; Live's own device is put there for a curve that no fader and no send takes. */
function exampleOf({ command, offered }: KnownDevice): Example {
  const track = offered?.track === "voice" ? "Lead Vox" : "Bass";
  const inserted = offered === null || offered.moves === "fader" || offered.moves === "send" ? [] : ["--insert"];
  return ["--track", track, ...(command === null ? [] : ["--preset", command.example]), ...inserted];
}

/** The table of a command that draws a recipe. */
export type DrawCommand = ReturnType<typeof spec>;

/** The commands that draw a recipe: one of each device that says so in its manifest, and one for any preset of theirs. */
export const DRAW_COMMANDS: readonly DrawCommand[] = [
  ...DEVICE_NAMES.filter(isDrawn).map((name) => {
    const { writes } = KNOWN_DEVICES[name].command;
    return spec(name, `${writes} written into a copy of a Live Set`, exampleOf(KNOWN_DEVICES[name]));
  }),
  spec("draw", `any preset of ${listed(DEVICE_NAMES.filter(isDrawn))} written into a copy of a Live Set`, [
    "--track",
    "Pads",
    "--preset",
    "Breathing pads",
  ]),
];

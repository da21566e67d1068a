import { drawPreview } from "#src/browser/draw-preview.ts";
import { pageKeys } from "#src/browser/frame/page-keys.ts";
import type { ListedPreset, PageContent, Preview } from "#src/browser/preset-sheet.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import { PRESET_DEVICES, type Preset } from "#src/model/recipe/preset.ts";
import { presetId } from "#src/model/recipe/preset-entry.ts";

const KEYS = pageKeys();

/** A preset of the Pump device that ships with it, unless something else is said of it. */
export function listed(
  preset: Partial<Preset> & Pick<Preset, "name">,
  rest: Partial<Pick<ListedPreset, "origin" | "favourite" | "facts">> = {},
): ListedPreset {
  const whole: Preset = {
    schema: 1,
    device: "pump",
    author: "Steadyhand",
    description: "",
    tags: [],
    recipe: "pump",
    values: {},
    targets: [],
    ...preset,
  };
  const origin = rest.origin ?? "factory";
  const id = presetId(origin, whole);
  return { id, key: KEYS.keyOf(id), preset: whole, origin, favourite: false, facts: [], ...rest };
}

export const SOME: readonly ListedPreset[] = [
  listed({ name: "Breathing pads", tags: ["pads", "slow"], description: "Half a bar in, half a bar out." }),
  listed({ name: "Four on the floor, tight", tags: ["house", "kick"] }, { facts: [["Depth", "-12 dB"]] }),
  listed({ name: "Gentle glue", tags: ["house", "mix"] }),
  listed({ name: "My own pump", tags: ["kick"], author: "" }, { origin: "user", favourite: true }),
  listed({ name: "8-bar build to 18 kHz", device: "sweep", recipe: "filterSweep", tags: ["build", "riser"] }),
  listed({ name: "Last word, quarter-note throw", device: "throw", recipe: "delayThrow", tags: ["vocal"] }),
];

/** As many presets as are asked for, each with a name, tags and a curve of its own. */
export function manyPresets(count: number): readonly ListedPreset[] {
  return Array.from({ length: count }, (_, index) =>
    listed({
      name: `${ADJECTIVES[index % ADJECTIVES.length]} ${NOUNS[(index * 7) % NOUNS.length]} ${index + 1}`,
      device: PRESET_DEVICES[(index + 1) % PRESET_DEVICES.length]!,
      tags: [NOUNS[(index * 3) % NOUNS.length]!, ADJECTIVES[(index * 5) % ADJECTIVES.length]!.toLowerCase()],
      description: `Number ${index + 1} of a long list: moves between two bars and leaves the rest as it was.`,
    }),
  );
}

const ADJECTIVES = ["Breathing", "Tight", "Wide", "Slow", "Broken", "Velvet", "Hard", "Swung", "Distant", "Rising"];
const NOUNS = ["pads", "floor", "bass", "build", "gate", "throw", "drop", "choir", "keys", "tape", "snare"];

/** What the page is opened with: presets, and a curve for each on a clip of four bars. */
export function content(presets: readonly ListedPreset[], clip = "Bass loop"): PageContent {
  const previews = presets.map(({ key }) => preview(key));
  const wave = Array.from({ length: 64 }, (_, index) => 20 + 70 * Math.abs(Math.sin(index)));
  return {
    presets: { presets },
    previews: { clip, bars: [0, 250, 500, 750], wave, previews },
    theme: {},
    synonyms: SEARCH_SYNONYMS,
  };
}

function preview(key: number): Preview {
  const points = Array.from({ length: 33 }, (_, index) => ({
    time: index / 2,
    value: index % 2 === 0 ? -6 - (key % 12) : 0,
  }));
  const lane: Lane = { role: "gain", unit: "dB", points };
  return { key, lanes: [drawPreview(lane, 0, 16)], note: "" };
}

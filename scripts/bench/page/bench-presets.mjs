import { drawPreview } from "#src/browser/draw-preview.ts";
import { pageFile } from "#src/browser/page-file.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import { DEVICE_NAMES } from "#src/model/device/device-names.ts";

/** The preset browser's page with as many presets as are asked for, each with a curve of 64 points. */
export function benchPage(count) {
  const presets = Array.from({ length: count }, (_, index) => listed(index));
  const previews = {
    clip: "Loop",
    bars: [0, 250, 500, 750],
    wave: [],
    previews: presets.map(({ key }) => preview(key)),
  };
  return pageFile({ presets: { presets }, previews, theme: {}, synonyms: SEARCH_SYNONYMS });
}

/** What is typed, letter by letter: a name, two words, and something that is nowhere. */
export const TYPED = ["breathing", "hard bass", "tape 4", "sidechain", "brethaing", "qxz"].flatMap((words) =>
  Array.from(words, (_, index) => words.slice(0, index + 1)),
);

const FIRST = ["Breathing", "Tight", "Wide", "Slow", "Broken", "Velvet", "Hard", "Swung", "Distant", "Rising"];
const SECOND = ["pads", "floor", "bass", "build", "gate", "throw", "drop", "choir", "keys", "tape", "snare"];

function listed(index) {
  const name = `${FIRST[index % FIRST.length]} ${SECOND[(index * 7) % SECOND.length]} ${index + 1}`;
  const preset = {
    schema: 1,
    device: DEVICE_NAMES[index % DEVICE_NAMES.length],
    name,
    author: "Steadyhand",
    description: `Number ${index + 1} of a long list: moves between two bars and leaves the rest as it was.`,
    tags: [SECOND[(index * 3) % SECOND.length], FIRST[(index * 5) % FIRST.length].toLowerCase()],
    recipe: "pump",
    values: {},
    targets: [],
  };
  return { id: `factory/${index}`, key: index, preset, origin: "factory", favourite: false, facts: [] };
}

function preview(key) {
  const points = Array.from({ length: 64 }, (_, index) => ({
    time: index,
    value: index % 2 === 0 ? -6 - (key % 12) : 0,
  }));
  return { key, lanes: [drawPreview({ role: "gain", unit: "dB", points }, 0, 64)], note: "" };
}

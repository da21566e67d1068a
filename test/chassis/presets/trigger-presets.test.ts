import { describe, expect, it } from "vitest";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { laneCurve } from "#src/curve/compile/drawn-lane.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { presetId } from "#src/model/recipe/preset-entry.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
import { searchPresets } from "#src/model/recipe/search/search-presets.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { hitsAt, someMusic } from "#test/doubles/heard/some-music.ts";

type Shipped = keyof typeof FACTORY_PRESETS.pump;

function preset(file: Shipped) {
  const checked = checkPreset(FACTORY_PRESETS.pump[file], RECIPE_TABLES);
  if (!checked.ok) throw new Error(checked.error.sentence);
  return checked.value;
}

function drawn(file: Shipped, said: Partial<Music> = {}) {
  const { recipe: name, values } = preset(file);
  const recipe = recipeNamed(name)!;
  const lane = recipe.draw(settingsOf(recipe.settings, values), someMusic({ to: 64, ...said })).lanes[0]!;
  return { ...laneCurve(lane), points: lane.points };
}

/** Steps of a gate that are open, over so many steps of so many beats. */
const steps = (file: Shipped, count: number, beats: number) => {
  const { at } = drawn(file);
  return Array.from({ length: count }, (_, k) => (at((k + 0.5) * beats) > -1 ? "X" : ".")).join("");
};

const SLOW = tempoMap(70);
const FAST = tempoMap(170);

describe("what the presets that start otherwise than on the grid claim", () => {
  it.each([SLOW, FAST])("Slow breath: six seconds, 8 dB, at any tempo", (tempo) => {
    const { at } = drawn("slow-breath-six-seconds", { tempo });
    expect([0, 3, 6, 9].map((second) => Math.round(at(tempo.beatsAt(second))) + 0)).toEqual([0, -8, 0, -8]);
  });

  it.each([SLOW, FAST])("Rotary: 6.7 turns a second, at any tempo", (tempo) => {
    const { points } = drawn("rotary-fast-horn", { tempo });
    const rights = points.filter(({ value }) => value > 0.44).length;
    expect(rights / tempo.secondsAt(64)).toBeCloseTo(6.7, 0);
  });

  it("Make room: one dip of 12 dB over a bar where the track comes in, and nothing more", () => {
    const { at } = drawn("make-room-where-it-comes-in", { starts: [16] });
    expect([8, 16, 20, 24, 60].map((beat) => Math.round(at(beat)) + 0)).toEqual([0, -12, 0, 0, 0]);
  });

  it("One turn: left, right and back in two bars, then the middle", () => {
    const { at } = drawn("one-turn-at-the-entry", { starts: [8] });
    expect([4, 8, 12, 16.5, 40].map((beat) => Number(at(beat).toFixed(2)) + 0)).toEqual([0, -0.85, 0.85, 0, 0]);
  });

  it("Tremolo from every kick: sixteenths that begin anew where the kick is", () => {
    const { at } = drawn("tremolo-from-every-kick", { hits: hitsAt(4, 5.3) });
    expect([2, 4, 4.125, 5.3, 5.425].map((beat) => Math.round(at(beat)) + 0)).toEqual([0, 0, -9, 0, -9]);
  });

  it("Stutter: four thirty-seconds behind the kick, every other one shut, then open", () => {
    const { at } = drawn("stutter-behind-the-kick", { hits: hitsAt(4) });
    const levels = [3, 4.06, 4.18, 4.31, 4.43, 4.6, 8].map((beat) => at(beat));
    expect(levels.map((level) => (level > -1 ? "X" : "."))).toEqual(["X", "X", ".", "X", ".", "X", "X"]);
  });

  it("Notes start the gate: the pattern's first step lies where the note does", () => {
    const { at } = drawn("notes-start-the-gate", { hits: [{ at: 4.4, strength: 1, pitch: 64 }] });
    const heard = Array.from({ length: 8 }, (_, k) => (at(4.4 + (k + 0.5) / 4) > -1 ? "X" : ".")).join("");
    expect(heard).toBe("X.XX.XX.");
  });

  it("Duck under the low notes: 10 dB under those from 24 to 59, none under middle C", () => {
    const hits = [23, 24, 59, 60].map((pitch, k) => ({ at: 4 + 4 * k, strength: 1, pitch }));
    const { at } = drawn("duck-under-the-low-notes", { hits });
    expect([4, 8, 12, 16].map((beat) => Math.round(at(beat)) + 0)).toEqual([0, -10, -10, 0]);
  });

  it("Euclid: five of sixteen sixteenths, seven of twelve triplet eighths", () => {
    expect(steps("euclid-five-of-sixteen", 16, 1 / 4)).toBe("X...X..X..X..X..");
    expect(steps("euclid-seven-of-twelve", 12, 1 / 3)).toBe("X.X.X.XX.X.X");
  });

  it("Dice: six of sixteen a bar, nine of sixteen over two bars, each time the same", () => {
    const six = steps("dice-six-of-sixteen", 32, 1 / 4);
    expect([six.slice(0, 16).match(/X/g)!.length, six.slice(16)]).toEqual([6, six.slice(0, 16)]);
    const nine = steps("dice-nine-over-two-bars", 32, 1 / 2);
    expect([nine.slice(0, 16).match(/X/g)!.length, nine.slice(16)]).toEqual([9, nine.slice(0, 16)]);
  });

  it("are two or more for each way to start and each rule", () => {
    const all = (Object.keys(FACTORY_PRESETS.pump) as Shipped[]).map((file) => preset(file).values);
    const count = (mode: string) => all.filter(({ start, trigger }) => (start ?? trigger) === mode).length;
    for (const mode of ["hits", "notes", "free", "once"]) expect([mode, count(mode) >= 2]).toEqual([mode, true]);
    for (const pattern of ["euclid", "random"])
      expect(all.filter((values) => values["pattern"] === pattern).length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ["lfo", "Slow breath, six seconds"],
    ["free running", "Rotary, fast horn"],
    ["oneshot", "One turn at the entry"],
    ["midi trigger", "Notes start the gate"],
    ["retriggered", "Tremolo from every kick"],
    ["euclidean", "Euclid, five of sixteen"],
    ["randomize", "Dice, six of sixteen"],
    ["leslie", "Rotary, fast horn"],
  ])("are found by what producers type: %s", (typed, name) => {
    const entries = (Object.keys(FACTORY_PRESETS.pump) as Shipped[]).map((file) => {
      const found = preset(file);
      return { id: presetId("factory", found), preset: found, origin: "factory" as const, favourite: false };
    });
    expect(searchPresets(entries, typed, {}, SEARCH_SYNONYMS).map(({ preset: each }) => each.name)).toContain(name);
  });
});

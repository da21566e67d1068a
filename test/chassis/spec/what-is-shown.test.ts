import { describe, expect, it } from "vitest";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { MENUS, panelKeys, placeOf, stripViews } from "#src/chassis/spec/strip-layout.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import type { ParameterSpec } from "#src/model/device/device-spec.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";

const PARAMETERS = DEVICES.flatMap(({ title, spec }) =>
  spec.parameters.map((parameter) => [title, parameter.longName, spec.parameters, parameter] as const),
);

/** Unit styles of Max whose words are read otherwise than they are meant here: 7 semitones, 8 names of notes. */
const NAMES_OF_PITCH = [7, 8];

interface ParameterBox {
  readonly varname: string;
  readonly maxclass: string;
  readonly mode?: number;
  readonly outputmode?: number;
  readonly livemode?: number;
  readonly saved_attribute_attributes?: { readonly valueof?: Readonly<Record<string, unknown>> };
}

function boxesOf(device: (typeof DEVICES)[number]): readonly ParameterBox[] {
  return (devicePatcher(device).patcher["boxes"] as { readonly box: ParameterBox }[]).map(({ box }) => box);
}

describe("what a person reads on a strip", () => {
  it.each(DEVICES.map((device) => [device.title, device] as const))(
    "%s shows no name of a note and no turns",
    (_title, device) => {
      for (const { saved_attribute_attributes: saved } of boxesOf(device)) {
        const { parameter_unitstyle: style, parameter_units: format } = saved?.valueof ?? {};
        expect(NAMES_OF_PITCH).not.toContain(style);
        expect(String(format)).not.toContain("turns");
      }
    },
  );

  it.each(PARAMETERS)("%s: “%s” is read in the unit that it is meant in", (_title, _name, all, parameter) => {
    if (parameter.kind !== "number" || parameter.visibility === "hidden") return;
    const read = shownNumbers(all).find(({ key }) => key === parameter.key)?.field.unit ?? parameter.unit;
    expect(read).not.toBe("note");
    expect(read).not.toBe("turns");
  });

  it.each(PARAMETERS)(
    "%s: the label of “%s” is a word that none of its options is",
    (_title, _name, _all, parameter) => {
      expect(parameter.shortName.length).toBeGreaterThan(1);
      expect(["Ends", "Via", "Hard", "Then", "At", "Div", "Trig", "Law"]).not.toContain(parameter.shortName);
      const options = parameter.kind === "choice" ? parameter.options.map((option) => option.toLowerCase()) : [];
      if (parameter.key !== "compare") expect(options).not.toContain(parameter.shortName.toLowerCase());
    },
  );

  it.each(DEVICES.map((device) => [device.title, device] as const))(
    "%s answers a click when the mouse comes up",
    (_title, device) => {
      const boxes = boxesOf(device);
      expect(boxes.filter(({ maxclass, outputmode }) => maxclass === "live.text" && outputmode !== 1)).toEqual([]);
      expect(boxes.filter(({ maxclass, livemode }) => maxclass === "live.tab" && livemode !== 1)).toEqual([]);
    },
  );

  it("writes whole numbers whole and degrees as such", () => {
    const shownAs = (longName: string) => {
      const box = DEVICES.flatMap(boxesOf).find((each) => {
        return each.saved_attribute_attributes?.valueof?.["parameter_longname"] === longName;
      });
      const { parameter_unitstyle: style, parameter_units: format } = box!.saved_attribute_attributes!.valueof!;
      return [style, format];
    };
    expect(shownAs("Nth Phrase")).toEqual([0, undefined]);
    expect(shownAs("Every")).toEqual([9, "%.0f bars"]);
    expect(shownAs("Phase")).toEqual([9, "%.2f cycles"]);
    expect(shownAs("Phase in Degrees")).toEqual([9, "%.0f°"]);
    expect(shownAs("High-Pass in Hz")).toEqual([3, undefined]);
  });
});

describe.each(CURVE_DEVICES.map((device) => [device.title, device] as const))("the panels of %s", (_title, device) => {
  const { strip } = device.patch;
  const choice = device.spec.parameters.find(({ key }) => key === strip.by) as Extract<
    ParameterSpec,
    { kind: "choice" }
  >;
  const views = stripViews(strip);
  const all = [...new Set(views.flatMap(({ panel }) => panelKeys(panel)))];

  it("are one for each option, of at most eight dials and three menus, on a strip of at most 560 px", () => {
    expect(strip.panels).toHaveLength(choice.options.length);
    for (const { dials, menus } of views.map(({ panel }) => panel)) {
      expect(dials.length).toBeLessThanOrEqual(8);
      expect(menus.length).toBeLessThanOrEqual(3);
    }
    expect(device.spec.width).toBeLessThanOrEqual(560);
    expect(MENUS.left + MENUS.width).toBe(device.spec.width - 8);
  });

  it("keep every thing in one place, and leave no control of the device without a panel", () => {
    const stray = (["dials", "menus"] as const).flatMap((among) =>
      strip[among].filter((key) => {
        const places = views.map(({ panel }) => panel[among].indexOf(key));
        return places.some((place) => place >= 0 && place !== placeOf(strip, key, among));
      }),
    );
    expect(stray).toEqual([]);
    expect([...all].sort()).toEqual([...strip.dials, ...strip.menus].sort());
  });

  it("show of a recipe's settings only its own, and of the stage what it moves", () => {
    const settings = new Set(device.recipes.flatMap((recipe) => Object.keys(recipe.settings)));
    const recipes = strip.by === "recipe" ? device.recipes : strip.panels.map(() => device.recipes[0]!);
    views.forEach(({ panel }, place) => {
      const own = recipes[place % strip.panels.length]!.settings;
      const foreign = panelKeys(panel).filter((key) => settings.has(key) && !Object.hasOwn(own, key));
      expect(foreign).toEqual([]);
    });
  });

  it("show More where there is more, Dice beside a seed, and Sure where a recipe can go by what is sure alone", () => {
    const { more = [], dice, toggle } = strip;
    const goesBySure = ({ settings }: (typeof device.recipes)[number]) =>
      strip.by === "recipe" && toggle !== "confident" && "confident" in settings;
    views.forEach(({ buttons }, place) => {
      const option = place % strip.panels.length;
      const other = more[option] ?? null;
      const keys = [strip.panels[option]!, other].flatMap((panel) => (panel === null ? [] : panelKeys(panel)));
      const thrown = dice !== undefined && keys.includes(dice);
      const besideMore = goesBySure(device.recipes[option] ?? device.recipes[0]!) ? ["confident"] : [];
      expect(buttons).toEqual([...(other === null ? [] : ["more"]), ...besideMore, ...(thrown ? ["dice"] : [])]);
    });
  });

  it("leave what they do not show on Push", () => {
    const onPush = device.spec.banks.flatMap(({ parameters }) => parameters);
    const buttons = [strip.toggle, strip.beside?.key].filter((key) => key !== undefined);
    expect([...all, ...buttons].filter((key) => !onPush.includes(key))).toEqual([]);
  });
});

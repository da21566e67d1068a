import { describe, expect, it } from "vitest";
import { patcherText } from "#src/adapters/max/patch/build-patcher.ts";
import { type DeviceManifest, drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { presetWiring } from "#src/chassis/patch/preset-part.ts";
import { FROM_NODE } from "#src/chassis/spec/selectors.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { movedByPresets, stripViews } from "#src/chassis/spec/strip-layout.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";
import type { ParameterSpec } from "#src/model/device/device-spec.ts";

interface Box {
  readonly id: string;
  readonly maxclass: string;
  readonly text?: string;
  readonly varname: string;
  readonly numinlets: number;
  readonly numoutlets: number;
  readonly outlettype: readonly string[];
  readonly patching_rect: readonly number[];
  readonly presentation_rect?: readonly [number, number, number, number];
  readonly annotation?: string;
  readonly saved_attribute_attributes?: { readonly valueof?: Readonly<Record<string, unknown>> };
}

interface Cord {
  readonly source: readonly [string, number];
  readonly destination: readonly [string, number];
}

/** What a patch promises. */
interface PatchPromise {
  /** How many panels its strip has; one where it has none to choose from. */
  readonly panels: number;
  /** Parameters that change the sound. */
  readonly sounding: readonly string[];
  /** Parameters that the patch itself moves; none of them is automated. */
  readonly moved: readonly string[];
  /** Parameters that a preset sets, as a hand would. */
  readonly setByPresets: readonly string[];
  /** Selectors that Node sends beside those of every device. */
  readonly heard: readonly string[];
}

type Rect = readonly [left: number, top: number, width: number, height: number];

function overlap([left, top, width, height]: Rect, [left2, top2, width2, height2]: Rect): boolean {
  return left < left2 + width2 && left2 < left + width && top < top2 + height2 && top2 < top + height;
}

/** The promises of a device's patch: parameters, Info View, Push, layout, sound without scripts, the wire to Node. */
export function devicePatchContract(device: DeviceManifest): void {
  const { title, spec } = device;
  const promise = promiseOf(device);
  const { patcher } = devicePatcher(device);
  const boxes = (patcher["boxes"] as { box: Box }[]).map(({ box }) => box);
  const cords = (patcher["lines"] as { patchline: Cord }[]).map(({ patchline }) => patchline);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const shown = boxes.filter((box) => box.presentation_rect !== undefined);
  const values = boxes.flatMap((box) => {
    const value = box.saved_attribute_attributes?.valueof;
    return value === undefined ? [] : [{ box, value }];
  });
  const specOf = (longName: unknown) => spec.parameters.find((parameter) => parameter.longName === longName)!;

  /** Everything that a box's outlets lead to, boxes passed on the way included. */
  const downstream = (name: string): Set<string> => {
    const start = boxes.find(({ varname }) => varname === name)!;
    const found = new Set<string>();
    const waiting = [start.id];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const { source, destination } of cords) {
        const next = byId.get(destination[0])!.varname;
        if (source[0] !== id || found.has(next)) continue;
        found.add(next);
        waiting.push(destination[0]);
      }
    }
    return found;
  };

  /** What of the strip is seen with each option of the choice that says so, as the messages of the patch have it. */
  const panels = Array.from({ length: promise.panels }, (_, place) => {
    const hidden: readonly string[] =
      boxes.find(({ varname }) => varname === `panel${place}`)?.text?.match(/(?<=script hide )\w+/g) ?? [];
    return shown.filter(({ varname }) => !hidden.includes(varname));
  });

  describe(`the patch of the ${title} device`, () => {
    it("holds every parameter of the spec once, with the spec's range, start, unit and visibility", () => {
      expect(values.map(({ value }) => value["parameter_longname"]).sort()).toEqual(
        spec.parameters.map(({ longName }) => longName).sort(),
      );
      for (const { value } of values) {
        const spec = specOf(value["parameter_longname"]);
        expect(value["parameter_invisible"]).toBe({ automated: 0, stored: 1, hidden: 2 }[spec.visibility]);
        expect(value["parameter_unitstyle"]).toEqual(expect.any(Number));
        expect(startOf(value)).toEqual(expectedStart(spec));
      }
    });

    it("says in the Info View what every parameter does, and starts each where the spec says, inside its range", () => {
      for (const { box } of values) expect(box.annotation?.length).toBeGreaterThan(30);
      expect(spec.parameters.filter((each) => !startsInside(each)).map(({ key }) => key)).toEqual([]);
    });

    it("gives every automated parameter a modulation mode and a place on Push", () => {
      const registry = patcher["parameters"] as {
        readonly parameterbanks: Readonly<Record<string, { readonly parameters: readonly string[] }>>;
      };
      const banks = Object.values(registry.parameterbanks).map(({ parameters }) => parameters);
      const automated = values.filter(({ value }) => specOf(value["parameter_longname"]).visibility === "automated");
      for (const { value } of automated) {
        const { kind, longName } = specOf(value["parameter_longname"]);
        expect(value["parameter_modmode"]).toBe(kind === "number" ? 2 : 4);
        expect(banks.flat()).toContain(longName);
      }
      for (const bank of banks) expect(bank).toHaveLength(8);
    });

    it("hides what the patch itself moves: nothing else leads into a parameter but a question for its value", () => {
      const moved = values.filter(({ box }) =>
        cords.some(({ source, destination }) => {
          return destination[0] === box.id && byId.get(source[0])!.text !== "outputvalue";
        }),
      );
      const steady = moved.filter(({ box }) => !promise.setByPresets.includes(box.varname));
      expect(steady.map(({ box }) => box.varname).sort()).toEqual([...promise.moved].sort());
      for (const { value } of steady) expect([1, 2]).toContain(value["parameter_invisible"]);
    });

    it("stands inside 169 px in whole pixels, 8 px from every edge", () => {
      const rects = shown.map(({ presentation_rect: rect }) => rect!);
      expect(rects.flat().every(Number.isInteger)).toBe(true);
      expect(Math.min(...rects.map(([left]) => left))).toBe(8);
      expect(Math.min(...rects.map(([, top]) => top))).toBe(8);
      expect(Math.max(...rects.map(([left, , width]) => left + width))).toBe(spec.width - 8);
      expect(Math.max(...rects.map(([, top, , height]) => top + height))).toBe(169 - 8);
    });

    it("covers nothing with anything", () => {
      for (const panel of panels) {
        const pairs = panel.flatMap((one, index) => panel.slice(index + 1).map((other) => [one, other] as const));
        const covered = pairs.filter(([one, other]) => overlap(one.presentation_rect!, other.presentation_rect!));
        expect(covered.map(([one, other]) => `${one.varname} and ${other.varname}`)).toEqual([]);
      }
    });

    it("draws the face in a box as big in the patch as in the device, or the mouse goes astray", () => {
      const face = boxes.find(({ maxclass }) => maxclass === "v8ui")!;
      expect(face.patching_rect.slice(2)).toEqual(face.presentation_rect!.slice(2));
    });

    it("carries sound without Node and without scripts: the way from in to out is signal objects alone", () => {
      const objects = new Set(boxes.map(({ text }) => text?.split(" ")[0]));
      const sound = [...downstream("audioIn")].filter(
        (name) => name === "audioOut" || downstream(name).has("audioOut"),
      );
      expect(sound).toContain("audioOut");
      const silent = sound.filter((name) => !isSignal(boxes.find(({ varname }) => varname === name)!));
      expect(silent).toEqual([]);
      for (const key of promise.sounding) expect(downstream(key)).toContain("audioOut");
      expect(objects.has("plugin~") && objects.has("plugout~")).toBe(true);
      expect(boxes.filter(({ text }) => text?.startsWith("plugout~"))).toHaveLength(1);
      expect(patcher["latency"]).toBe(0);
      expect(boxes.find(({ varname }) => varname === "node")!.text).toContain("@autostart 0");
    });

    it("takes every selector that Node sends, and holds neither print nor a path of this machine", () => {
      const route = boxes.find(({ varname }) => varname === "fromNode")!;
      const { ready, lom, curve, face, asleep } = FROM_NODE;
      const always = [ready, lom, ...(drawsCurves(device) ? [curve] : []), face, asleep];
      expect(route.text!.split(" ").slice(1)).toEqual([...always, ...promise.heard]);
      expect(boxes.some(({ text }) => /^(print|dac~|adc~|loadbang)\b/.test(text ?? ""))).toBe(false);
      expect(patcherText({ patcher })).not.toMatch(/"[^"]*(?:\/home|\/Users|\/work|[A-Z]:\\)/);
    });

    it("says that it needs Live 12.2 and Max 9, and names every script it runs", () => {
      expect(patcher).toMatchObject({
        minimum_live_version: "12.2",
        minimum_max_version: "9",
        openrect: [0, 0, spec.width, 169],
      });
      const names = (patcher["dependency_cache"] as { name: string }[]).map(({ name }) => name);
      const { player, ...files } = deviceFiles(device.device);
      expect(names).toEqual([...Object.values(files), ...(drawsCurves(device) ? [player] : [])].sort());
      expect(patcher["project"]).toMatchObject({ amxdtype: 1_633_771_873, autoorganize: 0 });
    });
  });
}

function promiseOf(device: DeviceManifest): PatchPromise {
  if (!drawsCurves(device))
    return {
      panels: 1,
      sounding: [],
      moved: ["compare", "preset", "selftest", "settings"].filter((key) =>
        device.spec.parameters.some((each) => each.key === key),
      ),
      setByPresets: device.patch.moved,
      heard: [...presetWiring(false).heard, ...device.patch.heard].map(({ selector }) => selector),
    };
  return {
    panels: stripViews(device.patch.strip).length,
    sounding: device.patch.heard,
    moved: [
      "curve",
      "edits",
      "map",
      "pick",
      "preset",
      "settings",
      ...shownNumbers(device.spec.parameters).map(({ field }) => field.key),
    ],
    setByPresets: movedByPresets(device.spec, device.patch.strip),
    heard: presetWiring(true).heard.map(({ selector }) => selector),
  };
}

/** Max writes a tilde behind the names of objects that work in the signal domain. */
function isSignal({ text = "" }: Box): boolean {
  return text.split(" ")[0]!.endsWith("~");
}

function startsInside(parameter: ParameterSpec): boolean {
  if (parameter.kind === "choice") return parameter.options[parameter.initial] !== undefined;
  if (parameter.kind !== "number") return true;
  return parameter.minimum <= parameter.initial && parameter.initial <= parameter.maximum;
}

/** Range and start of a value, or its options and start. */
function startOf(value: Readonly<Record<string, unknown>>): readonly unknown[] {
  const range = value["parameter_enum"] === undefined ? ["parameter_mmin", "parameter_mmax"] : ["parameter_enum"];
  return [...range, "parameter_initial"].map((key) => value[key]);
}

/** A hidden number has no start of its own, so that no load sends it. */
function expectedStart(parameter: ParameterSpec): readonly unknown[] {
  if (parameter.kind === "choice") return [parameter.options, [parameter.initial]];
  if (parameter.kind === "button") return [["Off", "On"], undefined];
  if (parameter.kind === "blob") return [undefined, undefined, [0]];
  const { minimum, maximum, initial, visibility } = parameter;
  return [minimum, maximum, visibility === "hidden" ? undefined : [initial]];
}

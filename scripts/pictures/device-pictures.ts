import { readFileSync } from "node:fs";
import { stretchFace } from "#src/chassis/curve-device/stretch-face.ts";
import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { faceMessages } from "#src/chassis/face/face-messages.ts";
import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";
import { type DeviceManifest, drawsCurves, type RecipeDevice } from "#src/chassis/manifest/device-manifest.ts";
import { planCurves } from "#src/chassis/plan/plan-curves.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { stripViews } from "#src/chassis/spec/strip-layout.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { type FacePanel, METER_PANELS } from "./meter-panels.ts";

/** What a device's picture is drawn from. */
export interface DevicePicture {
  readonly device: string;
  readonly title: string;
  /** `null` of a device that draws no curve: its face says that by itself. */
  readonly invitation: Invitation | null;
  /** What its face is told. */
  readonly messages: readonly FaceMessage[];
  /** Parameters that were moved from where they start, by long name. */
  readonly values: Readonly<Record<string, number>>;
  /** The place of the panel that is shown, and what its recipe is called; left out: as the device is dropped. */
  readonly panel?: number;
  readonly recipe?: string;
}

const BEATS_A_BAR = 4;
const bars = songBars([BEATS_A_BAR, 4]);
const tempo = tempoMap(124);

/** The pictures of all devices, in the order of their manifests. `root` is the repository's folder. */
export function devicePictures(root: string): readonly DevicePicture[] {
  return DEVICES.map((manifest) => {
    const { device, title, spec } = manifest;
    const fields = shownNumbers(spec.parameters).map(({ field }) => [field.longName, field.initial]);
    if (!drawsCurves(manifest))
      return { device, title, invitation: null, messages: manifest.picture, values: Object.fromEntries(fields) };
    const shown = manifest.kind === "recipes" ? { messages: drawn(manifest), values: {} } : sampled(manifest, root);
    const values = { ...Object.fromEntries(fields), ...shown.values };
    return { device, title, invitation: manifest.face, ...shown, values };
  });
}

/** Other states of the faces that draw no curve. They stand here, as a device's process would read them at each start. */
const PANELS: Readonly<Record<string, readonly FacePanel[]>> = { meter: METER_PANELS };

/** A picture of every panel of every device's strip, before anything was drawn, and of every other state of a face that draws no curve. */
export function panelPictures(root: string): readonly DevicePicture[] {
  return devicePictures(root).flatMap((picture, place) => {
    const manifest = DEVICES[place]!;
    if (!drawsCurves(manifest))
      return (PANELS[manifest.device] ?? []).map(({ name, values, messages }) => ({
        ...{ ...picture, messages, recipe: name },
        values: { ...picture.values, ...values },
      }));
    const { spec, patch } = manifest;
    const by = spec.parameters.find(({ key }) => key === patch.strip.by);
    if (by?.kind !== "choice") return [];
    const more = spec.parameters.find(({ key }) => key === "more");
    return stripViews(patch.strip).flatMap(({ buttons }, panel) => {
      const place = panel % by.options.length;
      const turned = panel >= by.options.length;
      if (turned && (more === undefined || !buttons.includes("more"))) return [];
      const values = { ...picture.values, [by.longName]: place, ...(turned ? { [more!.longName]: 1 } : {}) };
      return { ...picture, messages: [], panel, recipe: `${by.options[place]}${turned ? ", more" : ""}`, values };
    });
  });
}

/** A device with work of its own shows what once came out of it: `sample-<device>.json`. */
function sampled({ device }: DeviceManifest, root: string): Pick<DevicePicture, "messages" | "values"> {
  const sample = JSON.parse(readFileSync(`${root}/scripts/pictures/sample-${device}.json`, "utf8"));
  const spans = (list: readonly { from: number; to: number }[]) => list.flatMap(({ from, to }) => [from, to]);
  return {
    messages: [
      ["span", sample.span.from, sample.span.to],
      ["limits", sample.limits.boost, sample.limits.cut],
      ["phrases", ...spans(sample.phrases)],
      ["breaths", ...spans(sample.breaths)],
      ["curve", ...sample.curve.flat()],
      ["spread", sample.spread.before, sample.spread.after],
      ["status", 3],
      ["words", sample.words],
      ["position", sample.position],
    ],
    values: sample.values,
  };
}

/** A device that draws recipes shows its first one, over music that has what the recipe listens for. */
function drawn({ title, recipes, picture = USUAL }: RecipeDevice): readonly FaceMessage[] {
  const [recipe] = recipes;
  if (recipe === undefined) throw new RangeError(`devicePictures: ${title} draws no recipe`);
  const { values, words } = picture;
  const to = picture.bars * BEATS_A_BAR;
  const all = musicOver(0, to);
  const [hits, phraseEnds] = [recipe.needs.includes("hits"), recipe.needs.includes("phraseEnds")];
  const music = { ...all, hits: hits ? all.hits : [], phraseEnds: phraseEnds ? all.phraseEnds : [] };
  const settings = settingsFrom(recipe, values);
  const plan = planCurves(recipe, settings, music, []);
  if (!plan.ok) throw new Error(plan.error.sentence);
  const stretch = { track: null as never, place: "arrangement" as const, clips: [], from: 0, to };
  const waveform = hits || phraseEnds ? wave(0, to, hits ? 1 : A_PHRASE) : new Float32Array();
  const face: CurveFace = {
    ...EMPTY_CURVE_FACE,
    ...stretchFace({ stretch, music, waveform, plan: plan.value }, settings),
    status: { kind: "ready", words },
    position: to * 0.62,
  };
  return faceMessages(EMPTY_CURVE_FACE, face);
}

const USUAL = { values: {}, bars: 8, words: "Write?" };
const A_PHRASE = 6.4;

/** Music for pictures: a kick on every beat, phrases that end, no sections. */
export function musicOver(from: number, to: number): Music {
  const hits = Array.from({ length: to - from }, (_, index) => ({
    at: from + index,
    strength: index % 4 === 0 ? 1 : 0.8,
  }));
  const phraseEnds = [5.2, 11.6, 18.1, 24.4, 30.2].map((end) => ({ syllable: end - 0.9, end, gap: 1.6 }));
  return { from, to, bars, tempo, hits, phraseEnds, sections: [], levels: { loudness: [], bass: [], monoLoss: [] } };
}

/** A waveform for pictures: something struck every so many beats that dies away. */
export function wave(from: number, to: number, every: number): Float32Array {
  return Float32Array.from({ length: 216 }, (_, column) => {
    const beat = ((column / 216) * (to - from)) % every;
    return Math.exp((-beat / every) * 3) * (0.85 + 0.15 * Math.sin(column * 1.7));
  });
}

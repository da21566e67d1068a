import { type Area, TEXT } from "#src/chassis/face/face-layout.ts";
import { fitWords } from "#src/chassis/face/parts/fit-words.ts";
import { LAMP_NAMES, type Lamp, type LampLight } from "#src/devices/master/face/master-face.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** One for each lamp, over the whole width. */
export function lampAreas(width: number): readonly Area[] {
  const { top, bottom, rows, columns } = PLACES;
  const [across, down] = [Math.floor((width - 2 * EDGE) / columns), (bottom - top) / rows];
  return Object.keys(LAMP_NAMES).map((_, place) => {
    const left = EDGE + Math.floor(place / rows) * across;
    const upper = top + (place % rows) * down;
    return { left, top: upper, right: left + across, bottom: upper + down };
  });
}

/** Light, name, what is done, and how much of it. */
export function drawLamp({ lit, amount, did }: Lamp, name: string, area: Area, painter: Painter): void {
  const baseline = area.bottom - BASELINE;
  drawLight(lit, area.left + LIGHT_AT, baseline - LIGHT_RISE, painter);
  const words = IN_PLAY.has(lit) ? "text" : "textDim";
  painter.text(name, area.left + NAME_AT, baseline, { size: TEXT.small, ink: words });
  const part = lit === "acts" && amount < 1 ? `${Math.round(100 * amount)} %` : "";
  if (part !== "") painter.text(part, area.right - GAP, baseline, { size: TEXT.small, ink: words, align: "right" });
  const taken = part === "" ? 0 : painter.textWidth(part, TEXT.small) + GAP;
  const room = area.right - GAP - taken - (area.left + DID_AT);
  painter.text(fitWords(shortly(did), room, TEXT.small, painter), area.left + DID_AT, baseline, {
    size: TEXT.small,
    ink: "textDim",
  });
}

/** A disc where something is known; a ring around it where it comes near, and a ring alone for what is left for the hand. */
function drawLight(lit: LampLight, x: number, y: number, painter: Painter): void {
  const { ink, opacity } = LIGHTS[lit];
  if (lit !== "hand") {
    painter.circle(x, y, lit === "near" ? CORE : LIGHT);
    painter.fill(ink, opacity);
  }
  if (lit !== "near" && lit !== "hand") return;
  painter.circle(x, y, LIGHT);
  painter.stroke(ink, 1, opacity);
}

/** `nothing: …` and `nothing asked for` are one dash; the sentence is read by a click. */
function shortly(did: string): string {
  return did.startsWith("nothing") ? "–" : did;
}

const LIGHTS: Readonly<Record<LampLight, { readonly ink: Ink; readonly opacity: number }>> = {
  dark: { ink: "line", opacity: 0.25 },
  idle: { ink: "phrase", opacity: 0.8 },
  acts: { ink: "accent", opacity: 1 },
  near: { ink: "accent", opacity: 1 },
  hand: { ink: "warning", opacity: 1 },
};

const IN_PLAY: ReadonlySet<LampLight> = new Set(["acts", "near", "hand"]);

/** Where the lamps stand: two columns of four, read downwards. */
const PLACES = { top: 15, bottom: 75, rows: 4, columns: 2 } as const;

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const EDGE = 4;
const BASELINE = 4;
const LIGHT = 2.5;
const CORE = 1.2;
const LIGHT_AT = 5.5;
const LIGHT_RISE = 3;
const NAME_AT = 13;
const DID_AT = 62;
const GAP = 6;

import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import type { ClipPlace } from "#src/model/live-set.ts";

/**
 * What was not touched, and the way back.
 *
 * Source: Ableton Live reference manual, "Deleting Automation" (the control's context menu deletes it in the Arrangement
 * and in Session clips).
 */
export function wayBackSection(written: WayBack | null): Markup {
  if (written === null) {
    return section("way-back", "What it did not do", markup`<p>The set is as it was; no copy of it was written.</p>`);
  }
  const { what, set, track, place, clips, parameters, output, earlier } = written;
  const kept = earlier
    ? markup`<li>That also deletes automation of your own on ${one(parameters, "this control", "these controls")}. To have only yours again, open the original set.</li>`
    : null;
  const many = parameters.length * clips > 1;
  const lanes =
    place === "arrangement"
      ? `${many ? "automation lanes" : "one automation lane"} in the Arrangement`
      : `${many ? "envelopes" : "one envelope"} in ${clips > 1 ? `${clips} Session clips` : "the Session clip"}`;
  const names = parameters.map((name, index) => markup`${index > 0 ? ", " : ""}<b>${name}</b>`);
  return section(
    "way-back",
    "What it did not do, and the way back",
    markup`<ul><li>Neither the original set <b>${set}</b> nor any audio file was changed, and nothing left this machine.</li>
<li>The ${what} is ${lanes}, ${names} of the track <b>${track}</b>, in a copy of the set: <code>${output}</code></li>
<li>To go back, open the original set and delete the copy.</li>
<li>To keep the copy but not the ${what}: in Live, right-click (Windows) or Ctrl-click (Mac) ${one(parameters, "the control", "each of")} ${names} and choose <b>Delete Automation</b>.</li>
${kept}</ul>`,
  );
}

/** What was written and where. */
export interface WayBack {
  /** `"ride"`, `"curve"`. */
  readonly what: string;
  readonly set: string;
  readonly track: string;
  readonly place: ClipPlace;
  /** Of the session; 1 in the arrangement, where a lane is one. */
  readonly clips: number;
  readonly parameters: readonly string[];
  readonly output: string;
  /** The parameters had automation of their own before. */
  readonly earlier: boolean;
}

function one(parameters: readonly string[], single: string, several: string): string {
  return parameters.length > 1 ? several : single;
}

import { type Refusal, type RefusalCode, refusal } from "#src/model/refusal.ts";

/** The companion's code as a refusal; `detail` is a name or Live's own words. A test compares the codes with wire.py. */
export function companionRefusal(code: string, detail: string): Refusal {
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code as CompanionCode] : null;
  if (known === null)
    return refusal(
      "companion-refused",
      `The companion refused with “${code}”, so nothing was changed: update the companion, then start Live again.`,
    );
  return refusal(known[0], known[1](detail));
}

/** Every code that the companion answers with. */
export const COMPANION_CODES = [
  "arrangement-clip",
  "not-warped",
  "other-track",
  "clip-gone",
  "clip-lost",
  "parameter-gone",
  "parameter-disabled",
  "track-frozen",
  "malformed",
  "out-of-range",
  "no-envelopes",
  "too-fine",
  "not-exact",
  "occupied",
  "edited",
  "hash-differs",
  "forgotten",
  "withdrawn",
  "other-live",
  "read-back-differs",
  "restore-failed",
  "copy-failed",
  "stopped",
  "live-refused",
] as const;

type CompanionCode = (typeof COMPANION_CODES)[number];

const SENTENCES: Readonly<Record<CompanionCode, readonly [RefusalCode, (detail: string) => string]>> = {
  "arrangement-clip": [
    "envelope-unsupported",
    (clip) =>
      `“${clip}” is an arrangement clip, and Live draws no clip envelopes into those: drag it to a session slot and write there.`,
  ],
  "not-warped": [
    "envelope-unsupported",
    (clip) =>
      `“${clip}” is not warped, and Live does not play envelopes of unwarped clips: switch Warp on and write again.`,
  ],
  "other-track": [
    "parameter-unknown",
    (parameter) =>
      `“${parameter}” is on another track, and a clip's envelope moves only parameters of its own: map one of this track.`,
  ],
  "clip-gone": [
    "clip-gone",
    (clip) => `The clip “${clip}” is not where it was, and what stood there stands: analyse again.`,
  ],
  "clip-lost": [
    "clip-gone",
    (clip) =>
      `The clip “${clip}” went during the write: where it comes back by Live's Undo, undo until its envelope is as it was.`,
  ],
  "parameter-gone": [
    "clip-gone",
    (parameter) => `The parameter “${parameter}” is not where it was, and what stood there stands: map it again.`,
  ],
  "parameter-disabled": [
    "companion-refused",
    (parameter) => `“${parameter}” is held by a macro or another device: free it and write again.`,
  ],
  "track-frozen": ["companion-refused", (track) => `The track “${track}” is frozen: unfreeze it and write again.`],
  malformed: [
    "companion-refused",
    (part) =>
      `The companion did not understand the order (${part}), so nothing was changed: update the companion, then start Live again.`,
  ],
  "out-of-range": [
    "companion-refused",
    (parameter) => `The curve leaves the range of “${parameter}”, so nothing was changed: analyse again, then write.`,
  ],
  "no-envelopes": [
    "envelope-unsupported",
    () => "This Live lets no script draw envelopes: use Live 12, or let the device play the curve.",
  ],
  "too-fine": [
    "envelope-unsupported",
    (parameter) =>
      `The curve of “${parameter}” is too fine for the steps that this Live can draw: write less of it at once, or let the device play it.`,
  ],
  "not-exact": [
    "companion-refused",
    (parameter) =>
      `What stands in the envelope of “${parameter}” could not be kept, or put back after a failed write, exactly as it is, so nothing was changed: press Revert where the device wrote it, or clear that envelope in the clip, and write again.`,
  ],
  occupied: [
    "companion-refused",
    (parameter) =>
      `The curve of “${parameter}” is too fine for the steps that this Live can draw, and played it would be heard on top of the envelope that stands there: write less of it at once, or clear that envelope in the clip and write again.`,
  ],
  edited: [
    "companion-refused",
    (parameter) =>
      `The envelope of “${parameter}” was edited while the write was being prepared, and stands as it was edited: write again.`,
  ],
  "hash-differs": ["write-failed", () => "The curve did not reach Live whole, so nothing was changed: write again."],
  forgotten: [
    "write-failed",
    () => "The companion no longer knows this write: look at the clip's envelope before writing again.",
  ],
  withdrawn: [
    "live-busy",
    () =>
      "The companion was too busy to take this write, so it was withdrawn and nothing was written: wait for Live, then write again.",
  ],
  "other-live": [
    "clip-gone",
    () => "Another set stands in Live than the one that was analysed, so nothing was written: analyse again.",
  ],
  "read-back-differs": [
    "read-back-differs",
    (parameter) =>
      `Live did not keep the curve of “${parameter}” as written, and what stood there was put back: write again, or map another parameter.`,
  ],
  "restore-failed": [
    "read-back-differs",
    (detail) =>
      `The write failed and what stood there could not be put back for certain (${detail}): look at the clip, and where it is not as it was undo once in Live, again where a controller was in use meanwhile.`,
  ],
  "copy-failed": [
    "write-failed",
    (clip) =>
      `“${clip}” could not be copied to the arrangement, and its envelope stands as it did: write again once Live is at rest.`,
  ],
  stopped: [
    "companion-stopped",
    () =>
      "The companion was stopped before the write was done, and what stood there stands: select it again in Live's settings.",
  ],
  "live-refused": [
    "write-failed",
    (words) => `Live refused the write (${words}), and what stood there stands: write again once Live is at rest.`,
  ],
};

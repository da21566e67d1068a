import { ok, type Result, refused } from "#src/model/result.ts";

/** Twelve characters, no hyphens. */
export type Isrc = string;

/**
 * An International Standard Recording Code as it is written down or said: hyphens between its parts, small letters and “ISRC” before it may be there.
 *
 * Edge: anything else is refused with one sentence that shows the form.
 * Source: ISO 3901:2019, 4: a prefix of two letters and three letters or digits, two digits of the year, five of the recording; IFPI, ISRC Handbook
 * (4th edition, 2021), 3.5.
 */
export function readIsrc(text: string): Result<Isrc, string> {
  const parts = FORM.exec(text.trim());
  if (parts !== null) return ok(parts.slice(1).join("").toUpperCase());
  return refused(
    `“${text}” is no ISRC: that is two letters, three letters or digits, and seven digits, as in GB-A1B-26-00001.`,
  );
}

const FORM = /^(?:ISRC[ :]?)?([a-z]{2})-?([a-z0-9]{3})-?(\d{2})-?(\d{5})$/i;

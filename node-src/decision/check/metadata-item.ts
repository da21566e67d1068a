import { item, type Judge, judged } from "#src/decision/check/judge.ts";
import { readIsrc } from "#src/model/metadata/isrc.ts";

/**
 * Who made what, and the recording's code where it names one.
 *
 * Edge: a file that says nothing of a release is not tested, whatever its recorder noted: what is delivered beside it may. Source: ISO 3901:2019 for the code's form.
 */
export const metadata: Judge = (_, { metadata: said }) => {
  if (said === null || RELEASED.every((field) => said[field] === undefined))
    return item("metadata", "not-tested", "it names no title and no artist: they have to be delivered beside it");
  const { title, artist, isrc } = said;
  const code = isrc === undefined ? null : readIsrc(isrc);
  const wrong = [
    ...(title === undefined ? ["no title"] : []),
    ...(artist === undefined ? ["no artist"] : []),
    ...(code === null || code.ok ? [] : [code.error.replace(/\.$/, "")]),
  ];
  const recording = code === null ? "no ISRC, which a distributor can give" : `ISRC ${isrc}`;
  return wrong.length > 0
    ? judged("metadata", true, wrong.join("; "))
    : judged("metadata", false, `“${title}” by ${artist}; ${recording}`);
};

const RELEASED = ["title", "artist", "album", "trackNumber", "isrc"] as const;

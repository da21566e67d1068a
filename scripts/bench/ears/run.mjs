import { writeFileSync } from "node:fs";
import { bedRows } from "./bed.mjs";
import { buildRows } from "./builds.mjs";
import { kickRows } from "./kicks.mjs";
import { phraseEndRows } from "./phrase-ends.mjs";
import { rideRows } from "./rides.mjs";
import { speechRows } from "./speech.mjs";

/** A family is a heading, what its figures are of, and its rows; a new one is a file beside these and a line here. */
const FAMILIES = [
  {
    name: "rides",
    title: "Rides",
    about:
      "Gain errors of 2.5 dB (one sigma) a phrase, put on phrases that were equally loud; what is left of them, as the standard deviation of phrase loudness, beside two levellers held to the same 6 dB either way.",
    rows: rideRows,
  },
  {
    name: "builds",
    title: "Builds and tails",
    about:
      "How far the gain moves inside a rise or a fall, ridden by 6 dB either way, words left out: a build keeps its rise, and a tail falls as it fell.",
    rows: buildRows,
  },
  {
    name: "bed",
    title: "The bed",
    about:
      "The preset that follows the other tracks, all of it: the standard deviation of the voice's distance from its bed over phrases (a voice 15 LU over it counts as 15), the largest step between neighbours in a line, and the spread of phrase loudness beside the bed's own; levels of a bed are those in the voice's own band. Last, from where to where the gains of phrases go over a bed that swells, and in brackets where it is heard from 300 Hz to 5 kHz for every voice.",
    rows: bedRows,
  },
  {
    name: "phrase-ends",
    title: "Phrase ends",
    about: "Ends that have a gap of a beat behind them: the share whose last syllable is found within 100 ms.",
    rows: phraseEndRows,
  },
  {
    name: "speech",
    title: "Speech to a loudness",
    about:
      "Talks over a room, one reader at three levels and two that are 10 dB apart with laughs and interruptions, ridden by the podcast preset to -16 LUFS and measured through the breakpoints that it writes; beside a 400 ms leveller with 12 dB either way and ffmpeg's `loudnorm` at -1 dBTP (in two passes linear where the peaks let it, in one dynamic; left out where ffmpeg is not at hand).",
    rows: speechRows,
  },
  {
    name: "kicks",
    title: "Kicks",
    about:
      "Hits of the kick, met within 50 ms, and how far from their first sample they are found. Made kicks at 44.1, 48 and 96 kHz, 84 to 172 bpm. MDB Drums (Southall et al., CC BY-NC-SA, labels by hand) is read from the folder that `STEADYHAND_MDB_DRUMS` names: a clone of its public repository.",
    rows: kickRows,
  },
];

const WRITTEN =
  "Written by `npm run bench:ears`. Rows of recordings that may not be handed out need the folder that `STEADYHAND_SAMPLES` names.";
const [page, only] = process.argv.slice(2);
const asked = FAMILIES.filter(({ name }) => only === undefined || only.split(",").includes(name));
if (asked.length === 0)
  throw new Error(`bench:ears: no such family; choose ${FAMILIES.map(({ name }) => name).join(", ")}`);
const heard = await Promise.all(asked.map(async (family) => ({ ...family, rows: await family.rows() })));
const text = ["# What the ears hear", "", WRITTEN, ...heard.flatMap(section)].join("\n");
console.log(text);
if (page !== "") writeFileSync(page, `${text}\n`);
if (heard.some(({ rows }) => rows.some(({ pass }) => pass === false))) process.exitCode = 1;

function section({ title, about, rows }) {
  const lines = rows.map(
    ({ material, measured, bar, pass }) => `| ${[material, measured, bar, verdict(pass)].join(" | ")} |`,
  );
  return ["", `## ${title}`, "", about, "", "| material | measured | bar | |", "|---|---|---|---|", ...lines];
}

function verdict(pass) {
  if (pass === null) return "left out";
  return pass ? "held" : "**missed**";
}

import { GENRES, PLATFORMS } from "./make-masters.mjs";

/** The bars: LU, dB, MiB. */
const WITHIN = 0.1;
const SAME = 0.2;
/** Of ffmpeg's readings, which come in thousandths of full scale. */
const READ_WITHIN = 0.01;
const MEMORY = 128;

const WRITTEN =
  "Written by `npm run bench:masters`, which ends with 1 where a bar is missed. Stems that may not be handed out are read from the folder that `STEADYHAND_SAMPLES` names, games' music from where Debian's packages put it. CPU is of a shared machine with two cores.";

/** Everything that was measured, as a page; and whether all bars were held. */
export function pageOf({ masters, peers, reference, rows, long, missing }) {
  const judged = masters.map(judgedPiece);
  const lines = [
    "# Masters of music",
    "",
    WRITTEN,
    ...(missing.length > 0 ? ["", `Left out of this run: ${missing.join(", ")}.`] : []),
    ...mastersSection(judged),
    ...againSection(judged),
    ...recognisedSection(rows),
    ...(peers.length > 0 ? peersSection(peers, reference) : []),
    ...(long === null ? [] : longSection(long)),
  ];
  const held =
    judged.every(({ held: all, again }) => all && again) &&
    rows.every(({ pass }) => pass !== false) &&
    (long ?? []).every(({ memory }) => memory < MEMORY);
  return { text: lines.join("\n"), held };
}

function judgedPiece({ name, before, made }) {
  const all = made.map((one) => ({ ...one, held: isHeld(one) }));
  return {
    name,
    before,
    made: all,
    held: all.every(({ held }) => held),
    again: made.every(({ told, same }) => !told.reached || (Math.abs(same.loudness) < SAME && same.farthest < SAME)),
  };
}

function isHeld({ told, heard, step }) {
  const { integrated, truePeak } = told.target;
  const meters = [heard, ...(heard.ffmpeg ? [heard.ffmpeg] : [])];
  const near = meters.every((meter) => Math.abs(meter.integrated - integrated) <= WITHIN + READ_WITHIN);
  const under = meters.every((meter) => meter.truePeak <= truePeak + READ_WITHIN);
  const numbers = heard.notFinite === 0 && !/null/.test(JSON.stringify(told.after));
  const excused = !told.reached && told.sentence !== "";
  return (near || excused) && under && numbers && step.found <= step.most;
}

function mastersSection(judged) {
  const header = [
    "piece, LUFS and dBTP before",
    "platform",
    "LUFS, ours",
    "ffmpeg's",
    "dBTP, ours",
    "ffmpeg's",
    "gain",
    "limited by",
    "other stages",
    "step / bound",
    "",
  ];
  const rows = judged.flatMap(({ name, before, made }) =>
    PLATFORMS.map((platform, i) => {
      const own = made.filter((one) => one.platform === platform);
      const span = (of, digits = 2) => spanOf(own.map(of), digits);
      return [
        i === 0 ? `${name}: ${before.integrated.toFixed(1)}, ${before.truePeak.toFixed(1)}` : "",
        `${platform}, ${own[0].told.target.integrated} and ${own[0].told.target.truePeak}`,
        span(({ heard }) => heard.integrated),
        span(({ heard }) => heard.ffmpeg?.integrated ?? Number.NaN),
        span(({ heard }) => heard.truePeak),
        span(({ heard }) => heard.ffmpeg?.truePeak ?? Number.NaN),
        span(({ told }) => told.gain, 1),
        span(({ told }) => reductionOf(told, "limiter"), 1),
        othersOf(own),
        own.map(({ step }) => `${step.found.toFixed(2)}/${step.most.toFixed(2)}`).join(" "),
        own.every(({ held }) => held) ? "held" : "**missed**",
      ];
    }),
  );
  const short = judged.flatMap(({ name, made }) =>
    made
      .filter(({ told }) => !told.reached)
      .map((one) => `- ${name}, ${one.platform}, ${one.genre}: ${one.told.sentence}`),
  );
  return [
    "",
    "## Three platforms by three genres",
    "",
    `Each piece for ${PLATFORMS.join(", ")}, held against ${GENRES.join(", ")}: 24 bits, from the least to the greatest of the three. Bars: within ${WITHIN} LU and under the ceiling, as the written file reads by this project's meter and by ffmpeg's \`ebur128=peak=true\`; every sample a number; and no step between two samples larger than the input's own, lifted by the gain and by what the stages that acted may add (an equaliser 3 dB, width 3 dB), and moved by the limiter's deepest reduction over the 3 ms in which one comes. Reductions in dB, of compressors at the loudest section.`,
    "",
    ...table(header, rows),
    "",
    short.length === 0 ? "All reached their loudness." : "Not reached, with `reached: false` and its sentence:",
    ...short,
    "",
    costOf(judged.flatMap(({ made }) => made)),
  ];
}

function costOf(made) {
  const memory = most(made, (one) => one.memory).toFixed(0);
  return `Whole commands, mix to master: at most ${most(made, ({ cpu }) => cpu).toFixed(1)} s of CPU and ${memory} MiB.`;
}

function reductionOf({ stages }, stage) {
  return stages.find((each) => each.stage === stage)?.gainReduction ?? 0;
}

function othersOf(own) {
  const told = own.map(({ told: { stages } }) =>
    stages
      .filter(({ stage, amount }) => amount > 0 && stage !== "limiter" && stage !== "dither")
      .map(({ stage, gainReduction }) => (gainReduction === null ? stage : `${stage} ${gainReduction.toFixed(1)}`))
      .join(" "),
  );
  return [...new Set(told.map((each) => (each === "" ? "none" : each)))].join("; ");
}

function againSection(judged) {
  const rows = judged.map(({ name, made, again }) => {
    const known = made.filter(({ elsewhere }) => elsewhere.said.some((each) => /taken for/.test(each)));
    const others = made.filter((one) => !known.includes(one));
    const came = made.filter(({ told }) => told.reached);
    return [
      name,
      `${most(came, ({ same }) => Math.abs(same.loudness)).toFixed(3)} LU`,
      `${most(came, ({ same }) => same.farthest).toFixed(3)} dB`,
      again ? "held" : "**missed**",
      `${known.length} of ${made.length}`,
      known.length === 0 ? "-" : `${most(known, ({ elsewhere }) => elsewhere.farthest).toFixed(2)} dB`,
      others.length === 0 ? "-" : `${most(others, ({ elsewhere }) => elsewhere.farthest).toFixed(2)} dB`,
    ];
  });
  const header = [
    "piece",
    "loudness",
    "farthest third octave",
    "",
    "for another: told",
    "told: farthest",
    "not told: farthest",
  ];
  return [
    "",
    "## A master of a master",
    "",
    `Each of the masters above mastered once more. For the same platform and genre, the bar is ${SAME} LU and ${SAME} dB in any third octave within 60 dB of the loudest; and for the next platform and genre of the lists, where it may be told as a master by its sound, or not: how far a third octave moved once both have the same mean.`,
    "",
    ...table(header, rows),
    ...shortOf(judged.flatMap(({ made }) => made.filter(({ told }) => !told.reached))),
  ];
}

/** What falls short is limited once more by another mastering. */
function shortOf(made) {
  if (made.length === 0) return [];
  const nearer = most(made, ({ same }) => Math.abs(same.loudness)).toFixed(2);
  return [
    "",
    `Left out of the bar: ${made.length} that fell short of their loudness, which the next mastering takes nearer by up to ${nearer} LU.`,
  ];
}

function recognisedSection(rows) {
  if (rows.length === 0) return [];
  const verdict = (pass) => (pass === null ? "" : pass ? "held" : "**missed**");
  return [
    "",
    "## What is taken for a master",
    "",
    "By its sound alone: limited, where peaks of several sounds crowd at one height; dense, where PLR and PSR lie under the 5th percentile of a hundred mixes ([ADR 0072](adr/0072-a-limiter-leaves-peaks-at-one-height.md)). Limiters and clippers reach so far into the highest peak of each mix.",
    "",
    ...table(
      ["material", "told", "bar", ""],
      rows.map((row) => [row.material, row.measured, row.bar, verdict(row.pass)]),
    ),
  ];
}

function peersSection(peers, reference) {
  const header = [
    "piece",
    "tool",
    "LUFS",
    "off by",
    "dBTP",
    "tone moved",
    "tone to the reference",
    "LRA kept",
    "CPU",
    "MiB",
    "",
  ];
  const rows = peers.map((one, i) => [
    peers[i - 1]?.piece === one.piece ? "" : one.piece,
    one.tool,
    one.integrated.toFixed(2),
    (one.integrated - one.aim).toFixed(2),
    one.truePeak.toFixed(2),
    `${one.tone.toFixed(2)} dB`,
    /reference/.test(one.tool) ? `${one.fromReference.toFixed(1)} to ${one.toReference.toFixed(1)} dB` : "",
    one.rangeKept === null ? "" : `${Math.round(100 * one.rangeKept)} %`,
    `${one.cpu.toFixed(1)} s`,
    one.memory.toFixed(0),
    one.note,
  ]);
  return [
    "",
    "## Beside others",
    "",
    `The same pieces to -14 LUFS under -1 dBTP by \`steadyhand master\` (no genre), and by ffmpeg's \`loudnorm\` in one pass and in two with \`linear=true\` (LRA=20; the last column says what it came to); and to a reference, \`knolls.ogg\` (${reference.integrated.toFixed(1)} LUFS), by \`steadyhand master --reference\` at its loudness. Tone in dB, root mean square of third octaves within 60 dB of the loudest, both at one mean. By this project's meter. Whole processes.`,
    "",
    ...table(header, rows),
    "",
    "master_me is no package of Debian, and was measured on 2026-11-29 on a machine of this kind: 240 s of the Francium stems to -14 LUFS in 29 s of CPU and 80 MiB, -14.0 LUFS and -0.8 dBTP by ffmpeg. The published method of Matchering 2, which matches a recording to a reference, took 7.3 s and 1473 MiB there for the same 240 s at 44.1 kHz. It is not compared here: what is written of it does not settle which parts are averaged and what is left alone where a recording has nothing, and what came of it by another writing would not be its own.",
  ];
}

function longSection(long) {
  const rows = long.map(({ minutes, cpu, memory }) => [
    `${minutes} minutes`,
    `${cpu.toFixed(1)} s`,
    `${memory.toFixed(0)} MiB`,
    `< ${MEMORY} MiB`,
    memory < MEMORY ? "held" : "**missed**",
  ]);
  return [
    "",
    "## Long files",
    "",
    "The whole command, mix to master for Spotify held against rock: four minutes of made music; a minute of it and then silence to the end, whose length is real.",
    "",
    ...table(["48 kHz, stereo, 24 bits", "CPU", "memory", "bar", ""], rows),
  ];
}

function most(all, of) {
  return Math.max(...all.map(of));
}

function spanOf(values, digits) {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  if (values.some(Number.isNaN)) return "-";
  return low === high ? low : `${low} to ${high}`;
}

function table(header, rows) {
  return [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => "---").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ];
}

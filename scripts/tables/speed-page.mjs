/** What each group of the bench is called on the page, in its order. */
const TITLES = {
  meter: "The meter",
  memory: "Memory of `measure`",
  decoding: "Decoding",
  rates: "Rates",
  files: "Many files",
  ride: "A ride",
  hour: "An hour-long set",
  clips: "Thousands of clips",
  set: "A large set",
  pages: "Windows with a page",
  recipes: "Recipes",
  cold: "A device's process, from its start until it is ready",
  limiter: "The limiter",
  processors: "Processors",
  image: "Image",
  transients: "Transients",
  chain: "Eight stages of a master",
  flac: "Writing FLAC",
  check: "Quality control",
  master: "The whole master",
  masking: "Masking",
  tracks: "Tracks of a mix",
  rendering: "A set made into sound",
  mixes: "What is found in mixes",
  balances: "What becomes of balances that were thrown off",
};

const HEAD = `# Speed, memory and what is found

Written by \`npm run bench -- --write\`, a part a group; nobody types it. CPU is user and system time of one process on a machine with two cores that may do other work besides; a cost beside a peer's is the median of the ratios of neighbours, run in turn, with the least and the greatest in brackets, and the seconds of both behind it.
`;

/** The page with these rows as a group's part, in place of what stood there. */
export function withRows(page, group, rows, run) {
  const parts = new Map(partsOf(page));
  parts.set(TITLES[group], partText(group, rows, run));
  const known = Object.values(TITLES).filter((title) => parts.has(title));
  return [HEAD, ...known.map((title) => `## ${title}\n${parts.get(title)}`)].join("\n");
}

/** What stands on the page in a group's part and is not among these rows, as where a peer is missing. */
export function lostRows(page, group, rows) {
  const standing = speedRows(page).filter(({ part }) => part === TITLES[group]);
  return standing.map(({ what }) => what).filter((what) => !rows.some((row) => inCell(row.what) === what));
}

/** Each row of the page: its part, and its cells without the verdict, which comes as a word of truth. */
export function speedRows(page) {
  return partsOf(page).flatMap(([title, text]) =>
    [...text.matchAll(/^\| (.+) \|$/gm)]
      .map(([, cells]) => cells.split(" | "))
      .filter(([what, , , , verdict]) => what !== "what" && verdict !== undefined)
      .map(([what, measured, target, note, verdict]) => ({
        part: title,
        ...{ what, measured, target, note },
        held: verdict === "held",
      })),
  );
}

function partsOf(page) {
  const [, ...parts] = page.split(/^## /m);
  return parts.map((part) => {
    const [title, ...lines] = part.split("\n");
    return [title, lines.join("\n").replace(/\n*$/, "\n")];
  });
}

function partText(group, rows, run) {
  const table = rows.map(({ what, measured, target, note, pass }) => {
    const cells = [what, shortened(measured), shortened(target), note === "" ? "-" : note];
    return `| ${[...cells.map(inCell), pass ? "held" : "**missed**"].join(" | ")} |`;
  });
  return [
    "",
    `\`npm run bench -- --only ${group}\`, ${run}.`,
    "",
    "| what | measured | target | seconds, ours / peer's, or a note | |",
    "|---|---|---|---|---|",
    ...table,
    "",
  ].join("\n");
}

/** Figures to the places that count: `0.0584 [0.0550..0.0640]` as `0.0584 (0.055 to 0.064)`. */
function shortened(figures) {
  return figures
    .replaceAll(/\d+\.\d+/g, (figure) => String(Number(Number(figure).toPrecision(Number(figure) < 10 ? 3 : 4))))
    .replace(/\[(\S+)\.\.(\S+)\]/, "($1 to $2)")
    .replace(/^<= /, "at most ")
    .replace(/^>= /, "at least ")
    .replace(/^< /, "under ")
    .replace(/^> /, "over ");
}

function inCell(words) {
  return words.replaceAll("|", "\\|");
}

import { speedRows } from "./speed-page.mjs";

/** Parts of the page whose first row says what a newcomer asks first; rows that are missed are added to them. */
const FIRST = [
  "The meter",
  "Memory of `measure`",
  "A ride",
  "An hour-long set",
  "Eight stages of a master",
  "The whole master",
  "Tracks of a mix",
  "Windows with a page",
];

/** The first row of the parts that matter most, and every row that is missed. */
export function speedSummary(page) {
  const rows = speedRows(page);
  const chosen = rows.filter(
    (row) => !row.held || (FIRST.includes(row.part) && row === rows.find(({ part }) => part === row.part)),
  );
  return [
    `Of ${rows.length} targets ${rows.filter(({ held }) => held).length} are held; these are the first of each kind, and all that are missed.`,
    "",
    "| | measured | target | |",
    "|---|---|---|---|",
    ...chosen.map(
      ({ what, measured, target, held }) => `| ${what} | ${measured} | ${target} | ${held ? "held" : "**missed**"} |`,
    ),
  ];
}

/** Every row. */
export function speedBars(page, from) {
  return [
    "| bar | asked | measured | | proof |",
    "|---|---|---|---|---|",
    ...speedRows(page).map(
      ({ what, measured, target, note, held }) =>
        `| ${what} | ${target} | ${note === "-" ? measured : `${measured}; ${note}`} | ${held ? "held" : "**missed**"} | \`${from}\` |`,
    ),
  ];
}

const PARTS = [
  { begins: "# Conformance", meter: "the meter that reads files, 44.1, 48 and 96 kHz" },
  { begins: "## The live meter", meter: "the Meter's `gen~` text, run by a double, 44.1, 48, 96 and 192 kHz" },
];

/** Readings of the standards' signals by both meters. */
export function conformanceSummary(page) {
  return [
    "| BS.1770-5, Tech 3341 v4, Tech 3342 v4 | readings within tolerance | outside | not tested |",
    "|---|---|---|---|",
    ...readings(page).map(({ meter, within, outside, left }) => `| ${meter} | ${within} | ${outside} | ${left} |`),
  ];
}

/** The same as bars: none outside. */
export function conformanceBars(page, from) {
  return [
    "| bar | asked | measured | | proof |",
    "|---|---|---|---|---|",
    ...readings(page).map(
      ({ meter, within, outside, left }) =>
        `| ${meter} | no reading outside | ${within} within, ${outside} outside, ${left} not tested | ${outside === 0 ? "held" : "**missed**"} | \`${from}\` |`,
    ),
  ];
}

/** Counts the cells behind a row's tolerance. */
function readings(page) {
  const live = page.indexOf(PARTS[1].begins);
  return [page.slice(0, live), page.slice(live)].map((text, index) => {
    const cells = [...text.matchAll(/^\| (\d{4}-.+) \|$/gm)].flatMap(([, row]) => row.split(" | ").slice(5));
    const left = cells.filter((cell) => cell.startsWith("not tested")).length;
    const outside = cells.filter((cell) => cell.includes("FAIL")).length;
    return { meter: PARTS[index].meter, within: cells.length - left - outside, outside, left };
  });
}

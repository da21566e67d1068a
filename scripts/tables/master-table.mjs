/** What is asked of each part of the page. */
const BARS = {
  "Three platforms by three genres": "within 0.1 LU and under the ceiling by two meters, every sample a number",
  "A master of a master": "within 0.2 LU, and 0.2 dB in any third octave",
  "What is taken for a master": "every limiter told from 3 dB on, no unmastered set told as limited",
  "Long files": "under 128 MiB",
};

/** The bars of masters, part by part: how many rows hold them. */
export function masterBars(page, from) {
  const [, ...parts] = page.split(/^## /m);
  const counted = parts.map(countedPart).filter(({ rows }) => rows > 0);
  return [
    "| bar | asked | measured | | proof |",
    "|---|---|---|---|---|",
    ...counted.map(
      ({ title, bar, rows, held }) =>
        `| ${title} | ${bar} | ${held} of ${rows} rows | ${held === rows ? "held" : "**missed**"} | \`${from}\` |`,
    ),
  ];
}

function countedPart(part) {
  const verdicts = [...part.matchAll(/\| (held|\*\*missed\*\*) \|/g)].map(([, verdict]) => verdict);
  const title = part.slice(0, part.indexOf("\n"));
  return {
    title,
    bar: BARS[title] ?? "as the page says",
    rows: verdicts.length,
    held: verdicts.filter((verdict) => verdict === "held").length,
  };
}

/** What the ears hold, family by family, and each bar that they miss. */
export function earSummary(page) {
  const families = familiesOf(page);
  return [
    "| what is heard | bars held | missed |",
    "|---|---|---|",
    ...families.map(({ title, rows }) => {
      const missed = rows.filter(({ held }) => !held);
      const words = missed.map(({ material, measured, bar }) => `${material}: ${measured}; bar: ${bar}`);
      return `| ${title} | ${rows.length - missed.length} of ${rows.length} | ${words.join("<br>") || "none"} |`;
    }),
  ];
}

/** Each row of each family. */
export function earBars(page, from) {
  const rows = familiesOf(page).flatMap(({ title, rows: all }) => all.map((row) => ({ ...row, title })));
  return [
    "| bar | asked | measured | | proof |",
    "|---|---|---|---|---|",
    ...rows.map(
      ({ title, material, measured, bar, held }) =>
        `| ${title}: ${material} | ${bar} | ${measured} | ${held ? "held" : "**missed**"} | \`${from}\` |`,
    ),
  ];
}

function familiesOf(page) {
  const [, ...parts] = page.split(/^## /m);
  return parts.map((part) => ({
    title: part.slice(0, part.indexOf("\n")),
    rows: [...part.matchAll(/^\| (.+) \| (.+) \| (.+) \| (held|\*\*missed\*\*) \|$/gm)].map(
      ([, material, measured, bar, verdict]) => ({ material, measured, bar, held: verdict === "held" }),
    ),
  }));
}

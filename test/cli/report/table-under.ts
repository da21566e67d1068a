/** The body of the table in a section of a report: the text of its cells, row by row. */
export function tableUnder(html: string, section: string): string[][] {
  const from = html.indexOf(`<section id="${section}"`);
  if (from < 0) throw new Error(`there is no section ${section}`);
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(html.slice(from))?.[1] ?? "";
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => (cell ?? "").replace(/<[^>]+>/g, "")),
  );
}

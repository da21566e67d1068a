/**
 * The lines of a copy without devices that its original has not; what else differs stays and is seen.
 *
 * Shape: a new device is a block of lines from `<Class Id=` to its end at one depth; a chain that was empty is one line again.
 */
export function withoutNewDevices(original: string, copy: string, classes: readonly string[]): string {
  const [was, now] = [original.split("\n"), copy.split("\n")];
  const kept: string[] = [];
  for (let at = 0; at < now.length; at += 1) {
    const expected = was[kept.length];
    const block = now[at] === expected ? null : newBlock(now[at]!, expected, classes);
    kept.push(...(block === null ? [now[at]!] : block.keeps));
    if (block !== null) at = now.findIndex((line, place) => place >= at && line.trimEnd() === block.end);
  }
  return kept.join("\n");
}

/** The last line of a block that the original has not, and what stands there instead. */
function newBlock(line: string, expected: string | undefined, classes: readonly string[]) {
  const [, indent = "", tag = ""] = /^(\t*)<(\w+)(?: Id="\d+")?>\r?$/.exec(line) ?? [];
  const end = `${indent}</${tag}>`;
  if (classes.includes(tag)) return { end, keeps: [] };
  return tag === "Devices" && expected?.trim() === "<Devices />" ? { end, keeps: [expected] } : null;
}

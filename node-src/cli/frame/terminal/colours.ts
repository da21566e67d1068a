/** What a piece of text is, as far as colour goes. */
export type Tone = "plain" | "heading" | "warning" | "refusal";

/** The text in the colour of its tone; as it is where no colours are shown. */
export function styled(text: string, tone: Tone, coloured: boolean): string {
  if (!coloured || tone === "plain" || text === "") return text;
  const [on, off] = SHADES[tone];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/**
 * Whether colours are shown on a stream: on a terminal, unless it or its user does not want them.
 *
 * Edge: FORCE_COLOR wins over everything, over NO_COLOR too, as in Node itself; `0` and `false` in it mean none. An empty
 * variable is as one that is not set.
 * Source: no-color.org, force-color.org, and Node 20, `tty.WriteStream.getColorDepth`.
 */
export function showsColours(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force = "", NO_COLOR: none = "", TERM: kind } = env;
  if (force !== "") return force !== "0" && force.toLowerCase() !== "false";
  return isTerminal && none === "" && kind !== "dumb";
}

/** Source: ECMA-48, 8.3.117 (SGR): on and off. The sixteen colours alone, so that the terminal's own theme counts. */
const SHADES: Readonly<Record<Exclude<Tone, "plain">, readonly [on: number, off: number]>> = {
  heading: [1, 22],
  warning: [33, 39],
  refusal: [31, 39],
};

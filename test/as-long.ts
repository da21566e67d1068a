/** How much of a thing a test does: little at a desk and in the check, all of it in `npm run soak`. */
export function asLong(short: number, long: number): number {
  return process.env["STEADYHAND_SOAK"] === undefined ? short : long;
}

/** What gen~ would not compile, or what its pages leave open: the double runs neither. */
export class GenError extends Error {
  constructor(line: number, sentence: string) {
    super(`GenExpr, line ${line}: ${sentence}`);
  }
}

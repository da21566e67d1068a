/** What is wrong with an XML text, said so that "The XML" can stand before it, and the byte where it shows. */
export class XmlDamage extends Error {
  readonly what: string;
  readonly at: number;

  constructor(what: string, at: number) {
    super(`the XML ${what} (byte ${at})`);
    this.what = what;
    this.at = at;
  }
}

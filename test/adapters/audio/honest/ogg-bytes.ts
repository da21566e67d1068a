/** One page of an Ogg file, whole. */
export type OggPageBytes = Buffer;

/** The pages of an Ogg file. Source: RFC 3533, 6. */
export function pagesOf(file: Buffer): OggPageBytes[] {
  const pages: OggPageBytes[] = [];
  for (let at = 0; at < file.length; ) {
    const segments = file[at + 26]!;
    const body = file.subarray(at + 27, at + 27 + segments).reduce((sum, length) => sum + length, 0);
    const end = at + 27 + segments + body;
    pages.push(file.subarray(at, end));
    at = end;
  }
  return pages;
}

/** The page with other header fields and a checksum that fits. */
export function pageWith(
  page: OggPageBytes,
  fields: { readonly serial?: number; readonly flags?: number; readonly body?: Uint8Array },
): OggPageBytes {
  const { body } = fields;
  const made =
    body === undefined ? Buffer.from(page) : Buffer.concat([page.subarray(0, 26), Buffer.from([1, body.length]), body]);
  if (fields.serial !== undefined) made.writeUInt32LE(fields.serial, 14);
  if (fields.flags !== undefined) made[5] = fields.flags;
  made.writeUInt32LE(0, 22);
  made.writeUInt32LE(crc32(made), 22);
  return made;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  }
  return crc >>> 0;
}

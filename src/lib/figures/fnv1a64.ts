const offsetBasis = { hi: 0xcbf29ce4, lo: 0x84222325 };
const encoder = new TextEncoder();

/**
 * The 64-bit FNV-1a hash of the text in UTF-8, as 16 hexadecimal digits. Runs anywhere, without node:crypto;
 * not for secrets. Rule: http://www.isthe.com/chongo/tech/comp/fnv/ (prime 2^40 + 0x1b3).
 */
export function fnv1a64(text: string): string {
  let { hi, lo } = offsetBasis;
  for (const byte of encoder.encode(text)) {
    lo = (lo ^ byte) >>> 0;
    // Times 0x1b3 stays below 2^53, so numbers do; times 2^40 only moves the low half up by 8 bits.
    const low = lo * 0x1b3;
    hi = (hi * 0x1b3 + Math.floor(low / 2 ** 32) + lo * 2 ** 8) % 2 ** 32;
    lo = low % 2 ** 32;
  }
  return hex(hi) + hex(lo);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}

const offsetBasis = { hi: 0xcbf29ce4, lo: 0x84222325 };
const encoder = new TextEncoder();

/**
 * The 64-bit FNV-1a hash of the text in UTF-8, as 16 hexadecimal digits. Runs anywhere, without node:crypto;
 * not for secrets. Rule: http://www.isthe.com/chongo/tech/comp/fnv/ (prime 2^40 + 0x1b3).
 */
export function fnv1a64(text: string): string {
  let { hi, lo } = offsetBasis;
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at++) {
    lo = (lo ^ (bytes[at] ?? 0)) >>> 0;
    // Whole numbers of 32 bits throughout: the carry of lo x 0x1b3 from its halves; times 2^40 moves lo up by 8 bits.
    const carry = ((lo >>> 16) * 0x1b3 + (((lo & 0xffff) * 0x1b3) >>> 16)) >>> 16;
    hi = (Math.imul(hi, 0x1b3) + carry + (lo << 8)) >>> 0;
    lo = Math.imul(lo, 0x1b3) >>> 0;
  }
  return hex(hi) + hex(lo);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}

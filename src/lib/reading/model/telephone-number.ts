/** A telephone number as North America writes it, with its code or without: `1 (844) 808-7106`, `877-407-3088`. */
export const telephoneNumber =
  /(?:\+?\d{1,3}[-. ])?\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}\b|\b1?[-. ]?8(?:00|33|44|55|66|77|88)[-.][\w-]+|\(\d{3}\) ?\d{3}-\d{4}/g;

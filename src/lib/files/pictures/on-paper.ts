/** The class of texts that need no paper around their letters, which takes most of the time of drawing them. */
export const onPaper = "on-paper";

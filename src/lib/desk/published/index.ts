export type { PublishedNotebookSheet } from "./published-notebook.ts";

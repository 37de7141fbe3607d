export { atomFeed } from "./atom-feed.ts";
export { feedEntries } from "./feed-entries.ts";
export { llmsText } from "./llms-text.ts";

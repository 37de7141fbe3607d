import { pages } from "./built-project.ts";
import { testPagesWithAxe } from "./test-pages-with-axe.ts";

testPagesWithAxe(pages.filter((path) => path.startsWith("releases/")));

/** A route of which a build makes nothing; in a file of its own, since Astro warns of one in a route that is not built. */
export const getStaticPaths = (): readonly never[] => [];

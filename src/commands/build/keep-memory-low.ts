// The bundler's allocator (mimalloc) keeps memory that it freed for a second, for a site of a thousand notebooks a fifth of all.
// Given back at once it is asked for again at once, which is a tenth of a build's processor time; after ten milliseconds that is
// saved, for some 150 MB more. It reads this when it is loaded, so this module is imported before all others.
process.env.MIMALLOC_PURGE_DELAY ??= "10";

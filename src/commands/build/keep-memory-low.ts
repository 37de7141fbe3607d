// The bundler's allocator (mimalloc) keeps memory that it freed, for a site of a thousand notebooks a fifth of all. It
// reads this when it is loaded, so this module is imported before all others.
process.env.MIMALLOC_PURGE_DELAY ??= "0";

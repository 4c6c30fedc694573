// The version of the engine, as `record.made.engine` says it; held against package.json by a test.

/** Semantic version of the engine: the same bytes and the same version give the same record. */
export const VERSION = '0.1.0'

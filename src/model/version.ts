// The version of the engine, as `record.made.engine` says it; held against package.json by a test.

export const VERSION = '0.1.0'

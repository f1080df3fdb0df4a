// Brotli and gzip at their best, by Node's own library: compiling one in Rust
// would make every newcomer wait for it.
//
//   node --eval … -- [--beside] file …
//
// prints "raw gzip brotli" for each file; with --beside it also writes file.br
// and file.gz.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * How brotli may write distances. Which way is best depends on the file, by some
 * 200 bytes of a wasm and by nothing elsewhere, and only trying tells.
 */
const USUAL = [[0, 0]];
const TRIED = [...USUAL, [0, 1], [0, 4], [0, 9], [0, 10], [0, 11], [1, 2], [1, 8]];

function smallest(bytes, ways) {
  const tries = ways.map(([postfix, direct]) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
      },
    }),
  );
  return tries.reduce((best, next) => (next.length < best.length ? next : best));
}

const files = process.argv.slice(1); // there is no script file to skip
const beside = files[0] === "--beside";
if (beside) files.shift();

for (const file of files) {
  const bytes = readFileSync(file);
  const brotli = smallest(bytes, file.endsWith(".wasm") ? TRIED : USUAL);
  const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  if (beside) {
    writeFileSync(`${file}.br`, brotli);
    writeFileSync(`${file}.gz`, gzip);
  }
  console.log(bytes.length, gzip.length, brotli.length);
}

// Brotli and gzip at their best, by Node's own library: compiling one in Rust
// would make every newcomer wait for it.
//
//   node --eval … -- [--beside] file …
//
// prints "raw gzip brotli" for each file; with --beside it also writes file.br
// and file.gz.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const files = process.argv.slice(1); // there is no script file to skip
const beside = files[0] === "--beside";
if (beside) files.shift();

for (const file of files) {
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  if (beside) {
    writeFileSync(`${file}.br`, brotli);
    writeFileSync(`${file}.gz`, gzip);
  }
  console.log(bytes.length, gzip.length, brotli.length);
}

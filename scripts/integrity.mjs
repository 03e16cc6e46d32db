import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

/** Writes the SHA-384 and the sizes of every bundle to integrity.json, and prints the sizes of the entries. */
export function integrity() {
  return {
    name: 'integrity',
    writeBundle({dir}, bundle) {
      const path = `${dir}/integrity.json`;
      const list = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
      for (const {type, fileName, isEntry, imports, dynamicImports} of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const bytes = readFileSync(`${dir}/${fileName}`);
        const hash = createHash('sha384').update(bytes).digest('base64');
        const brotli = brotliCompressSync(bytes).length;
        list[fileName] = {
          integrity: `sha384-${hash}`,
          bytes: bytes.length,
          brotli,
          imports: imports.map(named),
          dynamicImports: dynamicImports.map(named),
        };
        if (isEntry) console.log(`${dir}/${fileName}: ${bytes.length} bytes, ${brotli} Brotli`);
      }
      const sorted = Object.fromEntries(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

/** A file that is imported from beside the importing one has its name in the folder. */
const named = (file) => file.replace(/^\.\//, '');

/// <reference types="node" />
import {rename, rm, writeFile} from 'node:fs/promises';

/** Writes a file so that it is there whole or not at all: beside its place first, then moved. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content, {flag: 'wx'});
    await rename(beside, path);
  } catch (error) {
    await rm(beside, {force: true});
    throw error;
  }
}

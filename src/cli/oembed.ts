import type {CommandIo} from './command-io.ts';
export async function oembed(_a: readonly string[], _io: CommandIo): Promise<number> { return Promise.resolve(0); }

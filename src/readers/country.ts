import {copyOf, textAt} from './cells.ts';
import type {Row, Warn} from './reader.ts';

/** ISO 3166-1 alpha-3 codes that do not begin with their alpha-2 code, each followed by it. */
const threeLetters =
  'ABWAWAGOAOALAAXANDADAREAEARMAMATAAQATFTFATGAGAUTATBDIBIBENBJBESBQBGDBDBHSBSBIHBABLRBYBLZBZBRBBBBRNBNCAFCFCHLCLCHNCNCODCDCOGCGCOKCKCOMKMCPVCVCUWCWCYMKYDNKDKESHEHESTEEFLKFKFROFOFSMFMGINGNGLPGPGNBGWGNQGQGRDGDGRLGLGUFGFGUYGYIRLIEIRQIQISRILJAMJMKAZKZKORKRLBRLRLBYLYMACMOMAFMFMDGMGMDVMVMEXMXMLTMTMNEMEMNPMPMOZMZMTQMQMYTYTNIUNUPAKPKPCNPNPLWPWPNGPGPOLPLPRKKPPRTPTPRYPYPYFPFSENSNSGSGSSLBSBSLVSVSPMPMSRBRSSURSRSVKSKSVNSISWESESWZSZSYCSCTCDTDTKMTMTUNTNTURTRTUVTVUKRUAURYUYWLFWF';

/** The alpha-3 codes that do begin with their alpha-2 code. */
const beginAlike =
  'AFG AIA ALB ARG ASM AUS AZE BEL BFA BGR BHR BLM BMU BOL BRA BTN BVT BWA CAN CCK CHE CIV CMR COL CRI CUB CXR CYP CZE DEU DJI DMA DOM DZA ECU EGY ERI ESP ETH FIN FJI FRA GAB GBR GEO GGY GHA GIB GMB GRC GTM GUM HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRN ISL ITA JEY JOR JPN KEN KGZ KHM KIR KNA KWT LAO LBN LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MHL MKD MLI MMR MNG MRT MSR MUS MWI MYS NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NZL OMN PAN PER PHL PRI PSE QAT REU ROU RUS RWA SAU SDN SGP SHN SJM SLE SMR SOM SSD STP SXM SYR TCA TGO THA TJK TKL TLS TON TTO TWN TZA UGA UMI USA UZB VAT VCT VEN VGB VIR VNM VUT WSM XKX YEM ZAF ZMB ZWE';

/** Names the field uses and `Intl` does not, as `plain` leaves them. */
const otherNames: Record<string, string> = {
  car: 'CF',
  drc: 'CD',
  uae: 'AE',
  'dr congo': 'CD',
  'democratic congo': 'CD',
  congo: 'CG',
  'ivory coast': 'CI',
  turkey: 'TR',
  turkiye: 'TR',
  palestine: 'PS',
  'united states america': 'US',
  'kingdom eswatini': 'SZ',
  swaziland: 'SZ',
  'macedonia fyr': 'MK',
  macedonia: 'MK',
  'czech republic': 'CZ',
  'east timor': 'TL',
  burma: 'MM',
  'cabo verde': 'CV',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\(.*|\p{M}/gu, '')
    .replace(/\b(and|of|the|republic)\b|[^\p{L}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

let names: Map<string, string> | undefined;

function readNames(): Map<string, string> {
  const known = new Map<string, string>();
  const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  for (let i = 0; i < 26 ** 2; i++) {
    const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    const tag = `und-${code}`;
    const name = english.of(code);
    // Withdrawn codes (BU for Burma) answer with the new country's name but are not its code.
    if (name && Intl.getCanonicalLocales(tag)[0] === tag) known.set(plain(name), code);
  }
  for (const [name, code] of Object.entries(otherNames)) known.set(name, code);
  return known;
}

const found = new Map<string, string>();

/**
 * The ISO 3166-1 alpha-2 code of a country given as that code, the three-letter or numeric one, or an English name as
 * UCDP and ACLED write it (“DR Congo (Zaire)”). What is no country we know is returned as it stands.
 */
export function countryCode(text: string): string {
  let code = found.get(text);
  if (code === undefined) {
    const name = copyOf(text);
    found.set(name, (code = look(name)));
  }
  return code;
}

function look(text: string): string {
  if (/^[A-Z]{2}$/.test(text)) return text;
  if (/^\d{1,3}$/.test(text)) {
    const region = new Intl.Locale(`und-${text.padStart(3, '0')}`).region ?? '';
    return region.length === 2 ? region : text;
  }
  if (/^[A-Z]{3}$/.test(text)) {
    for (let i = 0; i < threeLetters.length; i += 5)
      if (threeLetters.startsWith(text, i)) return threeLetters.slice(i + 3, i + 5);
    if (beginAlike.split(' ').includes(text)) return text.slice(0, 2);
  }
  names ??= readNames();
  return names.get(plain(text)) ?? text;
}

/** The country's English name, or what stands there. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames('en', {type: 'region'}).of(code) ?? code;
}

/** The country of a row: blank where its cell is, undefined where the file has no such column. */
export function countryAt(row: Row, column: number, warn: Warn): string | undefined {
  if (column < 0) return undefined;
  const text = textAt(row, column);
  if (!text) warn('A row names no country and counts for none.');
  return text && countryCode(text);
}

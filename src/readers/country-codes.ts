/** ISO 3166-1 alpha-3 codes that do not begin with their alpha-2 code, each followed by it. */
const threeLetters =
  'ABWAWAGOAOALAAXANDADAREAEARMAMATAAQATFTFATGAGAUTATBDIBIBENBJBESBQBGDBDBHSBSBIHBABLRBYBLZBZBRBBBBRNBNCAFCFCHLCLCHNCNCODCDCOGCGCOKCKCOMKMCPVCVCUWCWCYMKYDNKDKESHEHESTEEFLKFKFROFOFSMFMGINGNGLPGPGNBGWGNQGQGRDGDGRLGLGUFGFGUYGYIRLIEIRQIQISRILJAMJMKAZKZKORKRLBRLRLBYLYMACMOMAFMFMDGMGMDVMVMEXMXMLTMTMNEMEMNPMPMOZMZMTQMQMYTYTNIUNUPAKPKPCNPNPLWPWPNGPGPOLPLPRKKPPRTPTPRYPYPYFPFSENSNSGSGSSLBSBSLVSVSPMPMSRBRSSURSRSVKSKSVNSISWESESWZSZSYCSCTCDTDTKMTMTUNTNTURTRTUVTVUKRUAURYUYWLFWF';

/** The alpha-3 codes that do begin with their alpha-2 code. */
const beginAlike =
  'AFG AIA ALB ARG ASM AUS AZE BEL BFA BGR BHR BLM BMU BOL BRA BTN BVT BWA CAN CCK CHE CIV CMR COL CRI CUB CXR CYP CZE DEU DJI DMA DOM DZA ECU EGY ERI ESP ETH FIN FJI FRA GAB GBR GEO GGY GHA GIB GMB GRC GTM GUM HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRN ISL ITA JEY JOR JPN KEN KGZ KHM KIR KNA KWT LAO LBN LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MHL MKD MLI MMR MNG MRT MSR MUS MWI MYS NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NZL OMN PAN PER PHL PRI PSE QAT REU ROU RUS RWA SAU SDN SGP SHN SJM SLE SMR SOM SSD STP SXM SYR TCA TGO THA TJK TKL TLS TON TTO TWN TZA UGA UMI USA UZB VAT VCT VEN VGB VIR VNM VUT WSM XKX YEM ZAF ZMB ZWE';

/** Withdrawn or reserved codes that the field writes for the one in force. */
const otherCodes: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

let alpha2: Set<string> | undefined;

/** The alpha-2 codes in force, with XK, EU and UN. */
export function countryCodes(): ReadonlySet<string> {
  if (alpha2) return alpha2;
  alpha2 = new Set(['EU', 'UN', 'XK']);
  for (let i = 0; i < threeLetters.length; i += 5) alpha2.add(threeLetters.slice(i + 3, i + 5));
  for (const code of beginAlike.split(' ')) if (code !== 'XKX') alpha2.add(code.slice(0, 2));
  return alpha2;
}

/**
 * The alpha-2 code that an alpha-2, alpha-3 or numeric code of ISO 3166-1 stands for, in any letter case and also as
 * programs write numbers (`562.0`); undefined for what is no code, however like one it looks (`UAE`, `0`).
 */
export function codeOfCode(text: string): string | undefined {
  const numeric = /^(\d{1,3})(?:\.0+)?$/.exec(text)?.[1];
  if (numeric) {
    const {region = ''} = new Intl.Locale(`und-${numeric.padStart(3, '0')}`);
    return countryCodes().has(region) ? region : undefined;
  }
  if (!/^[a-z]{2,3}$/i.test(text)) return undefined;
  const code = text.toUpperCase();
  if (code.length === 2) return countryCodes().has(code) ? code : otherCodes[code];
  for (let i = 0; i < threeLetters.length; i += 5)
    if (threeLetters.startsWith(code, i)) return threeLetters.slice(i + 3, i + 5);
  return beginAlike.split(' ').includes(code) ? code.slice(0, 2) : undefined;
}

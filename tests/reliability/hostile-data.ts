/** Words that would do harm where they are read as anything but letters. */
export const payloads = [
  '<img src=x onerror="pwned=1">',
  '<script>pwned=1</script>',
  '"><svg onload=pwned=1>',
  '</text><foreignObject><iframe src="javascript:pwned=1">',
  "${pwned=1}{{constructor.constructor('pwned=1')()}}",
  '=HYPERLINK("https://evil.example","click")',
  '&lt;b&gt;&#60;i&#62;',
  "'-pwned-'",
];

/** Addresses that must not become links. */
export const addresses = [
  'javascript:pwned=1',
  ' javascript:pwned=1',
  '\u0001javascript:pwned=1',
  'java\nscript:pwned=1',
  'JaVaScRiPt:pwned=1',
  'data:text/html,<script>pwned=1</script>',
  'vbscript:pwned=1',
  'intent://x#Intent;end',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'https://user:pass@bank.example/',
  'https://bank.example@evil.example/',
  '//evil.example/',
  'https://',
];

type Json = Record<string, unknown>;

/** The dataset with `change` made to every string under a key that holds words. */
export function withWords(dataset: Json, change: (words: string, key: string) => unknown): Json {
  const words = new Set(
    'title rule license name publisher note text definition mission label attacker region attribution author'.split(
      ' '
    )
  );
  const visit = (value: unknown, key: string, inside: boolean): unknown => {
    if (Array.isArray(value)) return value.map((entry) => visit(entry, key, inside));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          visit(member, name, words.has(key) || key === 'terms'),
        ])
      );
    return typeof value === 'string' && (words.has(key) || inside || key === 'variants')
      ? change(value, key)
      : value;
  };
  return visit(dataset, '', false) as Json;
}

/** The dataset with another address in every source. */
export const withAddress = (dataset: Json, url: unknown): Json => ({
  ...dataset,
  sources: Object.fromEntries(
    Object.entries(dataset.sources as Record<string, Json>).map(([key, source]) => [
      key,
      {...source, url},
    ])
  ),
});

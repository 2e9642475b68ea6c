/**
 * Bytes to text. In this order: a byte-order mark, the declared charset, valid UTF-8, the charset in a `<meta>`, and a
 * guess from the bytes (chardet, loaded only then). Broken sequences become U+FFFD and are counted.
 */
export type Decoded = {readonly text: string; readonly encoding: string; readonly replacedCharacters: number};

export async function decodeBytes(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const valid = decodeStrictly(bytes);
  if (valid !== undefined && (declared === undefined || !isWide(declared)))
    return {text: valid, encoding: 'utf-8', replacedCharacters: 0};
  const named = known(declared) ?? known(charsetInMeta(bytes));
  if (named !== undefined && named !== 'utf-8') return decode(bytes, named);
  return decode(bytes, named ?? (await guess(bytes)));
}

const isWide = (label: string): boolean => /^(utf-?16|ucs-?2|iso-2022)/i.test(label);

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return {text, encoding, replacedCharacters: text.split('\ufffd').length - 1};
}

/** The name under which TextDecoder knows a charset; undefined for one it does not know. */
function known(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return undefined;
  }
}

function charsetInMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** The first 64 KiB tell enough. Zeros in every other byte are UTF-16 without a mark. */
async function guess(bytes: Uint8Array): Promise<string> {
  const sample = bytes.subarray(0, 65_536);
  const zeros = [0, 1].map(parity => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  if (zeros[1]! > sample.length / 5 && zeros[0]! < zeros[1]! / 4) return 'utf-16le';
  if (zeros[0]! > sample.length / 5 && zeros[1]! < zeros[0]! / 4) return 'utf-16be';
  const {default: chardet} = await import('chardet');
  const guesses = chardet.analyse(sample).map(({name}) => known(name));
  return guesses.find(name => name !== undefined && name !== 'utf-8') ?? 'windows-1252';
}

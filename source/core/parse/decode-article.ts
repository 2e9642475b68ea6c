import {decodeBytes} from './decode-bytes.ts';
import {detectBinaryType, detectMediaType} from './detect-media-type.ts';
import {formatOfName, formatOfType, isReadFromBytes, type MediaType} from './formats.ts';

type Hints = {
  /** Overrules everything else. */
  readonly mediaType?: MediaType | undefined;
  /** The declared media type, without its parameters. */
  readonly contentType?: string | undefined;
  readonly charset?: string | undefined;
  /** Path or address. */
  readonly name?: string | undefined;
};

export type DecodedArticle = {
  readonly mediaType: MediaType;
  /** Text, or bytes for the kinds that are read from bytes. */
  readonly input: string | Uint8Array;
  /** Broken byte sequences that were replaced by U+FFFD. */
  readonly replacedCharacters: number;
};

/** What kind of article the bytes hold, and its text where the whole of it is text. */
export async function decodeArticle(bytes: Uint8Array, hints: Hints): Promise<DecodedArticle> {
  const told = hints.mediaType ?? typeFromBytes(bytes, hints);
  if (told !== undefined && isReadFromBytes(told)) return {mediaType: told, input: bytes, replacedCharacters: 0};
  const {text, replacedCharacters} = await decodeBytes(bytes, hints.charset);
  const {contentType, name = ''} = hints;
  const mediaType = told ?? detectMediaType({name, text, ...(contentType === undefined ? {} : {contentType})});
  return {mediaType, input: text, replacedCharacters};
}

/** A PDF or an EPUB shows what it is, whatever it is called; for mail a name or a type that says otherwise counts more. */
function typeFromBytes(bytes: Uint8Array, {contentType = '', name = ''}: Hints): MediaType | undefined {
  const shown = detectBinaryType(bytes);
  const said = formatOfType(contentType) ?? formatOfName(name);
  if (shown !== 'message/rfc822') return shown ?? (said !== undefined && isReadFromBytes(said) ? said : undefined);
  return said === undefined || said === 'text/plain' ? shown : said;
}

/**
 * The one format of all that was learnt: named tables of numbers and named texts, with a header that says what they are.
 *
 *     bytes 0 to 3     `ORM` and the format version
 *     bytes 4 to 7     length of the header
 *     header           JSON, spaces behind it up to a multiple of 8
 *     tables, texts    one after the other in the order of the header, each from a multiple of 8 on
 *
 * Numbers are little-endian. A table may leave out the rows that hold nothing: then a bitmap of the rows comes first.
 * A file of another kind or version, one cut short and one whose numbers do not add up are refused, never read.
 */
export const formatVersion = 1;
const magic = [0x4f, 0x52, 0x4d, formatVersion] as const;
const headLength = 8;

const arrays = {i8: Int8Array, u8: Uint8Array, i16: Int16Array, u16: Uint16Array, f32: Float32Array} as const;
type NumberType = keyof typeof arrays;
export type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Float32Array;

/** What stands for a number is the number times `step`. */
export type Tensor = {readonly shape: readonly number[]; readonly step: number; readonly values: Numbers};

/** Where a file comes from: a hash of the data, the seed, figures that were measured. */
export type Provenance = Readonly<Record<string, string | number>>;

export type TensorFile = {
  /** What the file is for: `attribution`, `tagger`. */
  readonly model: string;
  readonly madeFrom: Provenance;
  readonly tensors: Readonly<Record<string, Tensor>>;
  readonly texts: Readonly<Record<string, string>>;
};

type Entry = {readonly name: string; readonly bytes: number} & (
  | {readonly type: NumberType; readonly shape: readonly number[]; readonly step: number; readonly isSparse: boolean}
  | {readonly type: 'text'}
);
type Header = {readonly model: string; readonly madeFrom: Provenance; readonly entries: readonly Entry[]};

/** Why a file is not read, in one line. */
export class ModelFileError extends Error {}

export function encodeTensors({model, madeFrom, tensors, texts}: TensorFile): Uint8Array {
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  for (const [name, {shape, step, values}] of Object.entries(tensors)) {
    const packed = packRows(values, shape);
    const type = (Object.keys(arrays) as NumberType[]).find(key => values instanceof arrays[key])!;
    entries.push({name, type, shape, step, isSparse: packed.isSparse, bytes: packed.bytes.length});
    parts.push(packed.bytes);
  }
  for (const [name, text] of Object.entries(texts)) {
    const bytes = new TextEncoder().encode(text);
    entries.push({name, type: 'text', bytes: bytes.length});
    parts.push(bytes);
  }
  const header = new TextEncoder().encode(JSON.stringify({model, madeFrom, entries} satisfies Header));
  const length = aligned(header.length);
  const bytes = new Uint8Array(headLength + length + parts.reduce((sum, part) => sum + aligned(part.length), 0));
  bytes.set(magic);
  new DataView(bytes.buffer).setUint32(4, length, true);
  bytes.fill(0x20, headLength, headLength + length);
  bytes.set(header, headLength);
  let at = headLength + length;
  for (const part of parts) {
    bytes.set(part, at);
    at += aligned(part.length);
  }
  return bytes;
}

/** Throws a ModelFileError on bytes that are no such file of this version. */
export function decodeTensors(bytes: Uint8Array, model: string): TensorFile {
  if (bytes.length < headLength || magic.some((byte, at) => at < 3 && bytes[at] !== byte))
    throw new ModelFileError(`this is no model file`);
  if (bytes[3] !== formatVersion)
    throw new ModelFileError(`the model file has format ${bytes[3]}, this program reads format ${formatVersion}`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = readHeader(bytes.subarray(headLength, headLength + length));
  if (header.model !== model) throw new ModelFileError(`the model file is for ${header.model}, not for ${model}`);
  const tensors: Record<string, Tensor> = {};
  const texts: Record<string, string> = {};
  let at = headLength + length;
  for (const entry of header.entries) {
    const part = bytes.subarray(at, at + entry.bytes);
    if (part.length < entry.bytes) throw new ModelFileError('the model file is cut short');
    if (entry.type === 'text') texts[entry.name] = new TextDecoder().decode(part);
    else tensors[entry.name] = {shape: entry.shape, step: entry.step, values: unpackRows(part, entry)};
    at += aligned(entry.bytes);
  }
  return {model, madeFrom: header.madeFrom, tensors, texts};
}

function readHeader(bytes: Uint8Array): Header {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Header;
  } catch {
    throw new ModelFileError('the header of the model file is damaged');
  }
}

const aligned = (length: number): number => Math.ceil(length / 8) * 8;
const rawBytes = (values: Numbers): Uint8Array => new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

/** A table that is fuller than this stays whole, for it then need not be spread out when it is read. */
const fullest = 0.9;

/** The bytes of a table, without the rows of zeros where these are many. */
function packRows(values: Numbers, [rows = 1]: readonly number[]): {bytes: Uint8Array; isSparse: boolean} {
  const width = values.length / rows;
  const used = Array.from({length: rows}, (_, row) => row).filter(row =>
    values.subarray(row * width, (row + 1) * width).some(value => value !== 0),
  );
  if (used.length > fullest * rows) return {bytes: rawBytes(values), isSparse: false};
  const size = width * values.BYTES_PER_ELEMENT;
  const bitmap = aligned(Math.ceil(rows / 8));
  const bytes = new Uint8Array(bitmap + used.length * size);
  used.forEach((row, index) => {
    bytes[row >> 3]! |= 1 << (row & 7);
    bytes.set(rawBytes(values.subarray(row * width, (row + 1) * width)), bitmap + index * size);
  });
  return {bytes, isSparse: true};
}

function unpackRows(part: Uint8Array, {type, shape, isSparse}: Extract<Entry, {shape: readonly number[]}>): Numbers {
  const make = arrays[type];
  const count = shape.reduce((product, size) => product * size, 1);
  const rows = shape[0] ?? 1;
  const bitmap = isSparse ? aligned(Math.ceil(rows / 8)) : 0;
  // Bytes may lie anywhere, and the other arrays begin at multiples of their size only.
  const own = part.subarray(bitmap);
  const isFit = make === Int8Array || make === Uint8Array || own.byteOffset % make.BYTES_PER_ELEMENT === 0;
  const buffer = isFit ? own : own.slice();
  if (buffer.length % make.BYTES_PER_ELEMENT !== 0) throw new ModelFileError('the model file is damaged');
  const kept = new make(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.length / make.BYTES_PER_ELEMENT);
  const values = isSparse ? spread(kept, part.subarray(0, bitmap), new make(count), count / rows) : kept;
  if (values?.length !== count) throw new ModelFileError('the model file is damaged');
  return values;
}

/** Puts each row that was kept into its place; undefined where there are not as many as the bitmap says. */
function spread(kept: Numbers, bitmap: Uint8Array, values: Numbers, width: number): Numbers | undefined {
  let at = 0;
  for (let byte = 0; byte < bitmap.length; byte++) {
    const bits = bitmap[byte]!;
    for (let bit = 0; bits >> bit > 0; bit++) {
      if (((bits >> bit) & 1) === 0) continue;
      const row = (byte * 8 + bit) * width;
      if (row + width > values.length || at + width > kept.length) return undefined;
      for (let k = 0; k < width; k++) values[row + k] = kept[at++]!;
    }
  }
  return at === kept.length ? values : undefined;
}

/** A table of a file by name; throws a ModelFileError where the file has none, or one of another type. */
export function tensorOf<T extends Numbers>(file: TensorFile, name: string, type: new (length: number) => T) {
  const tensor = file.tensors[name];
  if (tensor === undefined || !(tensor.values instanceof type))
    throw new ModelFileError(`the model file for ${file.model} has no table ${name}`);
  return {...tensor, values: tensor.values as T};
}

export function textOf(file: TensorFile, name: string): string {
  const text = file.texts[name];
  if (text === undefined) throw new ModelFileError(`the model file for ${file.model} has no text ${name}`);
  return text;
}

/** The numbers that a table of integers stands for. */
export function numbersOf(file: TensorFile, name: string): Float64Array {
  const tensor = file.tensors[name];
  if (tensor === undefined) throw new ModelFileError(`the model file for ${file.model} has no table ${name}`);
  const {values, step} = tensor;
  const numbers = new Float64Array(values.length);
  // A loop: to map so many numbers by a function takes 50 ms of the start, ten times as long.
  for (let k = 0; k < values.length; k++) numbers[k] = values[k]! * step;
  return numbers;
}

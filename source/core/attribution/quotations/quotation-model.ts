import type {LinearModel} from '../../learning/linear-model.ts';
import {decodeTensors, tensorOf} from '../../learning/tensor-file.ts';

/** The three choices about a marked quotation. */
export const quotationTables = ['cue', 'speech', 'source'] as const;
export type QuotationModel = Readonly<Record<(typeof quotationTables)[number], LinearModel>>;

/** From the bytes of `direct.model`; throws a ModelFileError on bytes that are no such model. */
export function decodeQuotationModel(bytes: Uint8Array): QuotationModel {
  const file = decodeTensors(bytes, 'direct');
  const read = (name: string): LinearModel => {
    const {values, step} = tensorOf(file, name, Int8Array);
    return {weights: values, scale: step};
  };
  return {cue: read('cue'), speech: read('speech'), source: read('source')};
}

/** What went wrong while fetching, in words for the one who asked. */
import type {Limits} from './limits.ts';
import {UserError} from './user-error.ts';

export function statusHint(status: number): string {
  if (status === 404 || status === 410) return '(not found); check the address';
  if (status === 401 || status === 403 || status === 402)
    return '(not allowed); open it in a browser and save the page';
  if (status === 429) return '(too many requests); try later';
  return status >= 500 ? '(the server has a problem); try later' : '(refused); open it in a browser and save the page';
}

const codeOf = (error: unknown): string => {
  const {cause, code, name} = error as {
    cause?: {code?: unknown; errors?: {code?: unknown}[]};
    code?: unknown;
    name: string;
  };
  return [cause?.code, cause?.errors?.[0]?.code, code].find(found => typeof found === 'string') ?? name;
};

/** True where nobody answered, so that the page seen last time may stand in. */
export const isAbsence = (error: unknown): boolean =>
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_SOCKET|TimeoutError)$/.test(
    codeOf(error),
  );

/** True where the connection broke before the answer came, which a second try often mends. */
export const isReset = (error: unknown): boolean => /^(ECONNRESET|UND_ERR_SOCKET|EPIPE)$/.test(codeOf(error));

export function explainFailure(address: string, error: unknown, limits: Limits): Error {
  const code = codeOf(error);
  const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
  const reason = (() => {
    const {cause} = error as {cause?: {message?: string; name?: string}};
    if (cause?.message === 'bad port')
      return `names port ${URL.parse(address)?.port}, which is kept for other things than pages; check the address`;
    if (code === 'TimeoutError') return `did not answer in full within ${seconds(limits.wholeMilliseconds)}; try later`;
    if (code === 'UND_ERR_CONNECT_TIMEOUT')
      return `did not answer within ${seconds(limits.connectMilliseconds)}; try later`;
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has no such host; check the address and your connection';
    if (code === 'ECONNREFUSED') return 'refuses the connection; check the address';
    if (
      /^(ECONNRESET|UND_ERR_SOCKET|UND_ERR_ABORTED|EPIPE|Z_BUF_ERROR|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)
    )
      return 'was cut off in the middle; try again';
    if (/^(Z_|ERR_+(BROTLI|ZSTD|ERROR_FORMAT)|ERR_BROTLI|ZSTD_)/.test(code))
      return 'sends broken compressed data; open it in a browser and save the page';
    if (/CERT|SIGNATURE|TLS|SSL|ISSUER/.test(code))
      return `has a certificate that cannot be trusted (${code}); check the address`;
    if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW' || cause?.name === 'HTTPParserError')
      return 'answers in a way that is not HTTP; open it in a browser and save the page';
    return `cannot be read (${code})`;
  })();
  return new UserError(`${address} ${reason}`, {cause: error});
}

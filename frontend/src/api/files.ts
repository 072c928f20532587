import { headers, send } from './client';
import { Problem } from './problem';
import { refresh, token } from './token';

/** fetch cannot tell how much was sent, so uploads go by XMLHttpRequest. `progress` is 0…1. */
export async function upload<T>(
  address: string,
  form: FormData,
  progress: (share: number) => void,
  key?: string,
): Promise<T> {
  const first = await transmit(address, form, progress, key);
  const answer =
    first.status === 401 && token() && (await refresh()) ? await transmit(address, form, progress, key) : first;
  if (answer.status < 200 || answer.status > 299) throw Problem.read(answer.status, answer.responseText);
  return JSON.parse(answer.responseText) as T;
}

function transmit(address: string, form: FormData, progress: (share: number) => void, key?: string) {
  return new Promise<XMLHttpRequest>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    const sent = headers({ Accept: 'application/json', ...(key ? { 'Idempotency-Key': key } : {}) });
    for (const [name, value] of Object.entries(sent)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => resolve(request);
    request.onerror = () => reject(Problem.unreachable());
    request.send(form);
  });
}

export async function read(address: string, accept = '*/*') {
  const response = await send(address, { method: 'GET', headers: { Accept: accept } });
  return { blob: await response.blob(), name: fileName(response.headers.get('Content-Disposition')) };
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Fetches with the caller's right and hands the file to the browser's own saving. */
export async function download(address: string, fallbackName: string, accept?: string) {
  const { blob, name } = await read(address, accept);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function fileName(disposition: string | null) {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  return encoded ? decodeURIComponent(encoded) : disposition?.match(/filename="([^"]+)"/)?.[1];
}

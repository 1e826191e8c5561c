import { no, ok, type InputRefusal, type Result } from '@billkit/billing';

/** All text of a stream, in UTF-8. Refuses `input-too-large` without reading on, and `input-not-json`. */
export async function readText(
  stream: AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<Result<string, InputRefusal>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > bytesMax) return no({ type: 'input-too-large', path: '' });
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  // What is no UTF-8 was replaced, so it is not there when the text is written again.
  const again = Buffer.from(text);
  if (again.equals(bytes)) return ok(text);
  const wrong = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = bytes.subarray(0, wrong).toString('utf8').split('\n');
  return no({ type: 'input-not-json', path: `${before.length}:${(before.at(-1) ?? '').length + 1}` });
}

import type { APIRequestContext, APIResponse } from '@playwright/test'

/** Reads `/data` and everything that it refers to; what describes it has addresses with names to fill in. */
export async function crawlData(
  request: APIRequestContext,
): Promise<ReadonlyMap<string, APIResponse>> {
  const answers = new Map<string, APIResponse>()
  const waiting = ['/data']
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = await request.get(address)
    answers.set(address, answer)
    const text = await answer.text()
    waiting.push(
      ...[...text.matchAll(/"(\/data\/[^"]+)"/g)]
        .map(([, reference = '']) => reference)
        .filter((reference) => !answers.has(reference) && !reference.includes('{')),
    )
  }
  return answers
}

/** Settles as the work does, or rejects with the message when that takes longer. */
export async function withinTime<Value>(
  work: Promise<Value>,
  limitMs: number,
  message: string,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

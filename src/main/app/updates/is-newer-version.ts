interface Version {
  numbers: readonly number[]
  isPreview: boolean
}

/** Whether the first of two versions like `1.10.2` is the newer one; a preview is older than its version. */
export function isNewerVersion(one: string, other: string): boolean {
  const [first, second] = [readVersion(one), readVersion(other)]
  for (const [at, number] of first.numbers.entries()) {
    const difference = number - (second.numbers[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return second.isPreview && !first.isPreview
}

function readVersion(version: string): Version {
  const [withoutBuild = ''] = version.split('+', 1)
  const [core = '', preview] = withoutBuild.split('-', 2)
  return { numbers: core.split('.').map(Number), isPreview: preview !== undefined }
}

/** Markdown with everything that an answer can hold. */
export const markdownSample = `# Heading one

A paragraph with **strong**, _emphasised_, ~~deleted~~ and \`inline code\`, a [link](https://example.com/page), an address such as https://example.com/a?b=c and a line that is long enough to wrap at every width that people use.

## Heading two

1. First
2. Second, with more below
   - a nested point
   - and another
     1. three deep
3. Third

- [x] done
- [ ] not done yet

### Heading three

> Somebody said this, and it was worth repeating.
>
> > Somebody else said so too.

| Peak | Height | First climbed | By |
| :--- | -----: | :-----------: | --- |
| Galdhøpiggen | 2,469 m | 1850 | Steinar Sulheim |
| Kebnekaise | 2,097 m | 1883 | Charles Rabot |
| Halti | 1,324 m | — | nobody remembers |

\`\`\`ts
/** The shortest way that works. */
export async function load(url: string, signal?: AbortSignal): Promise<Row[]> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(\`\${response.status} from \${url}\`)
  return rowsSchema.parse(await response.json()) // never trust it
}
\`\`\`

\`\`\`python
def mean(values: list[float]) -> float:
    """Average, or zero for nothing."""
    return sum(values) / len(values) if values else 0.0
\`\`\`

Inline maths such as $e^{i\\pi} + 1 = 0$ and a block:

$$
\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}
$$

---

<script>alert('never')</script> Raw HTML stays text, and [this](javascript:alert(1)) is no link.`

import { useChat } from '../chat-context.ts'

const radius = 9
const around = 2 * Math.PI * radius

/** How far an upload is: a ring that fills, or turns while nobody can tell. */
export function UploadRing({ progress, name }: { progress: number | null; name: string }) {
  const { translate } = useChat()
  const percent = progress === null ? undefined : Math.round(progress * 100)
  return (
    <span
      className={`upload-ring ${progress === null ? 'turning' : ''}`}
      role="progressbar"
      aria-label={`${translate('attachment.uploading')}: ${name}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <svg aria-hidden viewBox="0 0 24 24" width={24} height={24}>
        <circle cx={12} cy={12} r={radius} />
        <circle
          className="upload-share"
          cx={12}
          cy={12}
          r={radius}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - (progress ?? 0.25))}
        />
      </svg>
    </span>
  )
}

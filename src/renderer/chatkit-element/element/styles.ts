import attachmentText from '../theme/attachments.css?inline'
import baseText from '../theme/base.css?inline'
import composerText from '../theme/composer.css?inline'
import entityText from '../theme/entities.css?inline'
import historyText from '../theme/history.css?inline'
import markdownText from '../theme/markdown.css?inline'
import questionText from '../theme/questions.css?inline'
import sourceText from '../theme/sources.css?inline'
import transcriptText from '../theme/transcript.css?inline'
import controlText from '../theme/widget-controls.css?inline'
import widgetText from '../theme/widgets.css?inline'

let sheet: CSSStyleSheet | null = null

/** The style sheet that all elements of the page share. */
export function baseStyles(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync(
    [
      baseText,
      transcriptText,
      markdownText,
      composerText,
      attachmentText,
      questionText,
      sourceText,
      entityText,
      historyText,
      widgetText,
      controlText,
    ].join('\n'),
  )
  return sheet
}

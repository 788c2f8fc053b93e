import { Badge } from './badge.tsx'
import { Basic } from './basic.tsx'
import { Box, Col, Row } from './box.tsx'
import { Button } from './button.tsx'
import { Caption } from './caption.tsx'
import { Card } from './card.tsx'
import { Checkbox } from './checkbox.tsx'
import { Divider } from './divider.tsx'
import { ListViewItem } from './list-view-item.tsx'
import { ListView } from './list-view.tsx'
import { Spacer } from './spacer.tsx'
import { Text } from './text.tsx'
import { Title } from './title.tsx'
import { WidgetIcon } from './widget-icon.tsx'
import { WidgetMarkdown } from './widget-markdown.tsx'
import type { WidgetViews } from './widget-views.ts'

/** What draws each type of component. A new type is one file and one line here. */
export const allWidgetViews: WidgetViews = new Map([
  ['Badge', Badge],
  ['Basic', Basic],
  ['Box', Box],
  ['Button', Button],
  ['Caption', Caption],
  ['Card', Card],
  ['Checkbox', Checkbox],
  ['Col', Col],
  ['Divider', Divider],
  ['Icon', WidgetIcon],
  ['ListView', ListView],
  ['ListViewItem', ListViewItem],
  ['Markdown', WidgetMarkdown],
  ['Row', Row],
  ['Spacer', Spacer],
  ['Text', Text],
  ['Title', Title],
])

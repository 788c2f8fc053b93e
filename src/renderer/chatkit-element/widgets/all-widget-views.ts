import { Badge } from './badge.tsx'
import { Basic } from './basic.tsx'
import { Box, Col, Row } from './box.tsx'
import { Button } from './button.tsx'
import { Caption } from './caption.tsx'
import { Card } from './card.tsx'
import { Chart } from './chart/chart.tsx'
import { Checkbox } from './checkbox.tsx'
import { DatePicker } from './date-picker.tsx'
import { Divider } from './divider.tsx'
import { ListViewItem } from './list-view-item.tsx'
import { ListView } from './list-view.tsx'
import { Form } from './form.tsx'
import { Image } from './image.tsx'
import { Input } from './input.tsx'
import { Label } from './label.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Select } from './select.tsx'
import { Spacer } from './spacer.tsx'
import { Text } from './text.tsx'
import { Table } from './table.tsx'
import { Textarea } from './textarea.tsx'
import { Transition } from './transition.tsx'
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
  ['Chart', Chart],
  ['Checkbox', Checkbox],
  ['Col', Col],
  ['DatePicker', DatePicker],
  ['Divider', Divider],
  ['Form', Form],
  ['Icon', WidgetIcon],
  ['Image', Image],
  ['Input', Input],
  ['Label', Label],
  ['ListView', ListView],
  ['ListViewItem', ListViewItem],
  ['Markdown', WidgetMarkdown],
  ['RadioGroup', RadioGroup],
  ['Row', Row],
  ['Select', Select],
  ['Spacer', Spacer],
  ['Table', Table],
  ['Text', Text],
  ['Textarea', Textarea],
  ['Title', Title],
  ['Transition', Transition],
])

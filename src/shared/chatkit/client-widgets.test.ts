import type { Widgets } from '@openai/chatkit'
import { describe, expectTypeOf, it } from 'vitest'
import type { BuiltInIconName } from './icons.ts'
import type { WidgetComponent, WidgetRoot } from './widgets.ts'

type ClientComponent = Widgets.WidgetComponent | Widgets.WidgetRoot | Widgets.ListViewItem

type OfType<Component, Type> = Extract<Component, { type: Type }>

/** The properties that clients know of a component and we do not, as `Type.property`. */
type UnknownProperty = {
  [Type in ClientComponent['type']]: `${Type}.${Exclude<
    keyof OfType<ClientComponent, Type>,
    keyof OfType<WidgetComponent, Type>
  > &
    string}`
}[ClientComponent['type']]

// These are checked by the compiler; at run time there is nothing left of them.
describe('the widget types of the published client', () => {
  it('are all known here, with every property', () => {
    expectTypeOf<Exclude<ClientComponent['type'], WidgetComponent['type']>>().toBeNever()
    expectTypeOf<UnknownProperty>().toBeNever()
  })

  it('allow no value that is refused here', () => {
    expectTypeOf<Widgets.WidgetRoot>().toExtend<WidgetRoot>()
    expectTypeOf<ClientComponent>().toExtend<WidgetComponent>()
  })

  it('have no icon that is missing here', () => {
    expectTypeOf<Widgets.WidgetIcon>().toExtend<BuiltInIconName>()
  })
})

/**
 * What a package is called in a bill of materials.
 * @typedef {Pick<import('./bundled-packages.mjs').BundledPackage, 'name' | 'version' | 'licence'>} Material
 */

/**
 * The bill of materials of the app (CycloneDX 1.5), the same for the same packages: those of which code is
 * in the bundles, and the Electron that they run on. `npm sbom` lists others: what is installed instead of
 * what is bundled, without Electron, and without what tools need as well.
 * @param {{ app: Material, electron: Material, packages: readonly Material[] }} materials
 */
export function billOfMaterials({ app, electron, packages }) {
  const components = new Map(
    [electron, ...packages].map((each) => {
      const type = each === electron ? 'framework' : 'library'
      return [packageAddress(each), component(each, type)]
    }),
  )
  const addresses = [...components.keys()].toSorted()
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component(app, 'application') },
    components: addresses.map((address) => components.get(address)),
    dependencies: [
      { ref: packageAddress(app), dependsOn: addresses },
      ...addresses.map((ref) => ({ ref })),
    ],
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

/** @param {Material} material @param {'application' | 'framework' | 'library'} type */
function component(material, type) {
  const { name, version, licence } = material
  const [group, ownName] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const address = packageAddress(material)
  const isExpression = / (OR|AND) /.test(licence)
  const licenses = [isExpression ? { expression: licence } : { license: { id: licence } }]
  return { type, 'bom-ref': address, group, name: ownName, version, licenses, purl: address }
}

/** The package URL that vulnerability databases know it by. @param {Material} material */
function packageAddress({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

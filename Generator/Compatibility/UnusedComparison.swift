extension ContractComparison {
  /// Compares the schemas that no operation reaches; the others are told where one does.
  func compareUnusedSchemas() {
    let old = unusedSchemas(base, beside: referredSchemas.base)
    let new = unusedSchemas(revision, beside: referredSchemas.revision)
    func site(_ name: String) -> Site { documentSite(name, ["components", "schemas", name]) }
    for (name, schema) in old.sorted(by: { $0.key < $1.key }) {
      if let later = new[name] {
        var site = site(name)
        site.muted = Site.unused
        compare(schema, later, site, "", [])
      } else if !revision.componentSchemas.contains(name) {
        note(.schemaRemoved, site(name), "is gone", Spot(schema), spot(revision, "components"))
      }
    }
    compareWaiting()
    for (name, schema) in new.sorted(by: { $0.key < $1.key }) where !base.componentSchemas.contains(name) {
      note(.schemaAdded, site(name), "is new", spot(base, "components"), Spot(schema))
    }
  }

  private func unusedSchemas(_ contract: Contract, beside referred: Set<String>) -> [String: Schema] {
    contract.schemasByName.filter { name, _ in
      contract.componentSchemas.contains(name) && !referred.contains(name)
    }
  }

  /// Compares the other components that nothing refers to, as they are written.
  func compareUnusedComponents() {
    struct Key: Hashable { let section, name: String }
    func named(_ contract: Contract) -> [Key: Contract.Component] {
      Dictionary(
        contract.components.map { (Key(section: $0.section, name: $0.name), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (named(base), named(revision))
    let keys = Set(old.keys).union(new.keys).sorted { ($0.section, $0.name) < ($1.section, $1.name) }
    for key in keys {
      let (before, after) = (old[key], new[key])
      let isUsed = before?.isUsed == true || after?.isUsed == true
      guard !isUsed, before?.text != after?.text else { continue }
      note(
        .unusedComponentChanged, documentSite("\(key.section)/\(key.name)", ["components", key.section, key.name]),
        before == nil ? "is new" : after == nil ? "is gone" : "differs",
        before.map { Spot(base.file, $0.position) } ?? spot(base, "components"),
        after.map { Spot(revision.file, $0.position) } ?? spot(revision, "components"))
    }
  }
}

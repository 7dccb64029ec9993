import YAML

extension ContractComparison {
  /// Compares the properties, by name.
  func compareProperties(_ pair: SchemaPair) {
    let old = Dictionary(pair.base.properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(pair.revision.properties.map(\.name))
    for property in pair.revision.properties {
      if let before = old[property.name] {
        compareProperty(before, property, pair)
      } else {
        add(property, pair)
      }
    }
    for property in pair.base.properties where !new.contains(property.name) { remove(property, pair) }
    compareRequiredNames(pair, Set(old.keys).union(new))
  }

  private func compareProperty(_ old: Schema.Property, _ new: Schema.Property, _ pair: SchemaPair) {
    let before = view(old.schema, in: base).marks
    let after = view(new.schema, in: revision).marks
    var site = pair.site
    if site.direction == .sent, after.isReadOnly { site.muted = Site.readOnly }
    if site.direction == .read, after.isWriteOnly { site.muted = Site.writeOnly }
    let (segment, tokens) = way(to: new.name)
    let spots = (Spot(pair.old.target.file, old.position), Spot(pair.new.target.file, new.position))
    func tell(_ rule: Rule, _ change: String) {
      var place = site.at(ways.part(of: site.node, segment, tokens))
      place.muted = site.muted
      note(rule, place, change, spots.0, spots.1)
    }
    if !old.isRequired, new.isRequired {
      let hasDefault = after.defaultValue != nil
      tell(hasDefault ? .propertyWithDefaultBecameRequired : .propertyBecameRequired, "optional → required")
    } else if old.isRequired, !new.isRequired {
      tell(.propertyBecameOptional, "required → optional")
    }
    if before.isReadOnly != after.isReadOnly {
      tell(
        after.isReadOnly ? .propertyBecameReadOnly : .propertyBecameNotReadOnly,
        after.isReadOnly ? "is read-only now" : "is not read-only any more")
    }
    if before.isWriteOnly, !after.isWriteOnly {
      let rule: Rule = new.isRequired ? .requiredPropertyBecameNotWriteOnly : .propertyBecameNotWriteOnly
      tell(rule, "is not write-only any more")
    } else if after.isWriteOnly, !before.isWriteOnly {
      tell(.propertyBecameWriteOnly, "is write-only now")
    }
    site.isPart = true
    compare(old.schema, new.schema, site, segment, tokens)
  }

  private func add(_ property: Schema.Property, _ pair: SchemaPair) {
    let marks = view(property.schema, in: revision).marks
    let place = site(of: property, marks, pair)
    let rule: Rule =
      if !property.isRequired { .optionalPropertyAdded } else if marks.defaultValue != nil {
        .requiredPropertyWithDefaultAdded
      } else { .requiredPropertyAdded }
    let change = "is new and \(property.isRequired ? "required" : "optional")"
    note(rule, place, change, pair.baseSpot, Spot(pair.new.target.file, property.position))
    if let others = pair.base.additionalProperties, !view(others, in: base).isNever {
      // Until now it was one of those that are not listed.
      compare(others, property.schema, muted(pair.site, place), way(to: property.name).0, way(to: property.name).1)
    }
  }

  private func remove(_ property: Schema.Property, _ pair: SchemaPair) {
    let place = site(of: property, view(property.schema, in: base).marks, pair)
    let change = "is gone; it was \(property.isRequired ? "required" : "optional")"
    let rule: Rule = property.isRequired ? .requiredPropertyRemoved : .optionalPropertyRemoved
    note(rule, place, change, Spot(pair.old.target.file, property.position), pair.revisionSpot)
    if let others = pair.revision.additionalProperties, !view(others, in: revision).isNever {
      compare(property.schema, others, muted(pair.site, place), way(to: property.name).0, way(to: property.name).1)
    }
  }

  /// The place of a property that one side has alone.
  private func site(of property: Schema.Property, _ marks: Marks, _ pair: SchemaPair) -> Site {
    let (segment, tokens) = way(to: property.name)
    var place = pair.site.at(ways.part(of: pair.site.node, segment, tokens))
    if marks.isReadOnly, place.direction == .sent { place.muted = Site.readOnly }
    if marks.isWriteOnly, place.direction == .read { place.muted = Site.writeOnly }
    return place
  }

  /// The place of the object for what is compared beyond the list of its properties, as quiet as the property's own.
  private func muted(_ site: Site, _ place: Site) -> Site {
    var site = site
    site.isPart = true
    site.muted = place.muted
    return site
  }

  /// Names that must be there and are listed nowhere.
  private func compareRequiredNames(_ pair: SchemaPair, _ listed: Set<String>) {
    let (old, new) = (pair.base.required, pair.revision.required)
    for name in new where !listed.contains(name.value) && !old.contains(where: { $0.value == name.value }) {
      let (segment, tokens) = way(to: name.value)
      note(
        .propertyBecameRequired, pair.site.at(ways.part(of: pair.site.node, segment, tokens)), "optional → required",
        pair.baseSpot, Spot(name))
    }
    for name in old where !listed.contains(name.value) && !new.contains(where: { $0.value == name.value }) {
      let (segment, tokens) = way(to: name.value)
      note(
        .propertyBecameOptional, pair.site.at(ways.part(of: pair.site.node, segment, tokens)), "required → optional",
        Spot(name), pair.revisionSpot)
    }
  }

  private func way(to property: String) -> (String, [String]) { (".\(property)", ["properties", property]) }
}

import YAML

extension ContractComparison {
  /// Compares parameters by place and name; those of the path by their order in it.
  func compareParameters(_ old: Operation, _ new: Operation, _ site: Site) {
    let before = old.parameters.map { (key: key($0, old), parameter: $0) }
    let after = new.parameters.map { (key: key($0, new), parameter: $0) }
    for (key, parameter) in after {
      let place = self.site(of: parameter, site)
      if let earlier = before.first(where: { $0.key == key })?.parameter {
        compare(earlier, parameter, place, site)
      } else {
        let rule: Rule =
          if parameter.location == .path { .pathParameterAdded } else if parameter.isRequired {
            .requiredParameterAdded
          } else { .optionalParameterAdded }
        let change = "is new and \(parameter.isRequired ? "required" : "optional")"
        note(rule, place, change, spot(old, base), spot(parameter, new, revision))
      }
    }
    for (key, parameter) in before where !after.contains(where: { $0.key == key }) {
      let lifecycle = Lifecycle(
        isDeprecated: parameter.isDeprecated, extensions: parameter.extensions, spot: spot(parameter, old, base))
      let isAwaited = site.direction == .read && parameter.isRequired
      let removal = removal(
        of: lifecycle, silently: isAwaited ? .awaitedParameterRemoved : .parameterRemoved,
        tooSoon: .parameterRemovedBeforeSunset,
        announced: .parameterRemovedAfterDeprecation)
      note(removal.rule, self.site(of: parameter, site), removal.change, lifecycle.spot, spot(new, revision))
    }
  }

  private func key(_ parameter: Parameter, _ operation: Operation) -> String {
    switch parameter.location {
    case .path:
      let index = PathTemplate(operation.path).names.firstIndex(of: parameter.name)
      return "path \(index.map(String.init) ?? parameter.name)"
    case .header: return "header \(parameter.name.lowercased())"
    case .query, .cookie: return "\(parameter.location.rawValue) \(parameter.name)"
    }
  }

  private func site(of parameter: Parameter, _ site: Site) -> Site {
    let segment = segment(parameter)
    let node = ways.part(of: site.node, segment, ["parameters", parameter.name])
    return Site(
      node: node, direction: site.direction, role: .parameter, mediaType: parameter.mediaType, muted: site.muted)
  }

  private func segment(_ parameter: Parameter) -> String {
    " \(parameter.location.rawValue) parameter `\(parameter.name)`"
  }

  private func spot(_ parameter: Parameter, _ operation: Operation, _ contract: Contract) -> Spot {
    Spot(contract.file, parameter.position)
  }

  private func compare(_ old: Parameter, _ new: Parameter, _ place: Site, _ site: Site) {
    let spots = (Spot(base.file, old.position), Spot(revision.file, new.position))
    // A parameter of the path is always there.
    if old.isRequired != new.isRequired, old.location != .path {
      let change = old.isRequired ? "required → optional" : "optional → required"
      note(new.isRequired ? .parameterBecameRequired : .parameterBecameOptional, place, change, spots.0, spots.1)
    }
    compareLifecycles(
      Lifecycle(isDeprecated: old.isDeprecated, extensions: old.extensions, spot: spots.0),
      Lifecycle(isDeprecated: new.isDeprecated, extensions: new.extensions, spot: spots.1), place)
    let (before, after) = (old.spelling(in: base), new.spelling(in: revision))
    // A value that became a list is told by its type.
    if before.isScalar == after.isScalar || old.mediaType != new.mediaType, before.text != after.text {
      note(.parameterStyleChanged, place, "\(before.text) → \(after.text)", spots.0, spots.1)
    }
    if old.allowsReserved != new.allowsReserved, old.location == .query {
      let rule: Rule = new.allowsReserved ? .reservedCharactersAllowed : .reservedCharactersRefused
      let change = "reserved characters \(new.allowsReserved ? "may stand" : "may not stand any more") as they are"
      note(rule, place, change, spots.0, spots.1)
    }
    if old.allowsEmpty != new.allowsEmpty, old.location == .query {
      let change = "may stand \(new.allowsEmpty ? "without a value" : "without a value no more")"
      note(new.allowsEmpty ? .emptyValueAllowed : .emptyValueRefused, place, change, spots.0, spots.1)
    }
    if old.description != new.description { note(.proseChanged, place, "description differs", spots.0, spots.1) }
    if old.writtenExamples != new.writtenExamples {
      note(.exampleChanged, place, "examples differ", spots.0, spots.1)
    }
    var place = place
    place.isRepeatable = new.style == .form && new.explode && new.mediaType == nil
    place.isAlwaysGiven = old.isRequired && new.isRequired || old.location == .path
    compare(old.schema, new.schema, place, "", ["schema"])
  }
}

extension Parameter {
  /// How its value is written, as far as that shows: a scalar looks the same in most styles.
  func spelling(in contract: Contract) -> (text: String, isScalar: Bool) {
    if let mediaType { return ("written as \(mediaType)", true) }
    let types = SchemaView(schema, in: contract).types
    let isScalar = types.map { $0.isDisjoint(with: [.array, .object]) } ?? false
    let isPrefixed = style == .label || style == .matrix
    if isScalar { return (isPrefixed ? "style \(style.rawValue)" : "plain text", true) }
    return ("style \(style.rawValue), explode \(explode)", false)
  }
}

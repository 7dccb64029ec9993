extension ContractComparison {
  /// Compares the headers of an answer, or of a part of a body, by name.
  func compareHeaders(_ old: [Header], _ new: [Header], _ site: Site, _ spots: (Spot, Spot)) {
    func place(_ header: Header) -> Site {
      let node = ways.part(of: site.node, " header `\(header.name)`", ["headers", header.name])
      return Site(node: node, direction: site.direction, role: .header, muted: site.muted)
    }
    let rules = site.direction == .sent ? HeaderRules.sent : .read
    for header in new {
      guard let before = old.first(where: { $0.name.lowercased() == header.name.lowercased() }) else {
        let rule = header.isRequired ? rules.requiredAdded : rules.optionalAdded
        let change = "is new and \(header.isRequired ? "required" : "optional")"
        note(rule, place(header), change, spots.0, Spot(revision.file, header.position))
        continue
      }
      compare(before, header, place(header), rules)
    }
    for header in old where !new.contains(where: { $0.name.lowercased() == header.name.lowercased() }) {
      let rule = header.isRequired ? rules.requiredRemoved : rules.optionalRemoved
      let change = "is gone; it was \(header.isRequired ? "required" : "optional")"
      note(rule, place(header), change, Spot(base.file, header.position), spots.1)
    }
  }

  private func compare(_ old: Header, _ new: Header, _ place: Site, _ rules: HeaderRules) {
    let spots = (Spot(base.file, old.position), Spot(revision.file, new.position))
    if old.isRequired != new.isRequired {
      let change = old.isRequired ? "required → optional" : "optional → required"
      note(new.isRequired ? rules.becameRequired : rules.becameOptional, place, change, spots.0, spots.1)
    }
    if old.isDeprecated != new.isDeprecated {
      let change = new.isDeprecated ? "is deprecated" : "is not deprecated any more"
      note(new.isDeprecated ? .deprecated : .reactivated, place, change, spots.0, spots.1)
    }
    let (before, after) = (old.spelling(in: base), new.spelling(in: revision))
    if before != after {
      let change = "\(before ?? Header.usualSpelling) → \(after ?? Header.usualSpelling)"
      note(.headerStyleChanged, place, change, spots.0, spots.1)
    }
    if old.description != new.description { note(.proseChanged, place, "description differs", spots.0, spots.1) }
    if old.writtenExamples != new.writtenExamples {
      note(.exampleChanged, place, "examples differ", spots.0, spots.1)
    }
    compare(old.schema, new.schema, place, "", ["schema"])
  }
}

/// What becomes of a header: one that clients send is a parameter.
private struct HeaderRules {
  let requiredAdded: Rule
  let optionalAdded: Rule
  let requiredRemoved: Rule
  let optionalRemoved: Rule
  let becameRequired: Rule
  let becameOptional: Rule

  static let read = HeaderRules(
    requiredAdded: .headerAdded, optionalAdded: .headerAdded, requiredRemoved: .requiredHeaderRemoved,
    optionalRemoved: .optionalHeaderRemoved, becameRequired: .headerBecameRequired,
    becameOptional: .headerBecameOptional)
  static let sent = HeaderRules(
    requiredAdded: .requiredParameterAdded, optionalAdded: .optionalParameterAdded, requiredRemoved: .parameterRemoved,
    optionalRemoved: .parameterRemoved, becameRequired: .parameterBecameRequired,
    becameOptional: .parameterBecameOptional)
}

extension Header {
  static let usualSpelling = "style simple"

  /// How its value is written, where that shows and is not the usual way: of an object style `simple` knows two, and any
  /// value may be of a media type.
  func spelling(in contract: Contract) -> String? {
    if let mediaType { return "written as \(mediaType)" }
    let mayBeObject = SchemaView(schema, in: contract).types?.contains(.object) ?? false
    return explode && mayBeObject ? "\(Header.usualSpelling), explode true" : nil
  }
}

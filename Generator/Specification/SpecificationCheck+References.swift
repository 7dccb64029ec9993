import YAML

/// Where references lead, and that it is an object of the kind that belongs there.
extension SpecificationCheck {
  /// The object at `place`, behind its reference where it is one.
  func resolved(_ place: Place) -> Place? {
    guard let reference = place.node["$ref"]?.string else { return place }
    return try? set.place(of: reference, from: place.document)
  }

  func visitReferable(_ place: Place, _ kind: ObjectKind) {
    guard let reference = place.node["$ref"], kind != .pathItem || place.node.entries?.count == 1 else {
      return visit(place, kind)
    }
    for entry in place.node.entries ?? [] where entry.key.text != "$ref" {
      let isOverride = place.document.dialect == .v3_1 && ["summary", "description"].contains(entry.key.text)
      if isOverride { continue }
      note(
        entry.key.range.start, place, .warning, .referenceSibling,
        "`\(entry.key.text)` beside `$ref` is ignored: put it where the reference leads")
    }
    if let target = target(of: reference, in: place, kind) { visitLater(target, kind) }
  }

  /// Judges the object at `place`, once, when everything around it has been judged.
  func visitLater(_ place: Place, _ kind: ObjectKind) { referred.append((place, kind)) }

  /// What a reference leads to in the end; nil, noted, where that is nothing, or of another kind.
  func target(of reference: Node, in place: Place, _ kind: ObjectKind) -> Place? {
    guard let text = reference.string else {
      note(reference.start, place, .error, .type, "`$ref` must be a string, is \(reference.kindName)")
      return nil
    }
    var seen: Set<String> = []
    var first: Place?
    var next = text
    var document = place.document
    while true {
      do throws(ReferenceFault) {
        let target = try set.place(of: next, from: document)
        first = first ?? target
        guard !circling.contains(target.identity), seen.insert(target.identity).inserted else {
          circling.formUnion(seen)
          hasBrokenReferences = true
          note(
            reference.start, place, .error, .reference,
            "`\(text)` leads back to itself, and to no object: let one reference on the way lead elsewhere")
          return nil
        }
        if let section = wrongSection(target, kind) {
          hasBrokenReferences = true
          note(
            reference.start, place, .error, .reference,
            "`\(text)` is one of components/\(section); here \(kind.phrase) belongs")
          return nil
        }
        // A schema may say more beside its reference; where it does not, it is another name.
        let isName = kind != .schema || target.node.entries?.count == 1
        guard isName, let further = target.node["$ref"]?.string, !ending.contains(target.identity) else {
          ending.formUnion(seen)
          return target
        }
        document = target.document
        next = further
      } catch {
        hasBrokenReferences = true
        // What leads on to nothing is told of where it stands.
        if first != nil { ending.formUnion(seen) } else { note(error, reference, place) }
        return first
      }
    }
  }

  private func note(_ fault: ReferenceFault, _ reference: Node, _ place: Place) {
    switch fault {
    case .dangling(let message): note(reference.start, place, .error, .reference, message, isTolerable: true)
    case .error(let message): note(reference.start, place, .error, .reference, message)
    case .unsupported(let message): note(reference.start, place, .unsupported, .reference, message)
    }
  }

  /// The section of the components that a place belongs to, where that is of another kind.
  private func wrongSection(_ place: Place, _ kind: ObjectKind) -> String? {
    let tokens = place.pointer.tokens
    guard tokens.count == 3, tokens[0] == "components", place.document.root["openapi"] != nil else { return nil }
    guard let field = ObjectKind.components.fields.first(where: { $0.name == tokens[1] }) else { return nil }
    switch field.value {
    case .map(.object(let own)), .map(.referable(let own)): return own == kind ? nil : tokens[1]
    default: return nil
    }
  }
}

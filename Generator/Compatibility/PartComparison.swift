import JSON
import YAML

extension ContractComparison {
  /// Compares the parts of `allOf` that came or went while all else stayed as it was written. What else a part changes is
  /// told where it does.
  func compareParts(_ pair: SchemaPair) {
    if areWithin(pair.old, pair.new) { compareWrittenParts(pair.old, pair.new, pair.site) }
  }

  /// Whether the parts of both are said in what the pair is compared once for, and not where it is referred to.
  func areWithin(_ old: SchemaView, _ new: SchemaView) -> Bool {
    [old, new].allSatisfy { $0.composed == nil || $0.component == nil || $0.isComposedWithin }
  }

  func compareWrittenParts(_ old: SchemaView, _ new: SchemaView, _ site: Site) {
    let (base, revision) = (old.composed ?? old.target, new.composed ?? new.target)
    guard let before = base.node, let after = revision.node, before["allOf"] != nil || after["allOf"] != nil,
      before.textBesideParts == after.textBesideParts
    else { return }
    let (parts, others) = (before.parts, after.parts)
    let added = others.filter { part in !parts.contains { $0.text == part.text } }
    let removed = parts.filter { part in !others.contains { $0.text == part.text } }
    // A part that is another now, or a schema that was put in an `allOf`, is told by what is another in it.
    guard added.isEmpty || removed.isEmpty, !parts.isEmpty || before.textBesideParts != "{}",
      !others.isEmpty || after.textBesideParts != "{}"
    else { return }
    func tell(_ rule: Rule, _ part: Node.Part, _ state: String, _ spots: (Spot, Spot)) {
      var site = site
      if part.isAnnotation, site.muted == nil { site.muted = Site.annotation }
      note(rule, site, "`allOf` part \(part.name) is \(state)", spots.0, spots.1)
    }
    for part in added { tell(.allOfPartAdded, part, "new", (Spot(base), Spot(revision.file, part.position))) }
    for part in removed { tell(.allOfPartRemoved, part, "gone", (Spot(base.file, part.position), Spot(revision))) }
  }
}

extension Node {
  fileprivate struct Part {
    let text: String
    /// The component that it is, or its number.
    let name: String
    /// Whether it says nothing about which values fit.
    let isAnnotation: Bool
    let position: Position
  }

  /// The parts of its `allOf`.
  fileprivate var parts: [Part] {
    (self["allOf"]?.elements ?? []).enumerated().map { index, part in
      let name = part["$ref"]?.string?.split(separator: "/").last.map(String.init)
      let words = (part.entries ?? []).map(\.key.text)
      return Part(
        text: JSONValue(part).canonical, name: name ?? "\(index + 1)",
        isAnnotation: !words.contains(where: Keyword.constrains) && part.bool != false,
        position: part.start)
    }
  }

  fileprivate var textBesideParts: String {
    JSONValue.object((JSONValue(self).members ?? []).filter { $0.name != "allOf" }).canonical
  }
}

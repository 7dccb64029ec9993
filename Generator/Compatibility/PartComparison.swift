import JSON
import YAML

extension ContractComparison {
  /// Compares the parts of `allOf` that came or went while all else stayed as it was written. What else a part changes is
  /// told where it does.
  func compareParts(_ pair: SchemaPair) {
    guard let old = pair.old.target.node, let new = pair.new.target.node, old["allOf"] != nil || new["allOf"] != nil,
      old.textBesideParts == new.textBesideParts
    else { return }
    let (before, after) = (old.parts, new.parts)
    let added = after.filter { part in !before.contains { $0.text == part.text } }
    let removed = before.filter { part in !after.contains { $0.text == part.text } }
    // A part that is another now, or a schema that was put in an `allOf`, is told by what is another in it.
    guard added.isEmpty || removed.isEmpty, !before.isEmpty || old.textBesideParts != "{}",
      !after.isEmpty || new.textBesideParts != "{}"
    else { return }
    var site = pair.site
    if site.muted == nil, meanSame(pair.old.target, pair.new.target) { site.muted = Site.void }
    for part in added {
      note(
        .allOfPartAdded, site, "`allOf` part \(part.name) is new", pair.baseSpot,
        Spot(pair.new.target.file, part.position))
    }
    for part in removed {
      note(
        .allOfPartRemoved, site, "`allOf` part \(part.name) is gone", Spot(pair.old.target.file, part.position),
        pair.revisionSpot)
    }
  }
}

extension Node {
  /// The parts of its `allOf`: each with its text, and the component that it is, or its number.
  fileprivate var parts: [(text: String, name: String, position: Position)] {
    (self["allOf"]?.elements ?? []).enumerated().map { index, part in
      let name = part["$ref"]?.string?.split(separator: "/").last.map(String.init)
      return (JSONValue(part).canonical, name ?? "\(index + 1)", part.start)
    }
  }

  fileprivate var textBesideParts: String {
    JSONValue.object((JSONValue(self).members ?? []).filter { $0.name != "allOf" }).canonical
  }
}

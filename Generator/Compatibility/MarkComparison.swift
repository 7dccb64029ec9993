import JSON
import YAML

extension Marks {
  /// Whether anything that is told differs.
  func differ(from other: Marks) -> Bool {
    title != other.title || description != other.description
      || examples.map(\.canonical) != other.examples.map(\.canonical)
      || defaultValue?.value.canonical != other.defaultValue?.value.canonical || isNullable != other.isNullable
      || isDeprecated != other.isDeprecated || extensions.mapValues(\.value) != other.extensions.mapValues(\.value)
      || xml?.value.canonical != other.xml?.value.canonical || !remarks.differences(from: other.remarks).isEmpty
  }
}

extension ContractComparison {
  /// Compares what is said about the use of a value, and for readers.
  func compareMarks(_ old: Marks, _ new: Marks, _ base: Schema, _ revision: Schema, _ site: Site) {
    guard old.differ(from: new) else { return }
    let spots = (Spot(base), Spot(revision))
    if old.isNullable != new.isNullable {
      let change = new.isNullable ? "may be null now" : "is never null any more"
      note(new.isNullable ? .becameNullable : .becameNotNullable, site, change, spots.0, spots.1)
    }
    compareDefaults(old.defaultValue, new.defaultValue, site, spots)
    compareLifecycles(
      Lifecycle(isDeprecated: old.isDeprecated, extensions: old.extensions, spot: spots.0),
      Lifecycle(isDeprecated: new.isDeprecated, extensions: new.extensions, spot: spots.1), site)
    if old.title != new.title || old.description != new.description {
      note(.proseChanged, site, "title or description differs", spots.0, spots.1)
    }
    if old.examples.map(\.canonical) != new.examples.map(\.canonical) {
      note(.exampleChanged, site, "examples differ", spots.0, spots.1)
    }
    compareRemarks(old.remarks, new.remarks, site, spots)
    if old.xml?.value.canonical != new.xml?.value.canonical {
      let change = "xml \(old.xml?.value.text ?? "none") → \(new.xml?.value.text ?? "none")"
      let base = old.xml.map { Spot(spots.0.file, $0.position) } ?? spots.0
      let revision = new.xml.map { Spot(spots.1.file, $0.position) } ?? spots.1
      note(site.isXML ? .xmlChanged : .proseChanged, site, change, base, revision)
    }
  }

  /// Compares what is said for readers alone.
  func compareRemarks(_ old: Remarks, _ new: Remarks, _ site: Site, _ spots: (Spot, Spot), of owner: String = "") {
    for name in old.differences(from: new) {
      note(.proseChanged, site, "`\(name)`\(owner) differs", spots.0, spots.1)
    }
  }

  private func compareDefaults(_ old: LocatedValue?, _ new: LocatedValue?, _ site: Site, _ spots: (Spot, Spot)) {
    guard old?.value.canonical != new?.value.canonical else { return }
    let isParameter = site.role == .parameter && !site.isPart && !site.isAlwaysGiven
    let rule: Rule =
      switch (old, new) {
      case (nil, _): isParameter ? .parameterDefaultAdded : .defaultAdded
      case (_, nil): isParameter ? .parameterDefaultRemoved : .defaultRemoved
      default: isParameter ? .parameterDefaultChanged : .defaultChanged
      }
    let change = "default \(old?.value.text ?? "none") → \(new?.value.text ?? "none")"
    let base = old.map { Spot(spots.0.file, $0.position) } ?? spots.0
    let revision = new.map { Spot(spots.1.file, $0.position) } ?? spots.1
    note(rule, site, change, base, revision)
  }
}

import Values
import YAML

extension ContractComparison {
  /// Compares what a request carries.
  func compareBodies(_ old: Operation, _ new: Operation, _ site: Site) {
    guard old.body != nil || new.body != nil else { return }
    var place = site.at(ways.part(of: site.node, " body", ["requestBody"]))
    place.isPart = false
    guard let before = old.body, let after = new.body else {
      if let after = new.body {
        let rule: Rule = after.isRequired ? .requiredBodyAdded : .optionalBodyAdded
        let change = "is new and \(after.isRequired ? "required" : "optional")"
        note(rule, place, change, spot(old, base), Spot(revision.file, after.position))
      } else if let before = old.body {
        note(.bodyRemoved, place, "is gone", Spot(base.file, before.position), spot(new, revision))
      }
      return
    }
    let spots = (Spot(base.file, before.position), Spot(revision.file, after.position))
    if before.isRequired != after.isRequired {
      let change = before.isRequired ? "required → optional" : "optional → required"
      note(after.isRequired ? .bodyBecameRequired : .bodyBecameOptional, place, change, spots.0, spots.1)
    }
    if before.description != after.description { note(.proseChanged, place, "description differs", spots.0, spots.1) }
    compareContents(before.contents, after.contents, place, spots)
  }

  /// Compares bodies by media type.
  func compareContents(_ old: [Content], _ new: [Content], _ site: Site, _ spots: (Spot, Spot)) {
    var left = old
    var right: [Content] = []
    for content in new {
      if let index = left.firstIndex(where: { MediaType($0.mediaType) == MediaType(content.mediaType) }) {
        compare(left.remove(at: index), content, site)
      } else {
        right.append(content)
      }
    }
    for (rule, areRelated) in relations(site.direction) {
      for content in right {
        guard let index = left.firstIndex(where: { areRelated(MediaType($0.mediaType), MediaType(content.mediaType)) })
        else { continue }
        let before = left.remove(at: index)
        right.removeAll { $0.mediaType == content.mediaType }
        note(
          rule, site, "\(before.mediaType) → \(content.mediaType)", Spot(base.file, before.position),
          Spot(revision.file, content.position))
        compare(before, content, site)
      }
    }
    for content in right {
      note(.mediaTypeAdded, site, "\(content.mediaType) is new", spots.0, Spot(revision.file, content.position))
    }
    for content in left {
      note(.mediaTypeRemoved, site, "\(content.mediaType) is gone", Spot(base.file, content.position), spots.1)
    }
  }

  /// What a media type can have become. Clients name what they send exactly, so for them a new name is another type.
  private func relations(_ direction: Direction) -> [(Rule, (MediaType, MediaType) -> Bool)] {
    let nested: [(Rule, (MediaType, MediaType) -> Bool)] = [
      (.mediaTypeGeneralized, { $1.holds($0) }), (.mediaTypeSpecialized, { $0.holds($1) }),
    ]
    return direction == .sent ? nested : nested + [(.mediaTypeRenamed, { $0.isKin(to: $1) })]
  }

  private func compare(_ old: Content, _ new: Content, _ site: Site) {
    let spots = (Spot(base.file, old.position), Spot(revision.file, new.position))
    var place = site
    place.mediaType = MediaType(new.mediaType).essence
    compareEncodings(old, new, place)
    let tokens = ["content", new.mediaType, "schema"]
    switch (old.schema, new.schema) {
    case (let before?, let after?): compare(before, after, place, "", tokens)
    case (nil, let schema?) where schema.saysNothing, (let schema?, nil) where schema.saysNothing: break
    case (nil, let after?):
      note(.mediaTypeSchemaAdded, place, "what \(new.mediaType) carries is described now", spots.0, Spot(after))
    case (let before?, nil):
      note(
        .mediaTypeSchemaRemoved, place, "what \(new.mediaType) carries is not described any more", Spot(before), spots.1
      )
    case (nil, nil): break
    }
    if old.writtenExamples != new.writtenExamples {
      note(.exampleChanged, place, "examples of \(new.mediaType) differ", spots.0, spots.1)
    }
  }
}

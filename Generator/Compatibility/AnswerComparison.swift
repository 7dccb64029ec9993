import YAML

extension ContractComparison {
  /// Compares answers by status.
  func compareAnswers(_ old: Operation, _ new: Operation, _ site: Site) {
    for response in new.responses {
      let place = self.site(of: response, site)
      if let before = old.responses.first(where: { $0.status.uppercased() == response.status.uppercased() }) {
        compare(before, response, place)
      } else {
        note(.answerAdded, place, "is new", spot(old, base), Spot(revision.file, response.position))
      }
    }
    for response in old.responses
    where !new.responses.contains(where: { $0.status.uppercased() == response.status.uppercased() }) {
      let rule: Rule = response.isSuccess ? .successAnswerRemoved : .errorAnswerRemoved
      note(rule, self.site(of: response, site), "is gone", Spot(base.file, response.position), spot(new, revision))
    }
  }

  private func site(of response: Response, _ site: Site) -> Site {
    let node = ways.part(of: site.node, " answer \(response.status)", ["responses", response.status])
    return Site(node: node, direction: site.direction.opposite, role: .body, muted: site.muted)
  }

  private func compare(_ old: Response, _ new: Response, _ site: Site) {
    let spots = (Spot(base.file, old.position), Spot(revision.file, new.position))
    if old.description != new.description { note(.proseChanged, site, "description differs", spots.0, spots.1) }
    if old.links.map(\.name).sorted() != new.links.map(\.name).sorted() {
      note(.proseChanged, site, "links differ", spots.0, spots.1)
    }
    for problem in new.problems where !old.problems.contains(problem) {
      note(.problemAdded, site, "problem `\(problem)` is new", spots.0, spots.1)
    }
    for problem in old.problems where !new.problems.contains(problem) {
      note(.problemRemoved, site, "problem `\(problem)` is gone", spots.0, spots.1)
    }
    compareHeaders(old.headers, new.headers, site, spots)
    compareContents(old.contents, new.contents, site, spots)
  }

  private func compareHeaders(_ old: [Header], _ new: [Header], _ site: Site, _ spots: (Spot, Spot)) {
    func place(_ header: Header) -> Site {
      let node = ways.part(of: site.node, " header `\(header.name)`", ["headers", header.name])
      return Site(node: node, direction: site.direction, role: .header, muted: site.muted)
    }
    for header in new {
      let after = Spot(revision.file, header.position)
      guard let before = old.first(where: { $0.name.lowercased() == header.name.lowercased() }) else {
        note(.headerAdded, place(header), "is new", spots.0, after)
        continue
      }
      let place = place(header)
      let earlier = Spot(base.file, before.position)
      if before.isRequired != header.isRequired {
        let change = before.isRequired ? "required → optional" : "optional → required"
        note(header.isRequired ? .headerBecameRequired : .headerBecameOptional, place, change, earlier, after)
      }
      if before.description != header.description { note(.proseChanged, place, "description differs", earlier, after) }
      if before.example != header.example { note(.exampleChanged, place, "example differs", earlier, after) }
      compare(before.schema, header.schema, place, "", ["schema"])
    }
    for header in old where !new.contains(where: { $0.name.lowercased() == header.name.lowercased() }) {
      let rule: Rule = header.isRequired ? .requiredHeaderRemoved : .optionalHeaderRemoved
      let change = "is gone; it was \(header.isRequired ? "required" : "optional")"
      note(rule, place(header), change, Spot(base.file, header.position), spots.1)
    }
  }
}

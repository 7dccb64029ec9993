import YAML

extension ContractComparison {
  /// Compares answers by status, and one that is part of a range with the range that took its place.
  func compareAnswers(_ old: Operation, _ new: Operation, _ site: Site) {
    func isThere(_ response: Response, _ others: [Response]) -> Bool {
      others.contains { $0.status.uppercased() == response.status.uppercased() }
    }
    let gone = old.responses.filter { !isThere($0, new.responses) }
    for response in new.responses {
      let place = self.site(of: response, site)
      if let before = old.responses.first(where: { $0.status.uppercased() == response.status.uppercased() }) {
        compare(before, response, place)
        continue
      }
      let related = gone.filter { $0.isRange(of: response) || response.isRange(of: $0) }
      if related.isEmpty {
        note(.answerAdded, place, "is new", spot(old, base), Spot(revision.file, response.position))
      }
      for before in related {
        let rule: Rule =
          if before.isRange(of: response) { .answerSpecialized } else {
            response.isSuccess ? .successAnswerGeneralized : .errorAnswerGeneralized
          }
        let spots = (Spot(base.file, before.position), Spot(revision.file, response.position))
        note(rule, place, "\(before.status) → \(response.status)", spots.0, spots.1)
        compare(before, response, place)
      }
    }
    let added = new.responses.filter { !isThere($0, old.responses) }
    for response in gone where !added.contains(where: { $0.isRange(of: response) || response.isRange(of: $0) }) {
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
    compareLinks(old, new, site, spots)
    for problem in new.problems where !old.problems.contains(problem) {
      note(.problemAdded, site, "problem `\(problem)` is new", spots.0, spots.1)
    }
    for problem in old.problems where !new.problems.contains(problem) {
      note(.problemRemoved, site, "problem `\(problem)` is gone", spots.0, spots.1)
    }
    compareHeaders(old.headers, new.headers, site, spots)
    compareContents(old.contents, new.contents, site, spots)
  }

  private func compareLinks(_ old: Response, _ new: Response, _ site: Site, _ spots: (Spot, Spot)) {
    func named(_ links: [Response.Link]) -> [String: Response.Link] {
      Dictionary(links.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (named(old.links), named(new.links))
    for name in Set(before.keys).union(after.keys).sorted() {
      let base = before[name].map { Spot(self.base.file, $0.position) } ?? spots.0
      let revision = after[name].map { Spot(self.revision.file, $0.position) } ?? spots.1
      switch (before[name], after[name]) {
      case (let one?, let other?):
        if one.target != other.target
          || one.given.mapValues(\.value.canonical) != other.given.mapValues(\.value.canonical)
        {
          note(.linkChanged, site, "link `\(name)` leads elsewhere, or with other values", base, revision)
        } else if one.description != other.description {
          note(.proseChanged, site, "description of the link `\(name)` differs", base, revision)
        }
        compareRemarks(one.remarks, other.remarks, site, (base, revision), of: " of the link `\(name)`")
      case (nil, _): note(.linkChanged, site, "link `\(name)` is new", base, revision)
      case (_, nil): note(.linkChanged, site, "link `\(name)` is gone", base, revision)
      }
    }
  }
}

extension Response {
  /// Whether the other's status is one of this range, as 404 is of `4XX`.
  fileprivate func isRange(of other: Response) -> Bool {
    status.uppercased().hasSuffix("XX") && other.code != nil && other.status.first == status.first
  }
}

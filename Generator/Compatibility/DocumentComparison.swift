import YAML

extension ContractComparison {
  /// Compares what belongs to no operation.
  func compareDocuments() {
    let site = documentSite("document", [])
    if let versions {
      note(
        .versionChanged, documentSite("paths", ["paths"]),
        "begin with \(versions.base.text) → \(versions.revision.text)",
        spot(base, "paths"), spot(revision, "paths"))
    }
    compareServers()
    compareSecuritySchemes()
    compareRequirements(
      base.security, revision.security, documentSite("security", ["security"]), spot(base, "security"),
      spot(revision, "security"))
    compareProblemTypes()
    compareTags()
    compareUnusedSchemas()
    compareUnusedComponents()
    compareRemarks(base.remarks, revision.remarks, site, (spot(base, "info"), spot(revision, "info")))
    if base.dialect != revision.dialect {
      let change = "`\(base.dialect ?? "draft 2020-12")` → `\(revision.dialect ?? "draft 2020-12")`"
      note(
        .dialectChanged, documentSite("jsonSchemaDialect", ["jsonSchemaDialect"]), change,
        spot(base, "jsonSchemaDialect"), spot(revision, "jsonSchemaDialect"))
    }
    let hasProse =
      base.title != revision.title || base.summary != revision.summary || base.description != revision.description
    if hasProse {
      note(.proseChanged, site, "title, summary or description differs", spot(base, "info"), spot(revision, "info"))
    }
    compareReleases(documentSite("info.version", ["info", "version"]))
  }

  /// Where a field of the document stands, or would stand.
  func spot(_ contract: Contract, _ field: String) -> Spot { Spot(contract.file, contract.positions[field] ?? .start) }

  func documentSite(_ label: String, _ pointer: [String]) -> Site {
    Site(node: ways.document(label, pointer: pointer), direction: .sent, role: .body)
  }

  private func compareProblemTypes() {
    let old = Dictionary(base.problemTypes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(revision.problemTypes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for name in Set(old.keys).union(new.keys).sorted() {
      let site = documentSite("problem `\(name)`", ["x-problem-types", name])
      let spots = (old[name].map { Spot(base.file, $0.position) }, new[name].map { Spot(revision.file, $0.position) })
      guard let before = old[name] else {
        note(.problemTypeAdded, site, "is new", spot(base, "x-problem-types"), spots.1)
        continue
      }
      guard let after = new[name] else {
        note(.problemTypeRemoved, site, "is gone", spots.0, spot(revision, "x-problem-types"))
        continue
      }
      if before.status != after.status {
        note(.problemStatusChanged, site, "status \(before.status) → \(after.status)", spots.0, spots.1)
      }
      if before.title != after.title || before.cause != after.cause || before.cure != after.cure {
        note(.proseChanged, site, "title, cause or cure differs", spots.0, spots.1)
      }
    }
  }

  private func compareTags() {
    func told(_ name: String, _ change: String, _ before: Contract.Tag?, _ after: Contract.Tag?) {
      note(
        .proseChanged, documentSite("tag `\(name)`", ["tags"]), change,
        before.map { Spot(base.file, $0.position) } ?? spot(base, "tags"),
        after.map { Spot(revision.file, $0.position) } ?? spot(revision, "tags"))
    }
    for tag in revision.tags {
      guard let before = base.tags.first(where: { $0.name == tag.name }) else {
        told(tag.name, "is described now", nil, tag)
        continue
      }
      if before.description != tag.description { told(tag.name, "description differs", before, tag) }
      if !before.remarks.differences(from: tag.remarks).isEmpty {
        told(tag.name, "`externalDocs` differs", before, tag)
      }
    }
    for tag in base.tags where !revision.tags.contains(where: { $0.name == tag.name }) {
      told(tag.name, "is not described any more", tag, nil)
    }
  }

  /// A release should grow with what it changes.
  private func compareReleases(_ site: Site) {
    let (old, new) = (Release(base.release), Release(revision.release))
    func tell(_ rule: Rule, _ change: String) {
      note(rule, site, change, spot(base, "info.version"), spot(revision, "info.version"))
    }
    let change = "\(base.release) → \(revision.release)"
    if new < old { return tell(.releaseLowered, change) }
    guard let gravest = differences.gravest, gravest > .editorial else { return }
    if new == old {
      tell(.releaseUnchanged, "is \(revision.release) as before")
    } else if gravest == .breaking, new.major == old.major {
      tell(.majorReleaseUnchanged, change)
    }
  }
}

import YAML

extension ContractComparison {
  /// Compares what belongs to no operation.
  func compareDocuments() {
    let site = documentSite("document", [])
    if let versions {
      note(
        .versionChanged, documentSite("paths", ["paths"]),
        "begin with \(versions.base.text) → \(versions.revision.text)",
        spot(base), spot(revision))
    }
    compareServers()
    compareSecuritySchemes()
    compareRequirements(
      base.security, revision.security, documentSite("security", ["security"]), spot(base), spot(revision))
    compareProblemTypes()
    compareTags()
    compareSchemaNames()
    let hasProse =
      base.title != revision.title || base.summary != revision.summary || base.description != revision.description
    if hasProse { note(.proseChanged, site, "title, summary or description differs", spot(base), spot(revision)) }
    compareReleases(documentSite("info.version", ["info", "version"]))
  }

  func spot(_ contract: Contract) -> Spot { Spot(contract.file, .start) }

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
        note(.problemTypeAdded, site, "is new", spot(base), spots.1)
        continue
      }
      guard let after = new[name] else {
        note(.problemTypeRemoved, site, "is gone", spots.0, spot(revision))
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
    for tag in revision.tags {
      guard let before = base.tags.first(where: { $0.name == tag.name }), before.description != tag.description else {
        continue
      }
      note(
        .proseChanged, documentSite("tag `\(tag.name)`", ["tags"]), "description differs",
        Spot(base.file, before.position), Spot(revision.file, tag.position))
    }
  }

  /// A component that operations reached is told where they did; one that they did not is missed by its name alone.
  private func compareSchemaNames() {
    let gone = base.schemas.filter { schema in
      schema.name.map { base.componentSchemas.contains($0) && !revision.componentSchemas.contains($0) } ?? false
    }
    for schema in gone {
      guard let name = schema.name, !componentsInUse.contains(name) else { continue }
      let site = documentSite(name, ["components", "schemas", name])
      note(.schemaRemoved, site, "is gone", Spot(schema), spot(revision))
    }
  }

  /// A release should grow with what it changes.
  private func compareReleases(_ site: Site) {
    let (old, new) = (Release(base.release), Release(revision.release))
    let change = "\(base.release) → \(revision.release)"
    guard let gravest = differences.gravest, gravest > .editorial else {
      if new < old { note(.releaseLowered, site, change, spot(base), spot(revision)) }
      return
    }
    if new < old {
      note(.releaseLowered, site, change, spot(base), spot(revision))
    } else if new == old {
      note(.releaseUnchanged, site, "is \(revision.release) as before", spot(base), spot(revision))
    } else if gravest == .breaking, new.major == old.major {
      note(.majorReleaseUnchanged, site, change, spot(base), spot(revision))
    }
  }
}

import JSON
import YAML

extension ContractComparison {
  /// A pair of schemas that is compared once for each way in which it matters.
  struct PairKey: Hashable {
    let base: ObjectIdentifier
    let revision: ObjectIdentifier
    let direction: Direction
    let role: Site.Role
    let isText: Bool
    let isXML: Bool
    let isRepeatable: Bool
    let isAlwaysGiven: Bool
    let isPart: Bool
    let isMuted: Bool
    let isConditional: Bool
  }

  /// Compares two schemas that stand in the same place: `segment` and `tokens` lead there from `site`.
  func compare(_ base: Schema, _ revision: Schema, _ site: Site, _ segment: String, _ tokens: [String]) {
    let old = view(base, in: self.base)
    let new = view(revision, in: self.revision)
    // What operations reach is told where they do.
    if site.muted == Site.unused,
      old.passed.intersection(new.passed).contains(where: referredSchemas.base.contains)
    {
      return
    }
    let component = old.component == new.component ? new.component : nil
    let areComponents = old.component != nil && new.component != nil
    if areComponents, old.own.differ(from: new.own) {
      let place = site.at(ways.part(of: site.node, segment, tokens))
      compareMarks(old.own, new.own, base, revision, place)
    }
    if !areWithin(old, new) {
      compareWrittenParts(old, new, site.at(ways.part(of: site.node, segment, tokens)))
    }
    let key = PairKey(
      base: old.identity, revision: new.identity, direction: site.direction, role: site.role, isText: site.isText,
      isXML: site.isXML,
      isRepeatable: site.isRepeatable, isAlwaysGiven: site.isAlwaysGiven, isPart: site.isPart,
      isMuted: site.muted != nil, isConditional: site.isConditional)
    if let node = pairs[key] {
      ways.connect(node, to: site.node, segment)
      return
    }
    let node = ways.part(of: site.node, segment, tokens, component: component)
    pairs[key] = node
    var place = site.at(node)
    place.isPart = site.isPart
    place.isRepeatable = site.isRepeatable
    place.isAlwaysGiven = site.isAlwaysGiven
    if areComponents {
      compareMarks(old.inner, new.inner, old.target, new.target, place)
    } else {
      compareMarks(old.marks, new.marks, base, revision, place)
    }
    waiting.append(SchemaPair(old: old, new: new, site: place))
  }

  /// Compares the pairs that wait, and those that they lead to: in a loop, for references may be nested without end.
  func compareWaiting() {
    var next = 0
    while next < waiting.count {
      compareMeaning(waiting[next])
      next += 1
    }
    waiting = []
  }

  func view(_ schema: Schema, in contract: Contract) -> SchemaView { SchemaView(schema, in: contract) }

  /// Everything that values are held to.
  private func compareMeaning(_ pair: SchemaPair) {
    let pair = pair.alike
    if compareWrapping(pair) { return }
    guard compareTypes(pair) else { return }
    compareFormat(pair)
    compareValues(pair)
    compareBounds(pair)
    comparePatterns(pair)
    compareProperties(pair)
    compareOtherProperties(pair)
    compareItems(pair)
    compareChoices(pair)
    compareConditions(pair)
    compareContent(pair)
  }
}

/// Two schemas that stand in the same place.
struct SchemaPair {
  let old: SchemaView
  let new: SchemaView
  let site: Site

  var base: Keywords { old.keywords }
  var revision: Keywords { new.keywords }
  /// Both as the other one is written: a choice between constants as an enumeration, `format: byte` as `contentEncoding`.
  var alike: SchemaPair {
    var (before, after) = (old, new)
    if old.values != nil { after = after.withConstantsListed }
    if new.values != nil { before = before.withConstantsListed }
    if old.keywords.contentEncoding != nil { after = after.withEncodingSaid }
    if new.keywords.contentEncoding != nil { before = before.withEncodingSaid }
    return SchemaPair(old: before, new: after, site: site)
  }
  /// Where each begins.
  var baseSpot: Spot { Spot(old.target) }
  var revisionSpot: Spot { Spot(new.target) }
}

extension ContractComparison {
  /// Notes a difference at `site`.
  func note(_ rule: Rule, _ site: Site, _ change: String, _ base: Spot?, _ revision: Spot?) {
    let level = site.level(of: rule)
    differences.note(
      rule, level: level, breaks: level >= .suspicious ? site.direction.affected : .none, node: site.node, in: ways,
      change: change, reason: site.reason(of: rule), base: base, revision: revision)
  }

  func note<Old, New>(
    _ rule: Rule, _ pair: SchemaPair, _ change: String, _ base: Located<Old>?, _ revision: Located<New>?
  ) {
    note(rule, pair.site, change, base.map(Spot.init) ?? pair.baseSpot, revision.map(Spot.init) ?? pair.revisionSpot)
  }

  /// Notes a difference whose sides are schemas; one that is not there is told at its owner.
  func note(_ rule: Rule, _ pair: SchemaPair, _ change: String, _ base: Schema?, _ revision: Schema?) {
    note(rule, pair.site, change, base.map(Spot.init) ?? pair.baseSpot, revision.map(Spot.init) ?? pair.revisionSpot)
  }
}

import JSON
import Values

/// `minItems`, `maxItems`, `uniqueItems`, `prefixItems`, `items` and `contains`.
struct ArrayRules: Sendable {
  fileprivate var minItems: Int?
  fileprivate var maxItems: Int?
  fileprivate var isUnique = false
  fileprivate var prefix: [Node] = []
  fileprivate var items: Node?
  fileprivate var contains: Contains?

  struct Contains: Sendable {
    let node: Node
    let least: Int
    let most: Int?
  }

  init?(_ keywords: Keywords, _ vocabularies: Vocabularies) throws(JSONSchemaError) {
    var least: Int?
    var most: Int?
    if vocabularies.contains(.validation) {
      minItems = try keywords.count("minItems")
      maxItems = try keywords.count("maxItems")
      isUnique = try keywords.flag("uniqueItems")
      least = try keywords.count("minContains")
      most = try keywords.count("maxContains")
    }
    if vocabularies.contains(.applicator) {
      prefix = try keywords.schemas(list: "prefixItems") ?? []
      items = try keywords.schema("items")
      contains = try keywords.schema("contains").map { Contains(node: $0, least: least ?? 1, most: most) }
    }
    if minItems == nil, maxItems == nil, !isUnique, prefix.isEmpty, items == nil, contains == nil { return nil }
  }
}

extension Evaluation {
  mutating func judge(_ rules: ArrayRules, _ elements: [JSONValue], _ marks: inout Marks) -> Bool {
    var fits = true
    if let least = rules.minItems, elements.count < least {
      fits = fault("minItems", "must have at least \(Sentence.counted(least, "item")), has \(elements.count)")
    }
    if let most = rules.maxItems, elements.count > most {
      fits = fault("maxItems", "must have at most \(Sentence.counted(most, "item")), has \(elements.count)")
    }
    guard go(on: &fits, judgeItems(rules, elements, &marks)) else { return false }
    if let contains = rules.contains, !go(on: &fits, judge(contains, elements, &marks)) { return false }
    // Last, for it may take the longest.
    if rules.isUnique, !judgeUniqueness(elements) { fits = false }
    return fits
  }

  private mutating func judgeItems(_ rules: ArrayRules, _ elements: [JSONValue], _ marks: inout Marks) -> Bool {
    var fits = true
    for (index, element) in elements.enumerated() {
      guard let node = index < rules.prefix.count ? rules.prefix[index] : rules.items else { break }
      marks.insert(index)
      if node.isTrue { continue }
      path.append(.index(index))
      let goesOn =
        node.isFalse && index >= rules.prefix.count
        ? go(
          on: &fits,
          fault("items", "is one too many, at most \(Sentence.counted(rules.prefix.count, "item")) may stand"))
        : go(on: &fits, judge(node, element))
      path.removeLast()
      guard goesOn else { return false }
    }
    return fits
  }

  private mutating func judge(_ contains: ArrayRules.Contains, _ elements: [JSONValue], _ marks: inout Marks) -> Bool {
    var count = 0
    for (index, element) in elements.enumerated() where probe(contains.node, element) {
      count += 1
      marks.insert(index)
      // What comes after is of no interest, unless someone asks which items fit.
      if contains.most == nil, count >= contains.least, !marks.isKept { return true }
    }
    if count < contains.least {
      let items = Sentence.counted(contains.least, "item")
      let verb = contains.least == 1 ? "fits" : "fit"
      return fault("contains", "must have at least \(items) that \(verb) what `contains` asks for, has \(count)")
    }
    if let most = contains.most, count > most {
      let items = Sentence.counted(most, "item")
      let verb = most == 1 ? "fits" : "fit"
      return fault("maxContains", "must have at most \(items) that \(verb) what `contains` asks for, has \(count)")
    }
    return true
  }

  private mutating func judgeUniqueness(_ elements: [JSONValue]) -> Bool {
    guard elements.count > 1 else { return true }
    var indices: [ExactValue: Int] = [:]
    indices.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard let first = indices.updateValue(index, forKey: ExactValue(element)) else { continue }
      return fault("uniqueItems", "must have no two equal items, \(first) and \(index) are")
    }
    return true
  }
}

import JSON
import YAML

/// Decides which shape a schema's values have in Swift, and which of its keywords say more than that shape.
struct ShapeReader {
  let reader: KeywordsReader
  private(set) var keywords: Keywords
  let places: [Place]
  let layers: SchemaLayers
  let naming: SchemaNaming
  private(set) var isNullable = false
  /// The keywords that are left to the evaluator.
  private(set) var rest: [String] = []

  init(
    reader: KeywordsReader, keywords: Keywords, places: [Place], layers: SchemaLayers, naming: SchemaNaming
  ) {
    self.reader = reader
    self.keywords = keywords
    self.places = places
    self.layers = layers
    self.naming = naming
  }

  mutating func kind() -> Schema.Kind {
    readGroups()
    leaveToEvaluator("not", !keywords.not.isEmpty)
    leaveToEvaluator("if", !keywords.conditions.isEmpty)
    var types = keywords.types?.value ?? inferredTypes()
    if let values = keywords.values?.value {
      types = types.map { $0.intersection(Self.types(of: values)) } ?? Self.types(of: values)
    }
    if types?.remove(.null) != nil {
      // `null` alone is a type of its own.
      if types?.isEmpty == true, choice == nil { return nothingButNull() }
      isNullable = keywords.values?.value.contains(.null) ?? true
    }
    if types?.contains(.number) == true { types?.remove(.integer) }
    if let choice { return choiceKind(choice, types) }
    guard let types else { return untyped() }
    guard let type = types.first else { return .never }
    if types.count > 1 { return choiceOfTypes(types) }
    return kind(of: type)
  }

  private mutating func leaveToEvaluator(_ keyword: String, _ isSaid: Bool) {
    if isSaid, !rest.contains(keyword) { rest.append(keyword) }
  }

  // MARK: Types

  private static func types(of values: [JSONValue]) -> Set<JSONType> {
    Set(
      values.map { value in
        switch value {
        case .null: .null
        case .bool: .boolean
        case .string: .string
        case .integer: .integer
        case .number(let number): number.rounded() == number ? .integer : .number
        case .array: .array
        case .object: .object
        }
      })
  }

  /// The type that the keywords are about, where none is written: `properties` without `type: object` means an object to
  /// those who write it.
  private func inferredTypes() -> Set<JSONType>? {
    if choice != nil, !hasObjectKeywords { return nil }
    if hasObjectKeywords { return [.object] }
    if keywords.items != nil || !keywords.prefixItems.isEmpty { return [.array] }
    if keywords.minLength != nil || keywords.maxLength != nil || !keywords.patterns.isEmpty { return [.string] }
    if keywords.minimum != nil || keywords.maximum != nil || !keywords.multiplesOf.isEmpty { return [.number] }
    switch keywords.format?.value {
    case "date-time", "date", "time", "uuid", "email", "uri", "hostname", "ipv4", "ipv6", "byte", "binary", "password":
      return [.string]
    case "int32", "int64": return [.integer]
    case "float", "double": return [.number]
    default: return nil
    }
  }

  private var hasObjectKeywords: Bool {
    !keywords.properties.isEmpty || keywords.additionalProperties != nil || !keywords.patternProperties.isEmpty
  }

  private mutating func nothingButNull() -> Schema.Kind {
    isNullable = true
    return .never
  }

  /// Any value, held to whatever is said all the same.
  private mutating func untyped() -> Schema.Kind {
    leaveToEvaluator("required", !keywords.required.isEmpty)
    leaveToEvaluator("contains", !keywords.contains.isEmpty)
    leaveToEvaluator("propertyNames", !keywords.propertyNames.isEmpty)
    leaveToEvaluator("dependentRequired", !keywords.dependentRequired.isEmpty)
    leaveToEvaluator("dependentSchemas", !keywords.dependentSchemas.isEmpty)
    leaveToEvaluator("minProperties", keywords.minProperties != nil)
    leaveToEvaluator("maxProperties", keywords.maxProperties != nil)
    leaveToEvaluator("minItems", keywords.minItems != nil)
    leaveToEvaluator("maxItems", keywords.maxItems != nil)
    leaveToEvaluator("uniqueItems", keywords.uniqueItems != nil)
    leaveToEvaluator("exclusiveMinimum", keywords.exclusiveMinimum != nil)
    leaveToEvaluator("exclusiveMaximum", keywords.exclusiveMaximum != nil)
    leaveToEvaluator("unevaluatedItems", keywords.unevaluatedItems != nil)
    leaveToEvaluator("unevaluatedProperties", keywords.unevaluatedProperties != nil)
    return .any
  }

  private mutating func kind(of type: JSONType) -> Schema.Kind {
    switch type {
    case .null: return nothingButNull()
    case .boolean:
      leaveToEvaluator("enum", keywords.values != nil)
      return .boolean
    case .string: return string()
    case .integer: return .integer(integer())
    case .number: return .number(number())
    case .array: return array()
    case .object: return object()
    }
  }

  private mutating func choiceOfTypes(_ types: Set<JSONType>) -> Schema.Kind {
    var branches: [Schema] = []
    for type in JSONType.allCases where types.contains(type) {
      var part = self
      part.rest = []
      let kind = part.kind(of: type)
      var keywords = part.keywords
      keywords.types = keywords.types.map { Located(value: [type], file: $0.file, position: $0.position) }
      branches.append(
        Schema(
          name: nil, annotations: Schema.Annotations(), isNullable: false, kind: kind, keywords: keywords,
          rest: part.rest, file: places[0].document.file, position: places[0].start))
    }
    // A part that needs a type of its own is left to the evaluator whole.
    if branches.contains(where: { $0.needsName(isDirect: false) }) {
      return untypedWithAll()
    }
    return .choice(Schema.ChoiceRules(branches: branches, isExclusive: false, discriminator: nil, values: []))
  }

  /// Any value as far as Swift goes; the evaluator holds it to everything.
  private mutating func untypedWithAll() -> Schema.Kind {
    rest = ["*"]
    return .any
  }

  // MARK: Scalars

  private mutating func string() -> Schema.Kind {
    if let values = keywords.values?.value {
      leaveToEvaluator("pattern", !keywords.patterns.isEmpty)
      leaveToEvaluator("minLength", keywords.minLength != nil)
      leaveToEvaluator("maxLength", keywords.maxLength != nil)
      return .enumeration(ShapeReader.unique(values.compactMap(\.string)))
    }
    var rules = Schema.StringRules(
      format: keywords.format?.value, minLength: keywords.minLength?.value, maxLength: keywords.maxLength?.value,
      pattern: keywords.patterns.first?.value)
    leaveToEvaluator("pattern", keywords.patterns.count > 1)
    if rules == Schema.StringRules(), rest.isEmpty { rules.words = extensibleWords() }
    switch rules.format {
    case "uuid", "date-time":
      leaveToEvaluator("pattern", rules.pattern != nil)
      leaveToEvaluator("minLength", rules.minLength != nil)
      leaveToEvaluator("maxLength", rules.maxLength != nil)
      rules = Schema.StringRules(format: rules.format)
    case let format?: leaveToEvaluator("format", ShapeReader.evaluatedFormats.contains(format))
    case nil: break
    }
    return .string(rules)
  }

  /// The words of an enumeration that may grow.
  private func extensibleWords() -> [String] {
    let lists = layers.layers.lazy.compactMap { $0[OpenEnum.keyword]?.elements }
    return ShapeReader.unique((lists.first ?? []).compactMap(\.string))
  }

  private static func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The formats of strings that are held to while reading, besides those that have a Swift type.
  static let evaluatedFormats: Set<String> = [
    "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri",
    "uri-reference", "iri", "iri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex", "byte",
  ]

  private mutating func integer() -> Schema.NumberRules {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("multipleOf", !keywords.multiplesOf.isEmpty)
    var rules = Schema.NumberRules(
      format: keywords.format?.value, minimum: keywords.minimum?.value.rounded(.up),
      maximum: keywords.maximum?.value.rounded(.down))
    if let bound = keywords.exclusiveMinimum?.value {
      rules.minimum = max(rules.minimum ?? bound, bound.rounded(.down) + 1)
    }
    if let bound = keywords.exclusiveMaximum?.value {
      rules.maximum = min(rules.maximum ?? bound, bound.rounded(.up) - 1)
    }
    if rules.format == "int32" {
      rules.minimum = max(rules.minimum ?? Double(Int32.min), Double(Int32.min))
      rules.maximum = min(rules.maximum ?? Double(Int32.max), Double(Int32.max))
    }
    // Beyond 2^53 a double is no longer exact, and beyond 2^63 no Int has the value.
    let limit = Double(1 << 53)
    if let bound = rules.minimum, bound.magnitude > limit {
      leaveToEvaluator("minimum", bound > 0)
      rules.minimum = nil
    }
    if let bound = rules.maximum, bound.magnitude > limit {
      leaveToEvaluator("maximum", bound < 0)
      rules.maximum = nil
    }
    return rules
  }

  private mutating func number() -> Schema.NumberRules {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("multipleOf", !keywords.multiplesOf.isEmpty)
    leaveToEvaluator("exclusiveMinimum", keywords.exclusiveMinimum != nil)
    leaveToEvaluator("exclusiveMaximum", keywords.exclusiveMaximum != nil)
    return Schema.NumberRules(
      format: keywords.format?.value, minimum: keywords.minimum?.value, maximum: keywords.maximum?.value)
  }

  // MARK: Containers

  private mutating func array() -> Schema.Kind {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("uniqueItems", keywords.uniqueItems != nil)
    leaveToEvaluator("contains", !keywords.contains.isEmpty)
    leaveToEvaluator("unevaluatedItems", keywords.unevaluatedItems != nil)
    if !keywords.prefixItems.isEmpty {
      leaveToEvaluator("prefixItems", true)
      leaveToEvaluator("items", keywords.items != nil)
    }
    let items = keywords.prefixItems.isEmpty ? keywords.items : nil
    return .array(
      Schema.ArrayRules(
        items: items ?? anything(), minItems: keywords.minItems?.value, maxItems: keywords.maxItems?.value))
  }

  private func anything() -> Schema {
    Schema(
      name: nil, annotations: Schema.Annotations(), isNullable: false, kind: .any, keywords: Keywords(), rest: [],
      file: places[0].document.file, position: places[0].start)
  }

  private mutating func object() -> Schema.Kind {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("patternProperties", !keywords.patternProperties.isEmpty)
    leaveToEvaluator("propertyNames", !keywords.propertyNames.isEmpty)
    leaveToEvaluator("dependentRequired", !keywords.dependentRequired.isEmpty)
    leaveToEvaluator("dependentSchemas", !keywords.dependentSchemas.isEmpty)
    leaveToEvaluator("maxProperties", keywords.maxProperties != nil)
    var others = keywords.additionalProperties
    if others == nil, let unevaluated = keywords.unevaluatedProperties {
      // Without other applicators, what is not evaluated is what has no property.
      let isPlain =
        keywords.patternProperties.isEmpty && keywords.oneOf.isEmpty && keywords.anyOf.isEmpty
        && keywords.conditions.isEmpty && keywords.dependentSchemas.isEmpty
      leaveToEvaluator("unevaluatedProperties", !isPlain)
      if isPlain { others = unevaluated }
    }
    if !keywords.patternProperties.isEmpty {
      leaveToEvaluator("additionalProperties", others != nil)
      others = namedByPatterns(or: others)
    }
    let isClosed = others?.isEmpty ?? false
    if isClosed { others = nil }
    if case .any? = others?.kind, others?.rest.isEmpty == true, keywords.properties.isEmpty { others = nil }
    let properties = keywords.properties + presumed(others, isClosed)
    if properties.isEmpty { leaveToEvaluator("required", !keywords.required.isEmpty) }
    let least = keywords.minProperties?.value
    if let least, properties.isEmpty, others == nil, !isClosed { leaveToEvaluator("minProperties", least > 0) }
    return .object(
      Schema.ObjectRules(
        properties: properties, isClosed: isClosed, additional: others,
        minProperties: rest.contains("minProperties") ? nil : least))
  }

  /// What has a name that matches a pattern, or is one of `others`: which of them, the evaluator tells.
  private func namedByPatterns(or others: Schema?) -> Schema {
    let patterned = keywords.patternProperties.map(\.schema)
    let isClosed = others?.isEmpty ?? false
    if isClosed, patterned.count == 1 { return patterned[0] }
    return CommonShape(of: patterned + (isClosed ? [] : [others ?? anything()])).schema ?? anything()
  }

  /// Names that must be there and that no `properties` describes.
  private func presumed(_ others: Schema?, _ isClosed: Bool) -> [Schema.Property] {
    guard !keywords.properties.isEmpty, !isClosed else { return [] }
    return keywords.required.filter { name in !keywords.properties.contains { $0.name == name.value } }.map { name in
      Schema.Property(name: name.value, isRequired: true, schema: others ?? anything(), position: name.position)
    }
  }

  // MARK: Choices

  /// The group of `oneOf` or `anyOf` that decides the shape.
  private var choice: Group?

  private struct Group {
    let places: [Place]
    let isExclusive: Bool
  }

  /// Reads the groups, and picks the one that decides the shape; the others are left to the evaluator.
  private mutating func readGroups() {
    for key in ["oneOf", "anyOf"] {
      for located in reader.groups(key) {
        let own = withoutLoops(located.value)
        guard !own.isEmpty else { continue }
        let nulls = own.filter(ShapeReader.isNull)
        let others = own.filter { !ShapeReader.isNull($0) }
        let schemas = own.map { reader.read([$0], .none) }
        let group = Located(value: schemas, file: located.file, position: located.position)
        if key == "oneOf" { keywords.oneOf.append(group) } else { keywords.anyOf.append(group) }
        let shapes = schemas.filter { !ShapeReader.isNullSchema($0) }
        if choice == nil, isShaping(shapes) {
          if !nulls.isEmpty { isNullable = true }
          choice = Group(places: others, isExclusive: key == "oneOf")
        } else {
          leaveToEvaluator(key, true)
        }
      }
    }
  }

  /// A group of what includes this very schema, as a parent has it that lists its children, is no part of a child.
  private func withoutLoops(_ branches: [Place]) -> [Place] {
    let own = Set(places.map(\.identity))
    let returns = branches.contains { branch in
      guard let reference = branch.node["$ref"]?.string,
        let target = try? reader.reading.set.place(of: reference, from: branch.document)
      else { return false }
      return own.contains(target.identity)
    }
    return returns ? [] : branches
  }

  private static func isNull(_ place: Place) -> Bool {
    place.node["type"]?.string == "null"
      || place.node["type"]?.elements.map { $0.count == 1 && $0[0].string == "null" } ?? false
  }

  private static func isNullSchema(_ schema: Schema) -> Bool { schema.keywords.types?.value == [.null] }

  /// Whether the branches differ in more than what values of one simple type must be.
  private func isShaping(_ branches: [Schema]) -> Bool {
    let scalars: Set<JSONType> = [.boolean, .number, .string, .integer, .null]
    if let own = keywords.types?.value, own.isSubset(of: scalars) { return false }
    let says = branches.contains { branch in
      branch.keywords.reference != nil || branch.keywords.types != nil || branch.keywords.values != nil
        || !branch.keywords.properties.isEmpty || !branch.keywords.oneOf.isEmpty || !branch.keywords.anyOf.isEmpty
        || branch.keywords.items != nil || branch.keywords.additionalProperties != nil
    }
    return says
  }

  private mutating func choiceKind(_ group: Group, _ types: Set<JSONType>?) -> Schema.Kind {
    let hasBase = hasObjectKeywords || keywords.items != nil || types.map { !$0.isEmpty && $0 != [.object] } ?? false
    leaveToEvaluator("required", !hasBase && !keywords.required.isEmpty)
    // What one branch has not evaluated, another may have.
    leaveToEvaluator("unevaluatedProperties", hasBase && keywords.unevaluatedProperties != nil)
    leaveToEvaluator("unevaluatedItems", hasBase && keywords.unevaluatedItems != nil)
    let base = hasBase ? layers.layers.map { reader.reading.schemas.withoutGroups($0.place) } : []
    // Before parts of them get names that one type for all has no use for.
    if base.isEmpty, let simple = simplified(group.places.map { reader.read([$0], .none) }) { return simple }
    let branches = group.places.map { place in
      reader.read([place] + base, naming.part(ShapeReader.label(of: place)))
    }
    if !base.isEmpty, let simple = simplified(branches) { return simple }
    if branches.count == 1, let only = branches.first {
      isNullable = isNullable || only.isNullable
      rest += only.rest.filter { !rest.contains($0) }
      return only.kind
    }
    return .choice(
      Schema.ChoiceRules(
        branches: branches, isExclusive: group.isExclusive, discriminator: keywords.discriminator,
        values: keywords.discriminator.map { values(of: $0, group.places) } ?? []))
  }

  /// One type for branches that all are strings, or all are the same number: then the group is left to the evaluator.
  private mutating func simplified(_ branches: [Schema]) -> Schema.Kind? {
    var kinds: Set<JSONType> = []
    for branch in branches {
      guard branch.keywords.reference == nil else { return nil }
      switch branch.kind {
      case .string, .enumeration: kinds.insert(.string)
      case .integer: kinds.insert(.integer)
      case .number: kinds.insert(.number)
      case .boolean: kinds.insert(.boolean)
      default: return nil
      }
    }
    guard branches.count > 1 else { return nil }
    let key = keywords.oneOf.isEmpty ? "anyOf" : "oneOf"
    if kinds == [.string] {
      if let words = words(of: branches, isExclusive: key == "oneOf") { return words }
      leaveToEvaluator(key, true)
      return .string(Schema.StringRules())
    }
    if kinds == [.integer] || kinds == [.number] || kinds == [.integer, .number] {
      leaveToEvaluator(key, true)
      return kinds == [.integer] ? .integer(Schema.NumberRules()) : .number(Schema.NumberRules())
    }
    return nil
  }

  /// The enumeration that branches are together: constants, or words beside any other text, which is one that may grow.
  private func words(of branches: [Schema], isExclusive: Bool) -> Schema.Kind? {
    guard keywords.oneOf.count + keywords.anyOf.count == 1, branches.allSatisfy(\.rest.isEmpty) else { return nil }
    var words: [String] = []
    var isOpen = false
    for branch in branches {
      switch branch.kind {
      case .enumeration(let own): words += own
      case .string(let rules) where rules == Schema.StringRules(): isOpen = true
      default: return nil
      }
    }
    let distinct = ShapeReader.unique(words)
    // What is listed twice, or is some text as well, fits two branches.
    if isExclusive, isOpen || distinct.count < words.count { return nil }
    if !isOpen { return .enumeration(distinct) }
    return words.isEmpty ? nil : .string(Schema.StringRules(words: distinct))
  }

  /// What a branch is called: after what it refers to, its title, or its type.
  static func label(of place: Place) -> String {
    if let reference = place.node["$ref"]?.string {
      return reference.split(whereSeparator: { $0 == "/" || $0 == "#" }).last.map(String.init) ?? "Other"
    }
    if let title = place.node["title"]?.string, title.contains(where: \.isLetter) { return title }
    if let type = place.node["type"]?.string { return "\(type)Value" }
    return "Option\((Int(place.pointer.tokens.last ?? "") ?? 0) + 1)"
  }

  /// The values of the discriminator with the branch that each stands for (section 4.8.25.1).
  private func values(of discriminator: Discriminator, _ branches: [Place]) -> [(value: String, branch: Int)] {
    let targets = branches.map { branch -> Place? in
      branch.node["$ref"]?.string.flatMap { try? reader.reading.set.place(of: $0, from: branch.document) }
    }
    var found: [(value: String, branch: Int)] = []
    for (value, schema) in discriminator.mapping {
      let document = branches[0].document
      let target =
        (try? reader.reading.set.place(of: "#/components/schemas/\(schema)", from: document))
        ?? (try? reader.reading.set.place(of: schema, from: document))
      guard let index = targets.firstIndex(where: { $0 != nil && $0?.identity == target?.identity }) else { continue }
      found.append((value, index))
    }
    // The schemas' own names stand for them too.
    for (index, target) in targets.enumerated() {
      guard let name = target?.pointer.tokens.last, !found.contains(where: { $0.value == name }) else { continue }
      found.append((name, index))
    }
    return found
  }
}

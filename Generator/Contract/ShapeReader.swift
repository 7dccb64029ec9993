import YAML

/// Decides which shape a schema's values have in Swift, and which of its keywords say more than that shape.
struct ShapeReader {
  let reader: KeywordsReader
  var keywords: Keywords
  let places: [Place]
  let layers: SchemaLayers
  let naming: SchemaNaming
  var isNullable = false
  /// The keywords that are left to the evaluator.
  var rest: [String] = []
  /// The group of `oneOf` or `anyOf` that decides the shape.
  var choice: Group?

  struct Group {
    let places: [Place]
    let isExclusive: Bool
  }

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
      let own = Set(values.map(JSONType.init(of:)))
      types = types.map { $0.intersection(own) } ?? own
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

  /// Notes a keyword that says more than the shape, where it is said.
  mutating func leaveToEvaluator(_ keyword: String, _ isSaid: Bool) {
    if isSaid, !rest.contains(keyword) { rest.append(keyword) }
  }

  // MARK: Types

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

  var hasObjectKeywords: Bool {
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
}

import JSON
import YAML

/// A schema with one spelling for each meaning: references followed, null told apart from the other types, a choice of
/// one taken for what is chosen, bounds that bound nothing left out.
struct SchemaView {
  /// The first component that the schema refers to, or is.
  private(set) var component: String?
  /// All components that it refers to one after another.
  private(set) var passed: Set<String> = []
  /// What is said where the schema stands, before any component.
  private(set) var own = Marks()
  /// What the component says, or all of it where there is none.
  private(set) var inner = Marks()
  /// The same object for everything that refers to the same component.
  private(set) var identity: ObjectIdentifier
  private(set) var target: Schema
  private(set) var keywords: Keywords
  /// The first schema on the way to the meaning that is written as an `allOf`.
  private(set) var composed: Schema?
  /// Whether that is said in the component, where there is one.
  private(set) var isComposedWithin = false
  /// The choice of one that was taken for what is chosen.
  private(set) var choiceOfOne: Located<[Schema]>?
  /// Without null; nil for every type.
  private(set) var types: Set<JSONType>?
  /// Without null.
  private(set) var values: [JSONValue]?

  var marks: Marks { own.over(inner) }
  /// The words of an enumeration, and those that are known of one that may grow.
  var words: [String] {
    ((values ?? []) + (marks.extensions[OpenEnum.keyword]?.value.array ?? [])).compactMap(\.string)
  }
  var isNever: Bool { if case .never = target.kind { target.keywords.types == nil } else { false } }

  init(_ schema: Schema, in contract: Contract) {
    target = schema
    keywords = schema.keywords
    identity = ObjectIdentifier(schema)
    var seen: Set<ObjectIdentifier> = []
    follow: while seen.insert(ObjectIdentifier(target)).inserted {
      if let name = target.name, contract.componentSchemas.contains(name), passed.insert(name).inserted,
        component == nil
      {
        component = name
        own = inner
        inner = Marks()
        identity = ObjectIdentifier(target)
      }
      if composed == nil, target.node?["allOf"] != nil {
        composed = target
        isComposedWithin = component != nil
      }
      inner = inner.over(Marks(target.annotations))
      keywords = target.keywords
      if let reference = keywords.reference, let next = contract.schema(named: reference.value) {
        target = next
        continue follow
      }
      stripNull()
      guard let only = keywords.onlyBranch else { break }
      choiceOfOne = choiceOfOne ?? (keywords.oneOf + keywords.anyOf).first
      target = only
    }
    if component == nil { identity = ObjectIdentifier(target) }
    dropVoid()
    flattenTypes(contract)
    takeTypesOfValues()
  }

  /// Null becomes a mark, wherever it is written.
  private mutating func stripNull() {
    types = keywords.types?.value
    values = keywords.values?.value
    var isNullable = types?.remove(.null) != nil
    if values?.contains(.null) == true {
      isNullable = isNullable || types == nil
      values?.removeAll { $0.isNull }
    } else if values != nil {
      isNullable = false
    }
    let hasNullBranch = keywords.stripNullBranches()
    if hasNullBranch, keywords.types == nil || isNullable { isNullable = true }
    if types?.isEmpty == true, !isNullable || keywords.types?.value.isEmpty == true { types = [] }
    if let located = keywords.types, let types {
      keywords.types = types.isEmpty ? nil : Located(value: types, file: located.file, position: located.position)
    }
    if isNullable { inner.isNullable = true }
  }

  private mutating func dropVoid() {
    if keywords.minLength?.value == 0 { keywords.minLength = nil }
    if keywords.minItems?.value == 0 { keywords.minItems = nil }
    if keywords.minProperties?.value == 0 { keywords.minProperties = nil }
    if keywords.uniqueItems?.value == false { keywords.uniqueItems = nil }
    keywords.patterns.removeAll { $0.value.isEmpty }
    if keywords.additionalProperties?.saysNothing == true { keywords.additionalProperties = nil }
    if keywords.unevaluatedProperties?.saysNothing == true { keywords.unevaluatedProperties = nil }
    if keywords.items?.saysNothing == true { keywords.items = nil }
    while let last = keywords.prefixItems.last, saysNoMoreThanItems(last) { keywords.prefixItems.removeLast() }
    // The bound that is nearer holds alone.
    if let bound = keywords.minimum?.value, let other = keywords.exclusiveMinimum?.value {
      if other >= bound { keywords.minimum = nil } else { keywords.exclusiveMinimum = nil }
    }
    if let bound = keywords.maximum?.value, let other = keywords.exclusiveMaximum?.value {
      if other <= bound { keywords.maximum = nil } else { keywords.exclusiveMaximum = nil }
    }
    guard types == [.integer] else { return }
    keywords.multiplesOf.removeAll { $0.value == 1 }
    // Among integers, more than 4 is at least 5.
    if let bound = keywords.exclusiveMinimum, keywords.minimum == nil {
      keywords.minimum = Located(value: bound.value.rounded(.down) + 1, file: bound.file, position: bound.position)
      keywords.exclusiveMinimum = nil
    }
    if let bound = keywords.exclusiveMaximum, keywords.maximum == nil {
      keywords.maximum = Located(value: bound.value.rounded(.up) - 1, file: bound.file, position: bound.position)
      keywords.exclusiveMaximum = nil
    }
  }

  /// Whether the last of `prefixItems` is as all after it are.
  private func saysNoMoreThanItems(_ last: Schema) -> Bool {
    guard let items = keywords.items else { return last.saysNothing && keywords.unevaluatedItems == nil }
    guard let one = items.node, let other = last.node else { return false }
    return JSONValue(one).canonical == JSONValue(other).canonical
  }

  /// A choice between types alone is a list of types.
  private mutating func flattenTypes(_ contract: Contract) {
    guard types == nil, keywords.oneOf.count + keywords.anyOf.count == 1,
      let group = (keywords.oneOf + keywords.anyOf).first
    else { return }
    var together: Set<JSONType> = []
    for branch in group.value {
      let keywords = branch.keywords
      guard let types = keywords.types?.value, keywords.said == ["type"], branch.annotations.isPlain,
        // Of a value that fits two branches, `oneOf` says that it fits none.
        self.keywords.oneOf.isEmpty || together.isDisjoint(with: SchemaView.covered(types))
      else { return }
      together.formUnion(types)
    }
    types = together
    keywords.types = Located(value: together, file: group.file, position: group.position)
    keywords.oneOf = []
    keywords.anyOf = []
  }

  /// Where values are listed, they say of which types they are.
  private mutating func takeTypesOfValues() {
    guard let values else { return }
    let own = SchemaView.types(of: values)
    if types.map({ own.isSubset(of: SchemaView.covered($0)) }) ?? true { types = own }
  }

  /// Patterns that every text fits.
  static let openPatterns: Set<String> = [".*", "^.*", ".*$", "^", "$"]

  /// `number` covers `integer`.
  static func covered(_ types: Set<JSONType>) -> Set<JSONType> {
    types.contains(.number) ? types.union([.integer]) : types
  }

  /// The same with OpenAPI 3.0's `format: byte` written as 3.1 writes it.
  var withEncodingSaid: SchemaView {
    guard let format = keywords.format, format.value == "byte", keywords.contentEncoding == nil else { return self }
    var view = self
    view.keywords.format = nil
    view.keywords.contentEncoding = Located(value: "base64", file: format.file, position: format.position)
    return view
  }

  /// The same with a choice between constants alone taken for an enumeration.
  var withConstantsListed: SchemaView {
    guard values == nil, let group = keywords.onlyGroup, keywords.discriminator == nil else { return self }
    var listed: [JSONValue] = []
    for branch in group.value {
      guard let values = branch.keywords.values?.value, branch.keywords.said.isSubset(of: ["type", "enum"]),
        branch.annotations.isPlain, !values.contains(.null)
      else { return self }
      let types = branch.keywords.types.map { SchemaView.covered($0.value) } ?? Set(JSONType.allCases)
      guard SchemaView.types(of: values).isSubset(of: types) else { return self }
      // Of a value that fits two branches, `oneOf` says that it fits none.
      if !keywords.oneOf.isEmpty, values.contains(where: listed.contains) { return self }
      listed += values.filter { !listed.contains($0) }
    }
    var view = self
    view.values = listed
    view.keywords.values = Located(value: listed, file: group.file, position: group.position)
    view.keywords.oneOf = []
    view.keywords.anyOf = []
    view.takeTypesOfValues()
    return view
  }

  private static func types(of values: [JSONValue]) -> Set<JSONType> {
    Set(
      values.map { value in
        switch value.kind {
        case .null: .null
        case .boolean: .boolean
        case .number: value.double.map { $0.rounded() == $0 } ?? true ? .integer : .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
      })
  }
}

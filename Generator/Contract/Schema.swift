public import JSON
public import YAML

/// What a value must be: all that a Schema Object says, together with what it takes in by `allOf` and `$ref`.
///
/// A reference that stands alone is not taken in: it names a schema of the contract, so a recursive schema is a cycle of
/// names. The same meaning gives the same schema, however it was written: `allOf` is merged, `const` is an enumeration
/// of one, `anyOf: [T, null]` is `T` that may be null.
public final class Schema: Sendable {
  /// The name among the contract's schemas, where it has one.
  public let name: String?
  /// What it says for readers.
  public let annotations: Annotations
  /// Whether null is allowed besides what `kind` says.
  public let isNullable: Bool
  /// The shape that values have in Swift.
  public let kind: Kind
  /// Everything that values are held to.
  public let keywords: Keywords
  /// The keywords that say more than `kind` does: values are held to them by an evaluator.
  public let rest: [String]
  /// As it was written, where one place says all of it.
  let node: Node?
  public let file: String
  public let position: Position

  init(
    name: String?, annotations: Annotations, isNullable: Bool, kind: Kind, keywords: Keywords, rest: [String],
    node: Node? = nil, file: String, position: Position
  ) {
    self.name = name
    self.annotations = annotations
    self.isNullable = isNullable
    self.kind = kind
    self.keywords = keywords
    self.rest = rest
    self.node = node
    self.file = file
    self.position = position
  }

  /// What is said for readers, and about the use of a value.
  public struct Annotations: Sendable {
    /// A line of plain text.
    public var title: String?
    /// CommonMark.
    public var description = ""
    /// What stands for it where it is absent.
    public var defaultValue: LocatedValue?
    /// In the order of the document.
    public var examples: [LocatedValue] = []
    /// Whether clients should do without it.
    public var isDeprecated = false
    /// Whether it is answered and never sent.
    public var isReadOnly = false
    /// Whether it is sent and never answered.
    public var isWriteOnly = false
    /// The keywords that begin with `x-`.
    public var extensions: [String: LocatedValue] = [:]
    /// What is said of the words of an enumeration.
    public var words: [String: Word] = [:]
    /// Whether OpenAPI 3.0's `nullable` stands where no `type` is, so that by the letter it says nothing.
    var isLooselyNullable = false
    /// How it is written in XML (OpenAPI 3.1, section 4.8.26).
    var xml: LocatedValue?
    /// `externalDocs` and `$comment`
    var remarks = Remarks()

    /// What is said of a word of an enumeration.
    public struct Word: Sendable, Equatable {
      /// What it shall be called in code, where that is said.
      public var name: String?
      /// CommonMark.
      public var description = ""
    }

    /// What is said together with `outer`, which goes first.
    func under(_ outer: Annotations) -> Annotations {
      var both = outer
      both.title = outer.title ?? title
      if outer.description.isEmpty { both.description = description }
      both.defaultValue = outer.defaultValue ?? defaultValue
      both.examples += examples
      both.isDeprecated = outer.isDeprecated || isDeprecated
      both.isReadOnly = outer.isReadOnly || isReadOnly
      both.isWriteOnly = outer.isWriteOnly || isWriteOnly
      both.extensions.merge(extensions) { outer, _ in outer }
      both.words.merge(words) { outer, _ in outer }
      both.isLooselyNullable = outer.isLooselyNullable || isLooselyNullable
      both.xml = outer.xml ?? xml
      both.remarks = outer.remarks.over(remarks)
      return both
    }
  }

  /// The shape of a value.
  public indirect enum Kind: Sendable {
    case string(StringRules)
    /// One of these words.
    case enumeration([String])
    case integer(NumberRules)
    case number(NumberRules)
    case boolean
    case array(ArrayRules)
    case object(ObjectRules)
    /// What one of several schemas describes.
    case choice(ChoiceRules)
    /// A schema with a name, found in the contract's `schemas`.
    case reference(String)
    /// Any value.
    case any
    /// No value.
    case never
  }

  /// What a text must be: the keywords of JSON Schema that reading holds it to.
  public struct StringRules: Sendable, Equatable {
    public var format: String?
    public var minLength: Int?
    public var maxLength: Int?
    public var pattern: String?
    /// Words that are listed, where any other may be said too: those of an enumeration that may grow.
    public var words: [String] = []
  }

  /// What a number must be; both bounds are allowed themselves.
  public struct NumberRules: Sendable, Equatable {
    public var format: String?
    public var minimum: Double?
    public var maximum: Double?
  }

  /// What an array must be.
  public struct ArrayRules: Sendable {
    /// What each element must be.
    public let items: Schema
    public var minItems: Int?
    public var maxItems: Int?
  }

  /// What an object must be.
  public struct ObjectRules: Sendable {
    /// In the order of the document.
    public let properties: [Property]
    /// Whether names that are not among the properties are refused.
    public let isClosed: Bool
    /// What the values of other names must be, where that is said.
    public let additional: Schema?
    public var minProperties: Int?
    public var maxProperties: Int?

    /// The property of that name.
    public func property(_ name: String) -> Property? { properties.first { $0.name == name } }
  }

  /// A member that is described.
  public struct Property: Sendable {
    public let name: String
    /// Whether `required` names it; which way values go decides whether it must be there.
    public let isRequired: Bool
    /// What its values must be.
    public let schema: Schema
    public let position: Position
  }

  /// `oneOf`, `anyOf`, or a list of types.
  public struct ChoiceRules: Sendable {
    /// What a value may be, in the order of the document.
    public let branches: [Schema]
    /// Whether a value must fit one branch alone.
    public let isExclusive: Bool
    /// What tells the branches apart, where that is said.
    public var discriminator: Discriminator?
    /// The values of the discriminator, each with the index of its branch.
    public var values: [(value: String, branch: Int)]
  }

  /// Whether no value fits.
  var isEmpty: Bool { if case .never = kind { !isNullable } else { false } }

  public var description: String { annotations.description }
  public var locatedDefault: LocatedValue? { annotations.defaultValue }
  public var defaultValue: JSONValue? { locatedDefault?.value }
  public var examples: [LocatedValue] { annotations.examples }
  public var isWriteOnly: Bool { annotations.isWriteOnly }
}

extension Contract {
  /// The schema that `schema` is, references followed.
  public func resolved(_ schema: Schema) -> Schema {
    guard case .reference(let name) = schema.kind else { return schema }
    return ends[name]?.schema ?? schema
  }

  /// Whether null fits: by the schema itself, or by one that it refers to.
  public func isNullable(_ schema: Schema) -> Bool {
    guard !schema.isNullable, case .reference(let name) = schema.kind else { return schema.isNullable }
    return ends[name]?.isNullable ?? false
  }

  /// What stands for a value that is absent: the schema's own default before that of one that it refers to.
  public func defaultValue(of schema: Schema) -> LocatedValue? {
    schema.chain(in: schemasByName).lazy.compactMap(\.locatedDefault).first
  }

  /// The names of the schema, and of those that it is another name of.
  func names(of schema: Schema) -> [String] { schema.chain(in: schemasByName).compactMap(\.name) }
}

extension Schema {
  /// The schema, the one that it refers to, and so on; only in a document that was refused they go round in a circle.
  func chain(in schemas: [String: Schema]) -> [Schema] {
    var chain = [self]
    var last = self
    while chain.count < 4096, case .reference(let name) = last.kind, let target = schemas[name] {
      chain.append(target)
      last = target
    }
    return chain
  }
}

/// What the specification says of a document, or leaves open and the compiler does not read.
public enum SpecificationRule: String, Sendable, CaseIterable {
  // The document.
  case yaml = "yaml"
  case version = "version"
  case dialect = "dialect"
  case missingField = "missing-field"
  case unknownField = "unknown-field"
  case misplacedField = "misplaced-field"
  case exclusiveFields = "exclusive-fields"
  case type = "type"
  case value = "value"

  // Names and references.
  case componentKey = "component-key"
  case duplicateTag = "duplicate-tag"
  case duplicateOperationId = "duplicate-operation-id"
  case reference = "reference"
  case referenceSibling = "reference-sibling"
  case undeclaredScheme = "undeclared-scheme"

  // Paths, requests and answers.
  case pathTemplate = "path-template"
  case identicalPaths = "identical-paths"
  case pathParameter = "path-parameter"
  case duplicateParameter = "duplicate-parameter"
  case parameterContent = "parameter-content"
  case reservedHeader = "reserved-header"
  case emptyContent = "empty-content"
  case status = "status"

  // Schemas.
  case unknownKeyword = "unknown-keyword"
  case nullable = "nullable"
  case bounds = "bounds"
  case emptyEnum = "empty-enum"
  case misfittingEnum = "misfitting-enum"
  case pattern = "pattern"
  case endless = "endless"
  case evaluated = "evaluated"
  case misfittingExample = "misfitting-example"
  case misfittingDefault = "misfitting-default"

  /// What its page says.
  var lesson: SpecificationLesson {
    switch self {
    case .yaml: .yaml
    case .version: .version
    case .dialect: .dialect
    case .missingField: .missingField
    case .unknownField: .unknownField
    case .misplacedField: .misplacedField
    case .exclusiveFields: .exclusiveFields
    case .type: .type
    case .value: .value
    case .componentKey: .componentKey
    case .duplicateTag: .duplicateTag
    case .duplicateOperationId: .duplicateOperationId
    case .reference: .reference
    case .referenceSibling: .referenceSibling
    case .undeclaredScheme: .undeclaredScheme
    case .pathTemplate: .pathTemplate
    case .identicalPaths: .identicalPaths
    case .pathParameter: .pathParameter
    case .duplicateParameter: .duplicateParameter
    case .parameterContent: .parameterContent
    case .reservedHeader: .reservedHeader
    case .emptyContent: .emptyContent
    case .status: .status
    case .unknownKeyword: .unknownKeyword
    case .nullable: .nullable
    case .bounds: .bounds
    case .emptyEnum: .emptyEnum
    case .misfittingEnum: .misfittingEnum
    case .pattern: .pattern
    case .endless: .endless
    case .evaluated: .evaluated
    case .misfittingExample: .misfittingExample
    case .misfittingDefault: .misfittingDefault
    }
  }
}

extension SpecificationRule: NamedRule {
  public var demand: String { lesson.demand }

  public var explanation: String {
    """
    # \(name)

    \(lesson.demand)

    \(lesson.source).

    ## What to do

    \(lesson.instead)
    \(examples)
    """
  }

  private var examples: String {
    guard let examples = lesson.examples else { return "" }
    let told = SpecificationLesson.faults(of: examples.wrong).map(\.description).joined(separator: "\n")
    return """

      ## Wrong

      ```yaml
      \(examples.wrong)
      ```

      ```text
      \(told)
      ```

      ## Right

      ```yaml
      \(examples.right)
      ```

      """
  }
}

/// What the specification says, where, and what to do: the page of a rule.
struct SpecificationLesson: Sendable {
  let subject: Subject
  /// What the specification, or the compiler, asks for, in a sentence.
  let demand: String
  /// Where that is said.
  let source: String
  /// What to do where it is broken.
  let instead: String
  /// A document that breaks this rule alone, and one that breaks none; nil where no document is known that does.
  let examples: (wrong: String, right: String)?

  enum Subject: String, CaseIterable {
    case document = "The document"
    case names = "Names and references"
    case operations = "Paths, requests and answers"
    case schemas = "Schemas"
  }

  /// - Parameter version: the version of OpenAPI that the examples follow; nil where they say it themselves.
  init(
    _ subject: Subject, _ demand: String, source: String, instead: String, wrong: String, right: String,
    version: String? = "3.1.1"
  ) {
    let head = version.map { "openapi: \($0)\ninfo: {title: Things, version: 1.0.0}\n" } ?? ""
    self.init(subject, demand, source: source, instead: instead, examples: (head + wrong, head + right))
  }

  init(
    _ subject: Subject, _ demand: String, source: String, instead: String, examples: (wrong: String, right: String)?
  ) {
    self.subject = subject
    self.demand = demand
    self.source = source
    self.instead = instead
    self.examples = examples
  }

  /// What is wrong with a document that shall be compiled; warnings are among it.
  static func faults(of text: String) -> [Diagnostic] {
    do throws(Diagnostics) {
      var warnings: [Diagnostic] = []
      _ = try Contract(Document(Array(text.utf8), file: "things.yaml"), rules: .specification, warnings: &warnings)
      return warnings
    } catch {
      return error.all
    }
  }
}

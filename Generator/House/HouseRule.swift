/// A rule that the project's own contracts keep besides the specification.
public enum HouseRule: String, Sendable, CaseIterable {
  // Names.
  case operationId = "operation-id"
  case vocabulary = "vocabulary"
  case snakeCase = "snake-case"
  case componentName = "component-name"
  case time = "time"
  case unit = "unit"

  // Paths.
  case pathName = "path-name"
  case pathPlural = "path-plural"
  case pathAction = "path-action"
  case ambiguousPath = "ambiguous-path"

  // What people read.
  case described = "described"
  case summary = "summary"
  case tag = "tag"
  case example = "example"
  case defaultValue = "default"

  // Who may call.
  case permission = "permission"
  case security = "security"

  // Requests and answers.
  case success = "success"
  case location = "location"
  case errorAnswers = "error-answers"
  case problem = "problem"
  case problemType = "problem-type"
  case noBody = "no-body"

  // Lists.
  case paging = "paging"
  case total = "total"
  case sort = "sort"

  // Changes.
  case accepted = "accepted"
  case idempotency = "idempotency"
  case dryRun = "dry-run"

  // Values.
  case maxLength = "max-length"
  case maxItems = "max-items"
  case integerBounds = "integer-bounds"
  case integerFormat = "integer-format"
  case closedRequest = "closed-request"
  case openAnswer = "open-answer"
  case openEnum = "open-enum"
  case enumWords = "enum"
  case required = "required"

  // Components.
  case unusedSchema = "unused-schema"
  case unusedComponent = "unused-component"
  case inlineObject = "inline-object"

  // The document.
  case openAPIVersion = "openapi-version"
  case release = "release"
  case deprecation = "deprecation"
  case server = "server"
  case `extension` = "extension"
  case excuse = "excuse"

  // What the service cannot serve.
  case servedPath = "served-path"
  case servedParameter = "served-parameter"
  case servedBody = "served-body"
  case servedStatus = "served-status"
  case servedContent = "served-content"
  case servedHeader = "served-header"
  case servedDefault = "served-default"
  case swiftName = "swift-name"

  /// What its page says.
  var lesson: Lesson {
    switch self {
    case .operationId: .operationId
    case .vocabulary: .vocabulary
    case .snakeCase: .snakeCase
    case .componentName: .componentName
    case .time: .time
    case .unit: .unit
    case .pathName: .pathName
    case .pathPlural: .pathPlural
    case .pathAction: .pathAction
    case .ambiguousPath: .ambiguousPath
    case .described: .described
    case .summary: .summary
    case .tag: .tag
    case .example: .example
    case .defaultValue: .defaultValue
    case .permission: .permission
    case .security: .security
    case .success: .success
    case .location: .location
    case .errorAnswers: .errorAnswers
    case .problem: .problem
    case .problemType: .problemType
    case .noBody: .noBody
    case .paging: .paging
    case .total: .total
    case .sort: .sort
    case .accepted: .accepted
    case .idempotency: .idempotency
    case .dryRun: .dryRun
    case .maxLength: .maxLength
    case .maxItems: .maxItems
    case .integerBounds: .integerBounds
    case .integerFormat: .integerFormat
    case .closedRequest: .closedRequest
    case .openAnswer: .openAnswer
    case .openEnum: .openEnum
    case .enumWords: .enumWords
    case .required: .required
    case .unusedSchema: .unusedSchema
    case .unusedComponent: .unusedComponent
    case .inlineObject: .inlineObject
    case .openAPIVersion: .openAPIVersion
    case .release: .release
    case .deprecation: .deprecation
    case .server: .server
    case .extension: .extension
    case .excuse: .excuse
    case .servedPath: .servedPath
    case .servedParameter: .servedParameter
    case .servedBody: .servedBody
    case .servedStatus: .servedStatus
    case .servedContent: .servedContent
    case .servedHeader: .servedHeader
    case .servedDefault: .servedDefault
    case .swiftName: .swiftName
    }
  }
}

extension HouseRule: NamedRule {
  public var demand: String { lesson.demand }

  public var explanation: String {
    explained(why: lesson.why, instead: lesson.instead) + """

      ## Wrong

      ```yaml
      \(lesson.wrong)
      ```

      ## Right

      ```yaml
      \(lesson.right)
      ```

      Both are changes to a [contract that keeps all rules](../../Tests/Generator/rules/v1.0.yaml); `null` takes something
      out of it, a list takes the place of the one that is there.

      """
  }
}

/// What a rule asks for, why, and how to do it: the page of the rule.
struct Lesson: Sendable {
  let subject: Subject
  /// What the rule asks for, in a sentence.
  let demand: String
  let why: String
  /// What to do where it is broken.
  let instead: String
  /// A change to a contract that keeps all rules (JSON Merge Patch, RFC 7396), after which it breaks this one alone.
  let wrong: String
  /// Another one, after which it keeps them all.
  let right: String

  init(_ subject: Subject, _ demand: String, why: String, instead: String, wrong: String, right: String) {
    self.subject = subject
    self.demand = demand
    self.why = why
    self.instead = instead
    self.wrong = wrong
    self.right = right
  }

  enum Subject: String, CaseIterable {
    case names = "Names"
    case paths = "Paths"
    case people = "What people read"
    case access = "Who may call"
    case answers = "Requests and answers"
    case lists = "Lists"
    case changes = "Changes"
    case values = "Values"
    case components = "Components"
    case document = "The document"
    case service = "What the service cannot serve"
  }
}

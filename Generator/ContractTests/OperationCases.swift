/// The contract tests of an operation: its example, its scenarios and its cases.
///
/// They are made from a contract, and either written as Swift for the tests or run at once against a deployment.
public struct OperationCases: Sendable {
  public let version: String
  /// The `operationId`.
  public let id: String
  public let method: String
  /// With the names of given objects in braces: `/v1.0/nodes/{node}`.
  public let path: String
  /// What the example supposes to exist.
  public let given: String?
  /// The media type of the body; nil where it takes none.
  public let mediaType: String?
  /// The body, with the names of given objects in braces.
  public let example: String?
  public let scenarios: [Scenario]
  public let groups: [Group]

  /// Cases of one kind, such as `Access`.
  public struct Group: Sendable {
    public let kind: String
    public let cases: [ContractCase]

    public init(_ kind: String, _ cases: [ContractCase]) {
      self.kind = kind
      self.cases = cases
    }
  }

  public init(
    version: String, id: String, method: String, path: String, given: String?, mediaType: String?, example: String?,
    scenarios: [Scenario], groups: [Group]
  ) {
    self.version = version
    self.id = id
    self.method = method
    self.path = path
    self.given = given
    self.mediaType = mediaType
    self.example = example
    self.scenarios = scenarios
    self.groups = groups
  }

  /// What `contract` promises of one of its operations.
  public init(_ operation: Operation, of contract: Contract) {
    self.init(operation, of: contract, naming: GivenNames(contract))
  }

  /// - Parameter names: those of `contract`, which are the same for all of its operations.
  init(_ operation: Operation, of contract: Contract, naming names: GivenNames) {
    let content = operation.body?.contents.first
    self.init(
      version: contract.version, id: operation.id, method: operation.method, path: GivenNames.filled(operation),
      given: operation.given, mediaType: content?.mediaType,
      example: content?.examples.first.map { names.filled($0.value.text) },
      scenarios: Scenarios(contract: contract, operation: operation).all(),
      groups: OperationCases.groups(operation, contract).map { group in
        Group(group.kind, group.cases.map { $0.naming(names) })
      })
  }

  public var cases: [ContractCase] { groups.flatMap(\.cases) }

  private static func groups(_ operation: Operation, _ contract: Contract) -> [Group] {
    let bodies =
      if let body = operation.body {
        [
          Group("Body", BodyCases(contract: contract, body: body).all()),
          Group("MalformedBody", MalformedBodyCases(body: body).all()),
        ]
      } else {
        [Group("UnwantedBody", UnwantedBodyCases.all())]
      }
    return bodies + [
      Group("Parameters", ParameterCases(contract: contract, operation: operation).all()),
      Group("Access", AccessCases(contract: contract, operation: operation).all()),
      Group("Negotiation", NegotiationCases(contract: contract, operation: operation).all()),
    ]
  }
}

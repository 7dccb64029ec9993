public import JSON
public import Values

/// What went wrong with a request (RFC 9457), as the client will read it.
public struct Problem: Error, Sendable, Equatable {
  public var type: ProblemType
  /// What is wrong this time.
  public var detail: String?
  /// Each fault of the input.
  public var faults: [InputFault]
  /// Ganeti's own error, where the problem came from there.
  public var ganetiError: GanetiError?
  /// The job that the problem is about.
  public var job: JobReference?
  /// Header fields that go with it, such as `Allow` or `Retry-After`.
  public var headers: [HeaderField]

  public init(
    _ type: ProblemType, _ detail: String? = nil, faults: [InputFault] = [], ganetiError: GanetiError? = nil,
    job: JobReference? = nil, headers: [HeaderField] = []
  ) {
    self.type = type
    self.detail = detail
    self.faults = faults
    self.ganetiError = ganetiError
    self.job = job
    self.headers = headers
  }

  /// The class and, where Ganeti gave one, the code of an error of Ganeti.
  public struct GanetiError: Sendable, Equatable {
    public let `class`: String
    public let code: String?
    public init(class: String, code: String?) {
      self.class = `class`
      self.code = code
    }
  }

  /// A job that a problem is about.
  public struct JobReference: Sendable, Equatable {
    public let id: UUID
    public let status: String
    public init(id: UUID, status: String) {
      self.id = id
      self.status = status
    }
  }
}

/// One fault of a request's input.
public struct InputFault: Sendable, Equatable {
  /// Where the fault is.
  public enum Place: Sendable, Equatable {
    /// In the body, as a JSON Pointer (RFC 6901).
    case body(pointer: String)
    /// In a parameter of path, query or headers.
    case parameter(String)
  }

  public let place: Place
  /// What is wrong, as the end of a sentence that begins with the place.
  public let detail: String
  /// The keyword of JSON Schema that was broken, or `unknown`, `duplicate`, `reference`.
  public let rule: String

  public init(_ place: Place, _ detail: String, rule: String) {
    self.place = place
    self.detail = detail
    self.rule = rule
  }

  public init(_ fault: JSONFault) {
    self.init(.body(pointer: fault.pointer), fault.detail, rule: fault.rule)
  }
}

extension Problem {
  /// The input does not fit the contract: every fault that was found.
  public static func invalid(_ faults: [InputFault]) -> Problem {
    Problem(.invalidRequest, counted(faults), faults: faults)
  }

  /// `2 faults in the body`
  private static func counted(_ faults: [InputFault]) -> String {
    var places: [String] = []
    if faults.contains(where: { if case .parameter = $0.place { true } else { false } }) {
      places.append("the parameters")
    }
    if faults.contains(where: { if case .body = $0.place { true } else { false } }) { places.append("the body") }
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return "\(count) in \(places.joined(separator: " and "))"
  }

  /// The input fits the contract, and contradicts itself or what is there.
  public static func contradiction(_ faults: [InputFault]) -> Problem {
    Problem(.contradiction, counted(faults), faults: faults)
  }

  /// One such fault of the body.
  public static func contradiction(pointer: String, _ detail: String, rule: String = "reference") -> Problem {
    contradiction([InputFault(.body(pointer: pointer), detail, rule: rule)])
  }

  /// The body is not JSON.
  public static func malformedBody(_ error: JSONSyntaxError) -> Problem {
    Problem(.malformedBody, "line \(error.line), column \(error.column), byte \(error.offset): \(error.reason)")
  }

  /// The service cannot answer now; the client may come again after `seconds`.
  public static func unavailable(_ detail: String, retryAfter seconds: Int = 2) -> Problem {
    Problem(.unavailable, detail, headers: [HeaderField("retry-after", String(seconds))])
  }
}

/// An error of another module that may be told to a client.
public protocol ProblemConvertible: Error {
  /// What the client is told; nil where it is a defect, which is logged and not told.
  var problem: Problem? { get }
}

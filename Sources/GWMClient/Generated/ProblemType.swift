// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// A kind of problem: the last part of the `type` of a `Problem`.
public struct ProblemType: OpenWord {
  /// The body is not JSON.
  public static let malformedBody = ProblemType(rawValue: "malformed-body")
  /// The request is not HTTP as this service understands it.
  public static let malformedRequest = ProblemType(rawValue: "malformed-request")
  /// No valid token.
  public static let unauthenticated = ProblemType(rawValue: "unauthenticated")
  /// The token does not allow this.
  public static let forbidden = ProblemType(rawValue: "forbidden")
  /// Nothing here.
  public static let notFound = ProblemType(rawValue: "not-found")
  /// The method is not allowed here.
  public static let wrongMethod = ProblemType(rawValue: "wrong-method")
  /// No such representation.
  public static let notAcceptable = ProblemType(rawValue: "not-acceptable")
  /// The request came too slowly.
  public static let requestTimeout = ProblemType(rawValue: "request-timeout")
  /// Something else is in the way.
  public static let conflict = ProblemType(rawValue: "conflict")
  /// The request contradicts itself or what is there.
  public static let contradiction = ProblemType(rawValue: "contradiction")
  /// The object is in the wrong state.
  public static let wrongState = ProblemType(rawValue: "wrong-state")
  /// The object has changed.
  public static let preconditionFailed = ProblemType(rawValue: "precondition-failed")
  /// The body is too large.
  public static let bodyTooLarge = ProblemType(rawValue: "body-too-large")
  /// The body has the wrong media type.
  public static let unsupportedMediaType = ProblemType(rawValue: "unsupported-media-type")
  /// The request does not fit the contract.
  public static let invalidRequest = ProblemType(rawValue: "invalid-request")
  /// A precondition is required.
  public static let preconditionRequired = ProblemType(rawValue: "precondition-required")
  /// The headers are too large.
  public static let headersTooLarge = ProblemType(rawValue: "headers-too-large")
  /// The service made a mistake.
  public static let internalError = ProblemType(rawValue: "internal-error")
  /// The service cannot answer now.
  public static let unavailable = ProblemType(rawValue: "unavailable")
  /// The cluster cannot be reached.
  public static let clusterUnreachable = ProblemType(rawValue: "cluster-unreachable")
  /// The cluster refuses us.
  public static let clusterRefused = ProblemType(rawValue: "cluster-refused")
  /// The cluster made a mistake.
  public static let clusterFault = ProblemType(rawValue: "cluster-fault")
  /// Ganeti could not do it.
  public static let operationFailed = ProblemType(rawValue: "operation-failed")
  /// The cluster lacks the resources.
  public static let insufficientResources = ProblemType(rawValue: "insufficient-resources")
  /// The job was canceled.
  public static let canceled = ProblemType(rawValue: "canceled")
  /// Nobody knows how it ended.
  public static let outcomeUnknown = ProblemType(rawValue: "outcome-unknown")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ProblemType] = [
    .malformedBody,
    .malformedRequest,
    .unauthenticated,
    .forbidden,
    .notFound,
    .wrongMethod,
    .notAcceptable,
    .requestTimeout,
    .conflict,
    .contradiction,
    .wrongState,
    .preconditionFailed,
    .bodyTooLarge,
    .unsupportedMediaType,
    .invalidRequest,
    .preconditionRequired,
    .headersTooLarge,
    .internalError,
    .unavailable,
    .clusterUnreachable,
    .clusterRefused,
    .clusterFault,
    .operationFailed,
    .insufficientResources,
    .canceled,
    .outcomeUnknown,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

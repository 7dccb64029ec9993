// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// A kind of problem: the last part of the `type` of a `Problem`.
public struct ProblemType: OpenWord {
  /// The body is not JSON.
  public static var malformedBody: ProblemType { ProblemType(rawValue: "malformed-body") }
  /// The request is not HTTP as this service understands it.
  public static var malformedRequest: ProblemType { ProblemType(rawValue: "malformed-request") }
  /// No valid token.
  public static var unauthenticated: ProblemType { ProblemType(rawValue: "unauthenticated") }
  /// The token does not allow this.
  public static var forbidden: ProblemType { ProblemType(rawValue: "forbidden") }
  /// Nothing here.
  public static var notFound: ProblemType { ProblemType(rawValue: "not-found") }
  /// The method is not allowed here.
  public static var wrongMethod: ProblemType { ProblemType(rawValue: "wrong-method") }
  /// No such representation.
  public static var notAcceptable: ProblemType { ProblemType(rawValue: "not-acceptable") }
  /// The request came too slowly.
  public static var requestTimeout: ProblemType { ProblemType(rawValue: "request-timeout") }
  /// Something else is in the way.
  public static var conflict: ProblemType { ProblemType(rawValue: "conflict") }
  /// The request contradicts itself or what is there.
  public static var contradiction: ProblemType { ProblemType(rawValue: "contradiction") }
  /// The object is in the wrong state.
  public static var wrongState: ProblemType { ProblemType(rawValue: "wrong-state") }
  /// The object has changed.
  public static var preconditionFailed: ProblemType { ProblemType(rawValue: "precondition-failed") }
  /// The body is too large.
  public static var bodyTooLarge: ProblemType { ProblemType(rawValue: "body-too-large") }
  /// The body has the wrong media type.
  public static var unsupportedMediaType: ProblemType { ProblemType(rawValue: "unsupported-media-type") }
  /// The request does not fit the contract.
  public static var invalidRequest: ProblemType { ProblemType(rawValue: "invalid-request") }
  /// A precondition is required.
  public static var preconditionRequired: ProblemType { ProblemType(rawValue: "precondition-required") }
  /// The headers are too large.
  public static var headersTooLarge: ProblemType { ProblemType(rawValue: "headers-too-large") }
  /// The service made a mistake.
  public static var internalError: ProblemType { ProblemType(rawValue: "internal-error") }
  /// The service cannot answer now.
  public static var unavailable: ProblemType { ProblemType(rawValue: "unavailable") }
  /// The cluster cannot be reached.
  public static var clusterUnreachable: ProblemType { ProblemType(rawValue: "cluster-unreachable") }
  /// The cluster refuses us.
  public static var clusterRefused: ProblemType { ProblemType(rawValue: "cluster-refused") }
  /// The cluster made a mistake.
  public static var clusterFault: ProblemType { ProblemType(rawValue: "cluster-fault") }
  /// Ganeti could not do it.
  public static var operationFailed: ProblemType { ProblemType(rawValue: "operation-failed") }
  /// The cluster lacks the resources.
  public static var insufficientResources: ProblemType { ProblemType(rawValue: "insufficient-resources") }
  /// The job was canceled.
  public static var canceled: ProblemType { ProblemType(rawValue: "canceled") }
  /// Nobody knows how it ended.
  public static var outcomeUnknown: ProblemType { ProblemType(rawValue: "outcome-unknown") }

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

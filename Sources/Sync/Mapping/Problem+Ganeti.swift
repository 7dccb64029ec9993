public import Ganeti
public import HTTPService
import JSON

extension ProblemType {
  public static let clusterUnreachable = ProblemType(
    name: "cluster-unreachable", status: 503, title: "The cluster cannot be reached")
  public static let clusterRefused = ProblemType(name: "cluster-refused", status: 502, title: "The cluster refuses us")
  public static let clusterFault = ProblemType(
    name: "cluster-fault", status: 502, title: "The cluster made a mistake")
  public static let operationFailed = ProblemType(
    name: "operation-failed", status: 409, title: "Ganeti could not do it")
  public static let insufficientResources = ProblemType(
    name: "insufficient-resources", status: 409, title: "The cluster lacks the resources")
  public static let canceled = ProblemType(name: "canceled", status: 409, title: "The job was canceled")
  public static let outcomeUnknown = ProblemType(
    name: "outcome-unknown", status: 409, title: "Nobody knows how it ended")
}

extension Problem {
  /// Why a cluster could not be talked with.
  public init(_ error: RAPIError) {
    let type: ProblemType =
      switch error {
      case .unreachable, .tlsRefused, .timedOut, .cut, .unavailable, .canceled: .clusterUnreachable
      case .unauthorized, .forbidden, .refused, .notFound: .clusterRefused
      case .fault, .nonsense, .tooLarge: .clusterFault
      }
    self.init(type, "\(error)")
  }

  /// Why a Ganeti job failed, from what its first failed opcode says.
  public init(failureOf record: JobRecord) {
    guard let failure = record.failure else {
      self.init(record.status == .canceled ? .canceled : .operationFailed)
      return
    }
    let type: ProblemType =
      switch failure.code {
      case "wrong_state": .wrongState
      case "unknown_entity": .notFound
      case "already_exists", "resource_not_unique": .conflict
      case "insufficient_resources", "temp_insufficient_resources": .insufficientResources
      case "internal_error", "environment_error": .clusterFault
      default: record.status == .canceled ? .canceled : .operationFailed
      }
    self.init(
      type, failure.text,
      ganetiError: failure.errorClass.map { GanetiError(class: $0, code: failure.code) })
  }

  /// As it is kept with a job or a cluster.
  public func json() -> String {
    var writer = JSONWriter(capacity: 256)
    write(to: &writer, request: nil)
    return writer.text()
  }
}

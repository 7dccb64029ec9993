import Generator
public import HTTPClient
import JSON
public import Values

/// A contract as it was published with this program.
public struct PublishedContract: Sendable {
  public private(set) var contract: Contract

  /// - Parameter file: named for the version, such as `v1.0.yaml`.
  public init(_ bytes: [UInt8], file: String) throws(Diagnostics) {
    contract = try Contract(Document(bytes, file: file), rules: .service)
  }

  /// The same with what takes the place of its deprecated operations in later versions, oldest first.
  public func followed(by later: some Sequence<PublishedContract>) -> PublishedContract {
    var published = self
    published.contract = contract.followed(by: later.map(\.contract))
    return published
  }
}

/// Why a deployment cannot be held against a contract at all.
public enum ConformanceFailure: Error, Sendable, Equatable {
  /// Nothing answers there, or not in time.
  case unreachable(String)
  /// What answers is no such service.
  case stranger(String)
  /// The token is refused.
  case unauthorized
  /// This program has no contract of that version.
  case unknownVersion(String, known: [String])
  /// The deployment serves no version that this program knows.
  case noCommonVersion(served: [String], known: [String])
  /// The deployment serves other versions alone.
  case notServed(String, served: [String])
  /// The contract has no such operation.
  case unknownOperation(String)
  /// The token sees no cluster of that name.
  case unknownCluster(String)
}

extension ConformanceFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreachable(let cause): "the deployment cannot be reached: \(cause)"
    case .stranger(let what): "what answers there is no Ganeti Web Manager: \(what)"
    case .unauthorized: "the deployment refuses the token"
    case .unknownVersion(let version, let known):
      "this program has no contract of \(version); it has \(known.joined(separator: ", "))"
    case .noCommonVersion(let served, let known):
      "the deployment serves \(served.joined(separator: ", ")), this program knows \(known.joined(separator: ", "))"
    case .notServed(let version, let served):
      "the deployment does not serve \(version); it serves \(served.joined(separator: ", "))"
    case .unknownOperation(let id): "the contract has no operation that is called \(id)"
    case .unknownCluster(let name): "the token sees no cluster that is called \(name)"
    }
  }
}

/// What is known of a deployment before any check: the contract to hold it against, and what there is to ask for.
public struct Opening: Sendable {
  /// The contract that it is held against.
  public let published: PublishedContract
  /// What it says that it is; nil where it does not.
  public let release: String?
  var deployment: RemoteDeployment

  /// - Parameters:
  ///   - version: nil for the newest that the deployment serves and this program knows.
  ///   - known: oldest version first.
  public init(
    _ address: RemoteDeployment.Address, token: Secret, version: String?, known: [PublishedContract], http: HTTPClient
  ) async throws {
    let plain = RemoteDeployment(address: address, token: token, http: http)
    let service = try await Opening.read("/", plain)
    release = service.json?["release"]?.string
    let served = (service.json?["versions"]?.array ?? []).compactMap { $0["version"]?.string }
    published = try Opening.choose(version, served, known)
    let whoami = try await Opening.read("/\(published.contract.version)/whoami", plain)
    if whoami.status == 401 { throw ConformanceFailure.unauthorized }
    if whoami.json == nil, service.json == nil {
      throw ConformanceFailure.stranger("/ gives \(service.status) and no JSON")
    }
    deployment = plain.with(try await Discovery(contract: published.contract, deployment: plain).objects())
  }

  static func choose(
    _ version: String?, _ served: [String], _ known: [PublishedContract]
  ) throws(ConformanceFailure) -> PublishedContract {
    let names = known.map(\.contract.version)
    if let version {
      guard let published = known.first(where: { $0.contract.version == version }) else {
        throw .unknownVersion(version, known: names)
      }
      guard served.isEmpty || served.contains(version) else { throw .notServed(version, served: served) }
      return published
    }
    // Where it does not say what it serves, the checks will tell.
    guard let published = known.last(where: { served.isEmpty || served.contains($0.contract.version) }) else {
      throw .noCommonVersion(served: served, known: names)
    }
    return published
  }

  private static func read(
    _ path: String, _ deployment: RemoteDeployment
  ) async throws -> (status: Int, json: JSONValue?) {
    do {
      let answer = try await deployment.send(deployment.request("GET", path))
      return (answer.status, try? JSONValue(parsing: answer.body))
    } catch let error as NoAnswer {
      throw ConformanceFailure.unreachable(error.reason)
    }
  }
}

/// Finds objects that requests may speak of, through the lists of the API itself.
struct Discovery {
  let contract: Contract
  let deployment: RemoteDeployment

  /// An object of each kind that can be read one by one; none of a kind whose list is empty or cannot be read.
  func objects() async throws -> GivenObjects {
    var objects: GivenObjects = [:]
    for operation in contract.operations where operation.method == "GET" {
      let cases = OperationCases(operation, of: contract)
      guard let match = cases.path.wholeMatch(of: /(.*)\/\{([a-z_]+)\}/),
        contract.operations.contains(where: { $0.path == match.1 && $0.method == "GET" })
      else { continue }
      do {
        let list = try await deployment.get("\(match.1)?limit=50")["items"]?.array ?? []
        let item = list.first(where: isSettled) ?? list.first
        if let id = item?["id"]?.string { objects[String(match.2)] = id }
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        // The checks of the list itself tell what is wrong with it.
        continue
      }
    }
    return objects
  }

  /// Whether nothing works on the object, so that it is likely to stay as it is.
  private func isSettled(_ item: JSONValue) -> Bool {
    item["pending_job"]?.isNull != false && item["ended_at"]?.isNull != true
  }
}

/// A Ganeti cluster that is not there: its remote API (RAPI, version 2) with state, jobs and, when wished, faults.
///
/// It answers as Ganeti 3.0.2 does, over TLS with a certificate of its own, HTTP/1.1 and a closed connection after each
/// answer. Jobs take time and change what later reads see.
public final class SimulatedCluster: Sendable {
  /// The address and port that are listened on; they stay the cluster's own over `stop` and `restart`.
  public var address: String { keptPort.address }
  public var port: Int { keptPort.number }
  /// The certificate, self-signed, in PEM.
  public var certificatePEM: String { service.identity.certificatePEM }
  /// `sha256//` and the Base64 of the SHA-256 of the certificate's SubjectPublicKeyInfo.
  public var publicKeyPin: String { service.identity.publicKeyPin }
  /// What goes wrong.
  public var faults: Faults { service.faults }

  let service: Service
  private let keptPort: KeptPort
  private let listener: Monitor<Listener?>

  private init(_ service: Service, _ keptPort: KeptPort, _ listener: Listener) {
    self.service = service
    self.keptPort = keptPort
    self.listener = Monitor(listener)
  }

  deinit { stop() }

  /// Makes a cluster of that shape and serves it.
  /// - Parameters:
  ///   - port: 0 takes one that is free.
  ///   - address: an IPv4 address of this machine.
  /// - Throws: `SimulationError` when the address cannot be listened on.
  public static func start(
    _ shape: Shape, port: Int = 0, on address: String = "127.0.0.1"
  ) throws(SimulationError) -> SimulatedCluster {
    let service = try Service(ClusterState(shape), address: address)
    let keptPort = try KeptPort(address: address, port: port)
    let listener = try Listener(on: keptPort) { service.serve($0) }
    return SimulatedCluster(service, keptPort, listener)
  }

  /// Ends all connections and refuses new ones, as when the master node dies. The state stays.
  public func stop() {
    service.state.withLock { $0.isServing = false }
    listener.withLock { $0 }?.stop()
  }

  /// Serves again after `stop` or `refuseConnections`, on the same port, with the same key and state.
  /// - Throws: `SimulationError.cannotListen` when the system has no socket or thread left.
  public func restart() throws(SimulationError) {
    stop()
    let service = service
    let fresh = try Listener(on: keptPort) { service.serve($0) }
    service.state.withLock { $0.isServing = true }
    listener.withLock { $0 = fresh }
  }

  /// Refuses new connections; requests that are being served are answered. `restart` ends it.
  public func refuseConnections() { listener.withLock { $0 }?.refuse() }
}

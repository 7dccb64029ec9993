public import Access
import HTTPService
public import JSON
public import Store
import Values
public import Work

/// What serves version 1.0: maps the contract's types to the store's and the work's.
public struct Handlers: Sendable {
  let store: Store
  let authenticator: TokenAuthenticator
  let announcements: JobAnnouncements
  let clients: ClusterClients
  let metrics: @Sendable () -> String
  let documents: Documents
  let release: String
  let allowsUnverifiedClusters: Bool
  /// Instances as JSON, by version.
  let rendered: RenderedRows

  /// The contract as the service publishes it.
  public struct Documents: Sendable {
    public let yaml: String
    public let json: JSONValue
    public init(yaml: String, json: JSONValue) {
      self.yaml = yaml
      self.json = json
    }
  }

  /// - Parameters:
  ///   - metrics: the service's metrics in the text format of Prometheus.
  ///   - release: the release that runs.
  ///   - renderedBytes: how many bytes of rows are kept as JSON at most.
  ///   - allowsUnverifiedClusters: whether clusters may be registered whose identity is not checked; for tests only.
  public init(
    store: Store, authenticator: TokenAuthenticator, announcements: JobAnnouncements, clients: ClusterClients,
    metrics: @escaping @Sendable () -> String, documents: Documents, release: String, renderedBytes: Int,
    allowsUnverifiedClusters: Bool
  ) {
    self.store = store
    self.authenticator = authenticator
    self.announcements = announcements
    self.clients = clients
    self.metrics = metrics
    self.documents = documents
    self.release = release
    self.allowsUnverifiedClusters = allowsUnverifiedClusters
    rendered = RenderedRows(limit: renderedBytes)
  }
}

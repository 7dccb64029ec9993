public import Access
public import HTTPService
public import JSON
public import Store
import Values
public import Work

/// What serves version 1.0: maps the contract's types to the store's and the work's.
///
/// The handlers of later versions stand on these: `package` is what they may use.
public struct Handlers: Sendable {
  package let store: Store
  package let authenticator: TokenAuthenticator
  package let announcements: JobAnnouncements
  package let clients: ClusterClients
  let metrics: @Sendable () -> String
  let versions: [PublishedVersion]
  let release: String
  let allowsUnverifiedClusters: Bool
  /// Instances as JSON, by version.
  let rendered: RenderedRows

  /// A version of the API as the service publishes it.
  public struct PublishedVersion: Sendable {
    public let served: ServedVersion
    /// Its contract.
    public let yaml: String
    public let json: JSONValue

    /// Such as `v1.0`.
    var name: String { served.name }

    public init(_ served: ServedVersion, yaml: String, json: JSONValue) {
      self.served = served
      self.yaml = yaml
      self.json = json
    }
  }

  /// - Parameters:
  ///   - metrics: the service's metrics in the text format of Prometheus.
  ///   - versions: all that are served, oldest first.
  ///   - release: the release that runs.
  ///   - renderedBytes: how many bytes of rows are kept as JSON at most.
  ///   - allowsUnverifiedClusters: whether clusters may be registered whose identity is not checked; for tests only.
  public init(
    store: Store, authenticator: TokenAuthenticator, announcements: JobAnnouncements, clients: ClusterClients,
    metrics: @escaping @Sendable () -> String, versions: [PublishedVersion], release: String,
    renderedBytes: Int, allowsUnverifiedClusters: Bool
  ) {
    self.store = store
    self.authenticator = authenticator
    self.announcements = announcements
    self.clients = clients
    self.metrics = metrics
    self.versions = versions
    self.release = release
    self.allowsUnverifiedClusters = allowsUnverifiedClusters
    rendered = RenderedRows(limit: renderedBytes)
  }
}

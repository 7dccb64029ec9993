import ArgumentParser
import Glibc
import Store
import Values
import Work

/// `gwm cluster …`
struct ClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "The clusters that are registered here.",
    subcommands: [Add.self, List.self, Sync.self, Remove.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Register a cluster; a worker reads it at once.",
      discussion: """
        The password is read from GWM_RAPI_PASSWORD, or else from the first line of standard input.

        The key to pin is had on the cluster's master with: openssl x509 -in /var/lib/ganeti/rapi.pem -noout -pubkey | \
        openssl pkey -pubin -outform DER | openssl dgst -sha256 -binary | base64
        """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions
    @Argument(help: "What to call it here.")
    var name: String
    @Option(help: "Where its RAPI is.")
    var host: String
    @Option(help: "The RAPI's port.")
    var port = 5080
    @Option(help: "The RAPI user.")
    var user: String
    @Option(help: "The SHA-256 of the RAPI's public key in Base64, with or without `sha256//`.")
    var pin: String?
    @Option(help: "A file with the certificate of the authority to trust, in PEM.")
    var ca: String?
    @Option(help: "How often to read its configuration in full, in seconds.")
    var configurationInterval = 300
    @Option(help: "How often to read its live state, in seconds.")
    var liveInterval = 30

    func run() async throws {
      guard let password = Self.password() else { throw ValidationError("no password was given") }
      let trust: String
      var authority: String?
      switch (pin, ca) {
      case (_?, nil): trust = "pinned_key"
      case (nil, let file?):
        trust = "certificate_authority"
        authority = String(decoding: try TextFile.read(file), as: UTF8.self)
      case (nil, nil): trust = "system"
      default: throw ValidationError("give --pin or --ca, not both")
      }
      try await store.withStore { store, settings in
        let clients = try key.clients(settings)
        let id = UUID.version7()
        let cluster = NewCluster(
          name: name, host: host, port: port, username: user, sealedPassword: try clients.seal(password, of: id),
          trust: trust, pinnedKey: pin.map { $0.hasPrefix("sha256//") ? $0 : "sha256//\($0)" },
          certificateAuthority: authority, configurationInterval: configurationInterval, liveInterval: liveInterval)
        do {
          _ = try await store.accept(Acceptance(operation: "createCluster", cluster: (id, name)), registering: cluster)
        } catch StoreError.duplicate {
          throw CommandFailure("a cluster is called \(name) already")
        }
        print("registered \(name) as \(id)")
      }
    }

    private static func password() -> Secret? {
      if let value = getenv("GWM_RAPI_PASSWORD") { return Secret(String(cString: value)) }
      return readLine().flatMap { $0.isEmpty ? nil : Secret($0) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the clusters and how fresh their copies are.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
      let page = try await store.withStore { store, _ in
        try await store.clusters(visible: .everything, descending: false, page: PageRequest(limit: 10_000))
      }
      var table = Table(["NAME", "HOST", "NODES", "INSTANCES", "READ", "STATE"])
      for row in page.content {
        let state =
          row.isDisabled ? "disabled" : row.failures > 0 ? "unreachable" : row.observedAt == nil ? "never" : "ok"
        table.add([
          row.name, "\(row.host):\(row.port)", "\(row.nodeCount)", "\(row.instanceCount)",
          row.observedAt?.description ?? "-", state,
        ])
      }
      print(table.text)
    }
  }

  struct Sync: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Have a worker read a cluster now.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The cluster's name.")
    var name: String

    func run() async throws {
      try await store.withStore { store, _ in
        let row = try await store.registeredCluster(name)
        _ = try await store.acceptSync(Acceptance(operation: "syncCluster", cluster: (row.id, row.name)))
      }
      print("a worker reads \(name) now")
    }
  }

  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forget a cluster and its copy; nothing happens on the cluster itself.")

    @OptionGroup var store: StoreOptions
    @Argument(help: "The cluster's name.")
    var name: String

    func run() async throws {
      try await store.withStore { store, _ in
        let row = try await store.registeredCluster(name)
        if case .busy(let job, _) = try await store.deleteCluster(row.id, version: nil) {
          throw CommandFailure("the job \(job) still works on \(name)")
        }
      }
      print("forgot \(name)")
    }
  }
}

extension Store {
  /// The cluster of that name.
  fileprivate func registeredCluster(_ name: String) async throws -> ClusterRow {
    guard let row = try await cluster(named: name) else { throw CommandFailure("no cluster is called \(name)") }
    return row
  }
}

extension Acceptance {
  /// What an operator asks for on the command line: nobody's token.
  init(operation: String, cluster: (id: UUID, name: String)) {
    self.init(
      operation: operation, subjectType: "cluster", subjectID: cluster.id, subjectName: cluster.name,
      clusterID: cluster.id, clusterName: cluster.name, requestedBy: nil, requestedByName: nil, requestID: nil,
      reason: nil, isDryRun: false, idempotencyKey: nil, requestHash: nil, change: nil)
  }
}

import ArgumentParser
import GWMClient
import Glibc
import Store
import Values
import Work

extension ClusterCommand {
  /// `gwm cluster add`
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Register a cluster; a worker reads it at once.",
      discussion: """
        The password is read from GWM_RAPI_PASSWORD, or else from the first line of standard input.

        The key to pin is had on the cluster's master with: openssl x509 -in /var/lib/ganeti/rapi.pem -noout -pubkey | \
        openssl pkey -pubin -outform DER | openssl dgst -sha256 -binary | base64
        """)

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
    @OptionGroup(title: "Over the API") var job: JobOptions
    @OptionGroup var reach: DoorOptions
    @OptionGroup(title: "In the database, without --url") var key: KeyOptions

    func run() async throws {
      let door = try reach.door(needingAPI: job.flags)
      guard let password = Self.password() else {
        throw ValidationError("no password was given: set GWM_RAPI_PASSWORD, or write it to standard input")
      }
      let trust = try trust()
      switch door {
      case .api: try await add(password, trust)
      case .database: try await insert(password, trust)
      }
    }

    /// How the cluster proves who it is.
    private func trust() throws -> NewTLSTrust {
      switch (pin, ca) {
      case (let pin?, nil):
        NewTLSTrust(mode: .pinnedKey, pinnedKey: .value(pin.hasPrefix("sha256//") ? pin : "sha256//\(pin)"))
      case (nil, let file?):
        NewTLSTrust(
          mode: .certificateAuthority,
          certificateAuthority: .value(String(decoding: try TextFile.read(file), as: UTF8.self)))
      case (nil, nil): NewTLSTrust(mode: .system)
      default: throw ValidationError("give --pin or --ca, not both")
      }
    }

    private func add(_ password: Secret, _ trust: NewTLSTrust) async throws {
      try await reach.connection.withClient(printingProblems: job.json) { client in
        let body = ClusterCreation(
          name: name, host: host, port: port, username: user, password: password.reveal(), tls: trust,
          configurationIntervalSeconds: configurationInterval, liveIntervalSeconds: liveInterval)
        try await job.following(client).follow(CreateCluster(body: body), "register \(name)", job: \.body)
      }
    }

    private func insert(_ password: Secret, _ trust: NewTLSTrust) async throws {
      try await reach.store.withStore { store, settings in
        let clients = try key.clients(settings)
        let id = UUID.version7()
        let cluster = NewCluster(
          name: name, host: host, port: port, username: user, sealedPassword: try clients.seal(password, of: id),
          trust: trust.mode.rawValue, pinnedKey: trust.pinnedKey.value,
          certificateAuthority: trust.certificateAuthority.value, configurationInterval: configurationInterval,
          liveInterval: liveInterval)
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
}

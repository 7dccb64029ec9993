/// The modules that no compiled document can be called as: in all packages that are built together, no two modules have
/// one name.
enum TakenModules {
  static func contains(_ name: String) -> Bool {
    let all = [runtime, beside, swift, dependencies]
    return all.contains { $0.contains(name) } || families.contains(where: name.hasPrefix)
  }

  /// What compiled documents stand on, in the order of their manifest.
  static let runtime = ["APIClient", "Codec", "HTTPClient", "JSON", "JSONSchema", "Pattern", "Values"]

  /// The other modules of the package that has these.
  private static let beside = [
    "Access", "CCurl", "COpenSSL", "CPQ", "CYAML", "ChildProcess", "Conformance", "Cryptography", "Documents",
    "Formats", "GWMClient", "Ganeti", "GanetiSim", "Generator", "HTTPService", "LocalPostgreSQL", "PostgreSQL", "Store",
    "Sync", "Work", "YAML", "gwm",
  ]

  /// Those that come with Swift.
  private static let swift = [
    "Dispatch", "Distributed", "Foundation", "FoundationEssentials", "FoundationNetworking", "FoundationXML", "Glibc",
    "Observation", "RegexBuilder", "Swift", "Synchronization", "Testing", "XCTest",
  ]

  /// Those of the packages that `Package.resolved` names: SwiftPM loads them all into one graph.
  private static let dependencies = [
    "Algorithms", "ArgumentParser", "ArgumentParserToolInfo", "AsyncAlgorithms", "AsyncHTTPClient", "AsyncStreaming",
    "Atomics", "BasicContainers", "BitCollections", "CAsyncHTTPClient", "CCryptoBoringSSL", "CCryptoBoringSSLShims",
    "CSystem", "CXKCP", "CXKCPShims", "Collections", "ComplexModule", "ConcurrencyHelpers", "Configuration",
    "ConfigurationTesting", "ConfigurationTestingInternal", "ContainersPreview", "CoreMetrics", "Crypto",
    "CryptoBoringWrapper", "CryptoExtras", "DequeModule", "HTTPTypes", "HTTPTypesFoundation",
    "HashTreeCollections", "HeapModule", "InMemoryLogging", "InMemoryTracing", "Instrumentation",
    "InstrumentationBaggage", "InternalCollectionsUtilities", "Logging", "Metrics", "MetricsTestKit", "Numerics",
    "OrderedCollections", "RawStructuredFieldValues", "RealModule", "ServiceContextModule",
    "ServiceContextModuleCompatibility", "ServiceLifecycle", "ServiceLifecycleTestKit", "SortedCollections",
    "StructuredFieldValues", "SwiftASN1", "SystemPackage", "Tracing", "TrailingElementsModule", "UnixSignals", "X509",
  ]

  /// What the names of all modules of a family begin with.
  private static let families = ["APIv", "CNIO", "Hummingbird", "NIO"]
}

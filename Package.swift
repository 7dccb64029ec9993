// swift-tools-version: 6.2
import PackageDescription

/// A target of the service whose code lives under `Sources/`.
func library(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(name)", exclude: exclude)
}

/// A target of tests whose code lives under `Tests/`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", exclude: exclude)
}

/// The versions of the API, oldest first; each stands on the one before. `gwm-api start` adds to them.
let apiVersions = ["v1.0"]

/// The module of a version, which lies below `folder`.
func api(_ version: String, after base: String?, in folder: String = "Sources") -> Target {
  let name = module(of: version)
  return .target(
    name: name,
    dependencies: [
      "Access", "Codec", "Cryptography", "Ganeti", "HTTPService", "JSON", "Pattern", "PostgreSQL", "Store", "Values",
      "Work", logging,
    ] + [base].compactMap { $0.map { .byName(name: module(of: $0)) } },
    path: "\(folder)/\(name)")
}

/// `APIv1_0`
func module(of version: String) -> String {
  "API" + String(version.map { $0 == "." ? "_" : $0 })
}

/// The headers of one of Debian's C libraries.
func cLibrary(_ name: String, pkgConfig: String, package: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/CLibraries/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let httpServer: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")

let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")

let package = Package(
  name: "gwm",
  products: [
    .executable(name: "gwm", targets: ["gwm"]),
    .executable(name: "gwm-api", targets: ["gwm-api"]),
    .library(name: "GWMClient", targets: ["GWMClient"]),
    .library(name: "JSON", targets: ["JSON"]),
    // What compiled documents stand on.
    .library(name: "APIClient", targets: ["APIClient"]),
    .library(name: "Codec", targets: ["Codec"]),
    .library(name: "HTTPClient", targets: ["HTTPClient"]),
    .library(name: "JSONSchema", targets: ["JSONSchema"]),
    .library(name: "Pattern", targets: ["Pattern"]),
    .library(name: "Values", targets: ["Values"]),
  ],
  dependencies: [
    // Without traits: neither Foundation's internationalization data nor swift-configuration is linked.
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    // Debian's C libraries.
    cLibrary("CYAML", pkgConfig: "yaml-0.1", package: "libyaml-dev"),
    cLibrary("CPQ", pkgConfig: "libpq", package: "libpq-dev"),
    cLibrary("CCurl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev"),
    cLibrary("COpenSSL", pkgConfig: "openssl", package: "libssl-dev"),

    // Protocols and formats: none of them knows of GWM.
    library("Values"),
    library("JSON", ["Values"]),
    library("YAML", ["CYAML", "Values"]),
    library("Pattern"),
    library("Formats", ["Pattern", "Values"]),
    library("JSONSchema", ["Formats", "JSON", "Pattern", "Values"]),
    library("PostgreSQL", ["CPQ", "Values", logging]),
    library("ChildProcess"),
    library("LocalPostgreSQL", ["ChildProcess", "PostgreSQL", logging]),
    library("HTTPClient", ["CCurl", "Values", logging]),
    library("Ganeti", ["HTTPClient", "JSON", "Values", logging]),

    // What generated code stands on.
    library("Codec", ["JSON", "JSONSchema", "Pattern", "Values"]),
    library(
      "HTTPService",
      [
        "Codec", "JSON", "Pattern", "Values", logging, lifecycle, httpServer, nioCore, nioHTTP1, nioHTTPTypes,
        httpTypes,
      ]),

    library("APIClient", ["Codec", "HTTPClient", "JSON", "Values", logging]),
    library("GWMClient", ["APIClient", "Codec", "HTTPClient", "JSON", "Pattern", "Values"]),

    library("Store", ["PostgreSQL", "Values", logging]),
    library("Sync", ["Ganeti", "HTTPService", "JSON", "Store", "Values", logging]),
    library(
      "Work",
      [
        "Cryptography", "Ganeti", "HTTPClient", "HTTPService", "JSON", "PostgreSQL", "Store", "Sync", "Values", logging,
        lifecycle,
      ]),
    library("Cryptography", ["COpenSSL", "Values"]),
    library("Access", ["Cryptography", "HTTPService", "Store", "Values", logging]),
    // The published pages, taken into the program.
    .target(name: "Documents", path: "Sources/Documents"),

    library("GanetiSim", ["COpenSSL", "JSON", "Values"]),
    .executableTarget(
      name: "gwm",
      dependencies: [
        "Access", "Codec", "Conformance", "Cryptography", "Documents", "GWMClient", "GanetiSim", "Generator",
        "HTTPClient", "HTTPService", "JSON", "LocalPostgreSQL", "PostgreSQL", "Store", "Values", "Work", "YAML",
        arguments, lifecycle, logging, nioCore, nioPosix, signals,
      ] + apiVersions.map { .byName(name: module(of: $0)) }, path: "Sources/gwm"),

    // A simulated cluster for the bench to sweep.
    .executableTarget(name: "gwm-simulation", dependencies: ["GanetiSim"], path: "bench/Sweep"),

    // The generated codec beside Foundation's.
    .executableTarget(name: "gwm-codec-bench", dependencies: ["APIv1_0", "Codec", "Values"], path: "bench/Codec"),

    .target(
      name: "Generator",
      dependencies: ["Codec", "Cryptography", "Formats", "JSON", "JSONSchema", "Pattern", "Values", "YAML"],
      path: "Generator", exclude: ["Command"]),
    library("Conformance", ["Generator", "HTTPClient", "JSON", "Values"]),
    .executableTarget(name: "gwm-api", dependencies: ["Generator", arguments], path: "Generator/Command"),

    tests(
      "Access",
      ["Access", "ChildProcess", "HTTPService", "LocalPostgreSQL", "PostgreSQL", "Store", "Values", logging]),
    tests(
      "APIClient", ["APIClient", "ChildProcess", "Codec", "HTTPClient", "JSON", "JSONSchema", "Pattern", "Values"],
      exclude: ["events.py", "everything.yaml"]),
    tests("Browser", ["ChildProcess", "Generator", "HTTPClient", "JSON", "gwm", logging]),
    tests("ChildProcess", ["ChildProcess"]),
    tests("Codec", ["Codec", "JSON", "Pattern"]),
    tests("CommandLine", ["ChildProcess", "GWMClient", "JSON", "gwm"], exclude: ["examples.py", "transcripts"]),
    tests(
      "Compatibility", ["ChildProcess", "Generator", "JSON", "Values", "gwm-api"],
      exclude: ["expected", "pairs", "rules"]),
    tests(
      "Conformance", ["ChildProcess", "Conformance", "Generator", "HTTPClient", "JSON", "Values"], exclude: ["expected"]
    ),
    tests(
      "Constructs", ["APIClient", "Codec", "Generator", "JSON", "JSONSchema", "Pattern", "Values"],
      exclude: ["documents"]),
    tests(
      "Contract",
      [
        "ChildProcess", "Codec", "Conformance", "GWMClient", "GanetiSim", "Generator", "HTTPClient", "JSON",
        "LocalPostgreSQL", "Values", "gwm", logging,
      ]),
    tests("Cryptography", ["Cryptography", "Values"]),
    tests(
      "Ganeti", ["ChildProcess", "Ganeti", "HTTPClient", "JSON", "Values", logging],
      exclude: ["Recordings", "replay.py"]),
    tests(
      "GWMClient", ["ChildProcess", "Codec", "GWMClient", "HTTPClient", "JSON", "Values", logging],
      exclude: ["server.py"]),
    tests("GanetiSim", ["COpenSSL", "GanetiSim", "JSON"], exclude: ["Recordings"]),
    tests(
      "Generator", ["Codec", "Generator", "JSON", "Pattern", "Values", "YAML"],
      exclude: ["Corpus", "expected", "finds", "Fuzz", "negative", "positive", "refused", "rules", "versions"]),
    tests("HTTPClient", ["ChildProcess", "HTTPClient", "JSON", "Values", logging], exclude: ["server.py"]),
    tests(
      "HTTPService",
      ["Codec", "HTTPService", "JSON", "Pattern", "Values", logging, lifecycle, nioPosix, httpTypes]),
    tests("Formats", ["Formats"]),
    tests("JSON", ["JSON"], exclude: ["Suites"]),
    tests("JSONSchema", ["JSON", "JSONSchema"], exclude: ["Suite", "expected", "messages.json"]),
    tests("LocalPostgreSQL", ["ChildProcess", "LocalPostgreSQL", "PostgreSQL", logging]),
    // v9.0 stands for the next version, whatever that will be.
    api("v9.0", after: "v1.0", in: "Tests/NextVersion/Sources"),
    tests(
      "NextVersion",
      [
        "APIv1_0", "APIv9_0", "Access", "ChildProcess", "Conformance", "Cryptography", "GanetiSim", "Generator",
        "HTTPClient", "HTTPService", "JSON", "LocalPostgreSQL", "PostgreSQL", "Store", "Values", "Work", "gwm",
        "gwm-api", lifecycle, logging,
      ], exclude: ["api", "changes", "expected", "renew", "Sources/APIv9_0"]),
    tests("Pattern", ["Pattern"]),
    tests("PostgreSQL", ["ChildProcess", "LocalPostgreSQL", "PostgreSQL", "Values", logging]),
    tests("Reference", ["ChildProcess", "Generator", "JSON"], exclude: ["library.yaml"]),
    tests("Release", ["ChildProcess"], exclude: ["disproved", "refused", "released", "scratch"]),
    tests("Store", ["ChildProcess", "LocalPostgreSQL", "PostgreSQL", "Store", "Values", logging]),
    tests(
      "Sync",
      [
        "ChildProcess", "Ganeti", "GanetiSim", "HTTPClient", "HTTPService", "JSON", "LocalPostgreSQL", "PostgreSQL",
        "Store", "Sync", "Values", logging,
      ]),
    tests(
      "System",
      ["ChildProcess", "GanetiSim", "HTTPClient", "JSON", "LocalPostgreSQL", "PostgreSQL", "Values", logging],
      exclude: ["ForeignClient"]),
    tests("Values", ["Values"]),
    tests(
      "Work",
      [
        "ChildProcess", "Cryptography", "Ganeti", "GanetiSim", "HTTPClient", "JSON", "LocalPostgreSQL", "PostgreSQL",
        "Store", "Sync", "Values", "Work", logging,
      ]),
    tests("YAML", ["YAML"]),
  ]
    + zip(apiVersions, [nil] + apiVersions).map { api($0, after: $1) })

import ChildProcess
import Glibc
import JSON
import Testing

@testable import GanetiSim

/// A real Ganeti cluster in namespaces of this machine: see `Tests/Lab/ganeti-lab`.
struct Lab: Sendable {
  /// Where its forwarder listens, but for what a test makes of it.
  private let keptPort: KeptPort?
  let folder: String
  /// `sha256//` and so on, of the key that its RAPI shows.
  let pin: String

  var port: Int { keptPort?.number ?? 0 }

  private static let script =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/Lab/ganeti-lab"

  /// Whether it can be started here: by root, where namespaces may be made, unless `GWM_GANETI_LAB=no`.
  static let isPossible: Bool = {
    if let wish = getenv("GWM_GANETI_LAB"), String(cString: wish) == "no" { return false }
    guard geteuid() == 0 else { return false }
    return system("unshare --fork --pid --mount --net --uts --ipc true 2>/dev/null") == 0
  }()

  static let whySkipped: Comment =
    "skipped: a real Ganeti needs root and the right to make namespaces (or GWM_GANETI_LAB=no is set)"

  static func start() async throws -> Lab {
    await removeLeftOvers()
    let folder = "\(prefix)\(getpid())"
    let keptPort = try KeptPort()
    let lab = Lab(keptPort: keptPort, folder: folder, pin: "")
    do {
      // The first time packages are installed.
      try await lab.run("up", "--nodes", "1", "--instances", "14", "--port", "\(lab.port)", within: .seconds(1800))
      let key = "openssl x509 -in \(folder)/rapi-cert.pem -noout -pubkey | openssl pkey -pubin -outform DER"
      let (_, pin, _) = try await ChildProcess.run(
        ["sh", "-c", "\(key) | openssl dgst -sha256 -binary | base64"], within: .seconds(120))
      return Lab(keptPort: keptPort, folder: folder, pin: "sha256//" + pin.prefix { $0 != "\n" })
    } catch {
      await lab.stop()
      throw error
    }
  }

  private static let prefix = "/var/tmp/gwm-ganeti-"

  /// Ends the clusters of test runs that were killed.
  private static func removeLeftOvers() async {
    guard let stream = opendir("/var/tmp") else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard "/var/tmp/\(name)".hasPrefix(prefix), let owner = pid_t(name.split(separator: "-").last ?? ""),
        kill(owner, 0) != 0
      else { continue }
      await Lab(keptPort: nil, folder: prefix + "\(owner)", pin: "").stop()
    }
  }

  func stop() async { _ = try? await run("down") }

  /// Makes a fault, or heals it: see `ganeti-lab help`.
  func chaos(_ words: String...) async throws { try await run(["chaos"] + words, within: .seconds(120)) }

  /// Runs a command on the master, as an operator would.
  func outside(_ words: String...) async throws -> String { try await run(["outside"] + words, within: .seconds(120)) }

  /// The jobs that were submitted with a mark of this service, each as `ID STATUS SUMMARY MARK`.
  func markedJobs() async throws -> [(id: Int64, status: String, summary: String, mark: String)] {
    let lines = try await outside(
      "gnt-job", "list", "--no-headers", "--separator=|", "-o", "id,status,summary,ops")
    return lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", maxSplits: 3).map(String.init)
      guard fields.count == 4, let id = Int64(fields[0].filter(\.isNumber)) else { return nil }
      guard let mark = fields[3].firstMatch(of: /gwm:[0-9a-f-]{36}:[0-9]+/) else { return nil }
      return (id, fields[1], fields[2], String(mark.output))
    }
  }

  @discardableResult
  private func run(_ arguments: String..., within limit: Duration = .seconds(120)) async throws -> String {
    try await run(arguments, within: limit)
  }

  @discardableResult
  private func run(_ arguments: [String], within limit: Duration) async throws -> String {
    let environment = [
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "GANETI_LAB_DIR": folder, "GANETI_LAB_PASSWORD": Deployment.password,
    ]
    // Into files: what it leaves running keeps a pipe open.
    let call = "\(folder).\(UInt32.random(in: 0 ... .max))"
    let (output, errors) = (call + ".out", call + ".err")
    defer {
      unlink(output)
      unlink(errors)
    }
    let child = try ChildProcess.start(
      [Lab.script] + arguments, environment: environment, output: .file(output), errors: .file(errors))
    let exit = await child.exit(within: limit)
    if exit == nil { await child.stop(SIGKILL) }
    guard exit == .status(0) else { throw LabFailed(arguments: arguments, errors: text(of: errors) ?? "") }
    return text(of: output) ?? ""
  }
}

struct LabFailed: Error, CustomStringConvertible {
  let arguments: [String]
  let errors: String

  var description: String { "ganeti-lab \(arguments.joined(separator: " ")) failed: \(errors)" }
}

/// Gives the tests of a suite one real cluster.
struct RealCluster: SuiteTrait, TestScoping {
  @TaskLocal static var current: Lab?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    let lab = try await Lab.start()
    let result: Result<Void, any Error>
    do {
      result = .success(try await RealCluster.$current.withValue(lab) { try await body() })
    } catch {
      result = .failure(error)
    }
    await lab.stop()
    try result.get()
  }
}

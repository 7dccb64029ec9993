import ChildProcess
import GanetiSim
import JSON
import Testing

extension WholeService {
  @Suite("Clients that others generate")
  struct ForeignClient {
    private static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    private static let folder = "\(package)/Tests/System/ForeignClient"

    /// The same for all of the contract but its form in YAML, whose media type the generator does not know.
    private static let knownWarning = "Unsupported content_type application/yaml"

    @Test("openapi-python-client makes a client of the contract; with it an instance is listed, made, started, removed")
    func python() async throws {
      try await Deployment.with { deployment in
        let warnings = try await generate(into: "\(deployment.folder)/gwm_client")
        #expect(warnings == [ForeignClient.knownWarning], "\(warnings)")

        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        try await deployment.register(cluster)
        try deployment.work()
        _ = try await api.id(of: cluster.instanceNames[0])
        let names = cluster.instanceNames
        let (exit, output, errors) = try await ChildProcess.run(
          [
            "env", "GWM_TOKEN=\(deployment.token)", "PYTHONPATH=\(deployment.folder)",
            "\(ForeignClient.folder)/python", "\(ForeignClient.folder)/life.py", "http://127.0.0.1:\(api.port)",
          ], within: .seconds(600))
        #expect(exit == .status(0), "\(output)\(errors)")
        #expect(cluster.instanceNames == names)
        #expect(cluster.effectiveJobs.count == 6)
      }
    }

    /// Generates the client, and gives what the generator could not make something of.
    private func generate(into folder: String) async throws -> [String] {
      // The first time, the generator is installed.
      let (exit, output, errors) = try await ChildProcess.run(
        [
          "env", "COLUMNS=1000", "\(ForeignClient.folder)/python", "-m", "openapi_python_client", "generate",
          "--path", "\(ForeignClient.package)/docs/api/v1.0/openapi.json", "--meta", "none", "--output-path", folder,
          "--config", "\(ForeignClient.folder)/settings.yaml",
        ], within: .seconds(600))
      try #require(exit == .status(0), "\(output)\(errors)")
      let report = output + errors
      let known = report.matches(of: /Unsupported content_type [^\s)]+/).map { String($0.output) }
      // Each warning begins so; one that is not of that kind is told whole.
      return report.matches(of: /WARNING parsing|ERROR/).count == known.count ? known : [report]
    }
  }
}

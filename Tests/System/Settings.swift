import ChildProcess
import Glibc
import Testing

extension WholeService {
  @Suite("Settings come from flags, the environment and a file, in this order")
  struct Settings {
    /// Every setting of `gwm serve` and `gwm work`, with its default.
    static let settings: [(command: String, name: String, standard: String)] = [
      ("serve", "config", "none"), ("serve", "database", "dbname=gwm"), ("serve", "connections", "4"),
      ("serve", "log-level", "info"), ("serve", "key-file", ""), ("serve", "host", "127.0.0.1"),
      ("serve", "port", "8080"), ("serve", "body-bytes", "1048576"), ("serve", "body-seconds", "20"),
      ("serve", "idle-seconds", "60"), ("serve", "allow-unverified-clusters", "false"),
      ("work", "database", "dbname=gwm"), ("work", "lease-seconds", "30"), ("work", "clusters", "1000"),
      ("work", "tasks-per-cluster", "8"), ("work", "request-seconds", "30"), ("work", "give-up-seconds", "900"),
    ]

    @Test("the help names every setting with its variable and its default", arguments: ["serve", "work"])
    func help(_ command: String) async throws {
      let (exit, output, _) = try await ChildProcess.run(
        [Deployment.program, command, "--help"], within: .seconds(120))
      #expect(exit == .status(0))
      // As it is wrapped, a setting's text may run over several lines.
      let text = output.split { $0.isWhitespace }.joined(separator: " ")
      for setting in Settings.settings where setting.command == command {
        let variable = "GWM_" + setting.name.uppercased().replacing("-", with: "_")
        #expect(text.contains("--\(setting.name)"))
        if setting.standard.isEmpty {
          #expect(text.contains("(\(variable), no default)"), "\(text)")
        } else {
          #expect(text.contains("(\(variable), default: \(setting.standard))"), "\(setting.name)")
        }
      }
    }

    @Test("a flag goes before the environment, that before the file, and that before the default")
    func order() async throws {
      try await withTemporaryFolder { folder in
        try write("connections: 1000\nlog-level: info\n", to: "\(folder)/gwm.yaml")
        // A number that is refused shows which one was taken.
        func taken(_ arguments: [String], _ environment: [String: String]) async throws -> String {
          let (exit, _, errors) = try await ChildProcess.run(
            [Deployment.program, "migrate"] + arguments, environment: environment, within: .seconds(120))
          #expect(exit != .status(0))
          return errors
        }
        let file = ["--config", "\(folder)/gwm.yaml"]
        #expect(try await taken(file, [:]).contains("connections must be from 1 to 100, is 1000"))
        #expect(try await taken([], ["GWM_CONFIG": "\(folder)/gwm.yaml"]).contains("is 1000"))
        #expect(try await taken(file, ["GWM_CONNECTIONS": "2000"]).contains("is 2000"))
        #expect(try await taken(file + ["--connections", "3000"], ["GWM_CONNECTIONS": "2000"]).contains("is 3000"))
      }
    }

    @Test(
      "a setting that cannot be used is refused with a sentence that names it",
      arguments: [
        (["serve", "--port", "70000"], [:], "port must be from 0 to 65535, is 70000"),
        (["serve", "--port", "many"], [:], "port"),
        (["serve"], ["GWM_PORT": "many"], "port must be a number, is \"many\""),
        (["serve"], ["GWM_BODY_BYTES": "5"], "body-bytes must be from 1024 to"),
        (["serve"], ["GWM_ALLOW_UNVERIFIED_CLUSTERS": "perhaps"], "allow-unverified-clusters must be true or false"),
        (["serve", "--log-level", "loud"], [:], "log-level must be trace, debug"),
        (["serve", "--prot", "80"], [:], "--prot"),
        (["work", "--lease-seconds", "0"], [:], "lease-seconds must be from 1 to 3600, is 0"),
        (["migrate", "--config", "/nowhere/gwm.yaml"], [:], "/nowhere/gwm.yaml: No such file"),
        (["serve"], ["GWM_KEY_FILE": "/nowhere/key"], "/nowhere/key: No such file"),
        (["serve"], ["GWM_KEY": "no key at all"], "the key cannot be used"),
        (["serve"], [:], "a key is needed"),
      ] as [([String], [String: String], String)])
    func refused(_ arguments: [String], _ environment: [String: String], _ sentence: String) async throws {
      let (exit, _, errors) = try await ChildProcess.run(
        [Deployment.program] + arguments, environment: environment, within: .seconds(120))
      #expect(exit != .status(0) && exit != nil)
      #expect(errors.contains(sentence), "\(errors)")
    }

    @Test(
      "a file that is no good is refused with the place of its fault",
      arguments: [
        ("port: 1\nprot: 2\n", ":2:1: prot is no setting"), ("- port\n", "must be a mapping"),
        ("port: [1, 2]\n", ":1:7: port must be a single value"), ("port: {\n", "gwm.yaml:"),
        ("port: 1\nport: 2\n", "gwm.yaml:2:1"),
      ])
    func badFile(_ content: String, _ sentence: String) async throws {
      try await withTemporaryFolder { folder in
        try write(content, to: "\(folder)/gwm.yaml")
        let (exit, _, errors) = try await ChildProcess.run(
          [Deployment.program, "serve", "--config", "\(folder)/gwm.yaml"], environment: [:], within: .seconds(120))
        #expect(exit != .status(0) && exit != nil)
        #expect(errors.contains(sentence), "\(errors)")
      }
    }

    @Test("a port that is taken is said so, and the process ends")
    func takenPort() async throws {
      try await Deployment.with { deployment in
        let (api, _) = try await deployment.serve()
        let second = try deployment.start("second", ["serve", "--port", "\(api.port)"])
        let exit = try #require(await second.exit(within: .seconds(120)))
        #expect(exit != .status(0))
        #expect(deployment.logText(of: "second").lowercased().contains("in use"))
      }
    }
  }
}

import GanetiSim
import JSON
import Testing

extension WholeService {
  @Suite("Secrets stay secret")
  struct Secrets {
    /// That nothing is logged is looked at after every test: see `Deployment`.
    @Test("neither password, token nor key is in any answer")
    func answers() async throws {
      try await Deployment.with { deployment in
        let cluster = try simulation()
        defer { cluster.stop() }
        let (api, _) = try await deployment.serve()
        let id = try await deployment.register(cluster)
        try deployment.work()
        let instance = try await api.id(of: cluster.instanceNames[0])
        var texts: [String] = []
        let registration = """
          {"name": "west", "host": "127.0.0.1", "port": \(cluster.port), "username": "gwm",
           "password": "\(Deployment.password)", "tls": {"mode": "pinned_key", "pinned_key": "\(cluster.publicKeyPin)"}}
          """
        for (method, path, body) in [
          ("POST", "/v1.0/clusters", registration), ("POST", "/v1.0/clusters", registration),
          ("POST", "/v1.0/clusters", registration.replacing("\"tls\"", with: "\"tsl\"")),
          ("POST", "/v1.0/clusters", registration + "}"),
          ("POST", "/v1.0/clusters", registration.replacing(Deployment.password, with: Deployment.password + "\u{7f}")),
          ("PATCH", "/v1.0/clusters/\(id)", "{\"password\": \"\(Deployment.password)\"}"),
          ("PATCH", "/v1.0/clusters/\(id)", "{\"pasword\": \"\(Deployment.password)\"}"),
          ("GET", "/v1.0/clusters", nil), ("GET", "/v1.0/clusters/\(id)", nil), ("GET", "/v1.0/whoami", nil),
          ("GET", "/v1.0/tokens", nil), ("GET", "/v1.0/jobs", nil), ("GET", "/v1.0/instances/\(instance)", nil),
          ("GET", "/v1.0/nodes", nil), ("GET", "/metrics", nil), ("GET", "/v1.0/nothing", nil),
          ("GET", "/v1.0/clusters?token=\(deployment.token)", nil),
        ] as [(String, String, String?)] {
          let answer = try await api.send(method, path, body)
          texts.append(answer.text + answer.headers.lines.map { "\($0.name): \($0.value)" }.joined(separator: "\n"))
        }
        let key = String((text(of: "\(deployment.folder)/key") ?? "").prefix { $0 != "\n" })
        try #require(key.utf8.count > 20)
        for text in texts {
          #expect(![Deployment.password, deployment.token, key].contains { text.contains($0) }, "\(text)")
        }
      }
    }
  }
}

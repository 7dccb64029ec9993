import HTTPClient
import Testing

extension ReadingTheReference {
  @Suite("Serving")
  struct Serving {
    let reference: LiveReference

    init() throws { reference = try #require(LiveReferenceScope.current) }

    @Test("No style and no script runs but those that the page came with, and no request leaves for elsewhere")
    func policy() async throws {
      for path in ["/docs/v1.0", "/docs/problems", "/docs/problems/conflict"] {
        let policy = try #require(try await get(path).headers["content-security-policy"])
        #expect(policy.hasPrefix("default-src 'none'; "), "\(path)")
        #expect(policy.contains("connect-src 'self'; "), "\(path)")
        #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"), "\(path)")
      }
    }

    @Test("The documentation leads to the newest version, and what is not published is not found")
    func paths() async throws {
      let start = try await get("/docs")
      #expect(start.status == 302)
      let versions = String(decoding: try await get("/docs/versions.js").body, as: UTF8.self)
      let newest = try #require(versions.matches(of: /"(v[0-9.]+)"/).last?.1)
      #expect(start.headers["location"] == "/docs/\(newest)")
      #expect(try await get("/docs/versions.js").headers["content-type"] == "text/javascript; charset=utf-8")
      #expect(try await get("/docs/problems/style.css").headers["content-type"] == "text/css; charset=utf-8")
      for path in ["/docs/v0.9", "/docs/problems/none", "/docs/problems/conflict.html", "/docs/v1.0/index.html"] {
        #expect(try await get(path).status == 404, "\(path)")
      }
    }

    private func get(_ path: String) async throws -> HTTPResponse {
      let http = HTTPClient(logger: quiet)
      let answer = try await http.send(HTTPRequest(url: reference.url + path, totalTimeout: .seconds(120)))
      await http.close()
      return answer
    }
  }
}

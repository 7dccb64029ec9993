import HTTPClient
import Testing

@Suite("Whom the client trusts")
struct TrustTests {
  @Test("A certificate of one's own is refused by the system's authorities, before anything is sent")
  func system() async throws {
    try await TestServer.run { server in
      let error = await failure { try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/")) }
      #expect(error?.kind == "tlsRefused")
      #expect(error?.mayHaveBeenReceived == false)
      let seen = try await server.text("/requests")
      #expect(seen == "GET /requests")
    }
  }

  @Test("An authority in PEM is believed, for the right name alone")
  func authority() async throws {
    try await TestServer.run { server in
      let trust = ServerTrust.certificateAuthority(pem: server.certificate)
      let response = try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/", trust: trust))
      #expect(response.status == 200)
      let wrongName = server.tls.split(separator: ":").last.map { "https://127.0.0.1:\($0)/" } ?? ""
      let error = await failure { try await server.client.send(HTTPRequest.unhurried(url: wrongName, trust: trust)) }
      #expect(error?.kind == "tlsRefused")
    }
  }

  @Test("With an authority in PEM no other is believed")
  func otherAuthority() async throws {
    try await TestServer.run { server in
      try await TestServer.run { other in
        let trust = ServerTrust.certificateAuthority(pem: other.certificate)
        let error = await failure {
          try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/", trust: trust))
        }
        #expect(error?.kind == "tlsRefused")
      }
    }
  }

  @Test("A pinned key is believed under any name, and no other key")
  func pin() async throws {
    try await TestServer.run { server in
      let otherName = server.tls.split(separator: ":").last.map { "https://127.0.0.1:\($0)/" } ?? ""
      let response = try await server.client.send(
        HTTPRequest.unhurried(url: otherName, trust: .pinnedPublicKey(server.pin)))
      #expect(response.status == 200)
      let wrong = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      let error = await failure {
        try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/secret", trust: .pinnedPublicKey(wrong)))
      }
      #expect(error?.kind == "tlsRefused")
      let seen = try await server.text("/requests")
      #expect(seen.contains("/secret") == false)
    }
  }

  @Test("A pin is checked on a resumed session and a kept connection too")
  func pinAfterwards() async throws {
    try await TestServer.run { server in
      _ = try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/", trust: .insecure))
      let wrong = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      let error = await failure {
        try await server.client.send(HTTPRequest.unhurried(url: server.tls + "/", trust: .pinnedPublicKey(wrong)))
      }
      #expect(error?.kind == "tlsRefused")
    }
  }

  @Test("A TLS session is resumed after the server closed the connection")
  func resumption() async throws {
    try await TestServer.run { server in
      let request = HTTPRequest.unhurried(url: server.tls + "/session", trust: .pinnedPublicKey(server.pin))
      let first = try await server.client.send(request)
      let second = try await server.client.send(request)
      #expect(String(decoding: first.body, as: UTF8.self) == "new")
      #expect(String(decoding: second.body, as: UTF8.self) == "resumed")
    }
  }
}

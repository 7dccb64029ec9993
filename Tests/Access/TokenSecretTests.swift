import HTTPService
import Store
import Testing
import Values

@testable import Access

@Suite("Secrets and scopes")
struct TokenSecretTests {
  @Test("A secret is long, new each time, known by its beginning, and never printed")
  func secrets() {
    let secrets = (0..<50).map { _ in TokenSecret.make() }
    #expect(Set(secrets.map { $0.reveal() }).count == 50)
    for secret in secrets {
      #expect(secret.reveal().hasPrefix("gwm_"))
      #expect(secret.reveal().utf8.count == 4 + 43)
      #expect("\(secret) \(String(reflecting: secret))".contains(secret.reveal()) == false)
    }
  }

  @Test("What is kept of a secret is its SHA-256")
  func hash() {
    let hex = TokenSecret.hash("abc").map { String($0, radix: 16) }.joined()
    #expect(TokenSecret.hash("abc").count == 32)
    #expect(hex.hasPrefix("ba7816bf"))
  }

  @Test("A scope is what the store may show")
  func visibility() {
    let id = UUID.version7()
    #expect(Scope.everything.visibility == .everything)
    #expect(Scope.clusters([id]).visibility == .clusters([id]))
    #expect(Scope.clusters([]).visibility == .clusters([]))
    #expect(Scope.nothing.visibility == .nothing)
  }
}

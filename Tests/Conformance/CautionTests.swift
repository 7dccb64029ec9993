import Generator
import Testing

@testable import Conformance

@Suite("What may be sent to a deployment that others depend on")
struct CautionTests {
  private let contract: Contract

  init() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    contract = try Contract(Project(root: root).document("api/v1.0.yaml"))
  }

  private func caution(_ id: String, allowsChanges: Bool) throws -> Caution {
    let operation = try #require(contract.operations.first { $0.id == id })
    return Caution(cases: OperationCases(operation, of: contract), operation: operation, allowsChanges: allowsChanges)
  }

  /// What becomes of a case: why it is withheld, or what is added to it.
  private func decision(
    _ id: String, _ name: String, allowsChanges: Bool = true, isOurs: Bool = false
  ) throws -> String {
    let caution = try caution(id, allowsChanges: allowsChanges)
    let each = try #require(caution.cases.cases.first { $0.name == name }, "\(id) has no case \(name)")
    switch caution.decision(on: each, isOurs: isOurs) {
    case .withhold(let reason): return reason
    case .send(let sent): return sent.edits.dropFirst(each.edits.count).map { "\($0)" }.joined(separator: " ")
    }
  }

  @Test("Reads go as they are, but for what a proxy may answer and what depends on the network")
  func reads() throws {
    #expect(try decision("listNodes", "limit is a word") == "")
    #expect(try decision("getNode", "no token") == "")
    #expect(try decision("getNode", "a path that is not percent-encoded") == Caution.malformedWire)
    #expect(try decision("getNode", "a token that sees nothing of it") == Caution.otherToken)
    #expect(try decision("getMetrics", "no token") == Caution.network)
    #expect(try decision("getMetrics", "two different tokens") == Caution.network)
    #expect(try decision("getHealth", "no token") == "")
  }

  @Test("Nothing but GET, HEAD and OPTIONS goes where changes are not allowed")
  func safeMethods() throws {
    var sent = 0
    for operation in contract.operations {
      let cases = OperationCases(operation, of: contract)
      let caution = Caution(cases: cases, operation: operation, allowsChanges: false)
      for each in cases.cases {
        guard case .send(let request) = caution.decision(on: each) else { continue }
        sent += 1
        let method = request.edits.reduce(cases.method) { method, edit in
          if case .method(let name) = edit { name } else { method }
        }
        #expect(["GET", "HEAD", "OPTIONS"].contains(method), "\(operation.id): \(each.name)")
      }
    }
    #expect(sent > 500)
    #expect(try decision("createInstance", "no token", allowsChanges: false) == Caution.change)
    #expect(try decision("getInstance", "the method PUT", allowsChanges: false) == Caution.change)
  }

  @Test("What may change something goes without a token, to nothing, with nothing in it")
  func changes() throws {
    let nothing = #"path("/v1.0/instances/01938f6e-7c1a-7d52-9b0e-ffffffffffff")"#
    #expect(try decision("deleteInstance", "no token") == nothing)
    #expect(try decision("createInstance", "no token") == #"path("/v1.0/instances") body("{")"#)
    #expect(try decision("createInstance", "two different tokens") == Caution.change)
    #expect(try decision("createInstance", "vcpus is null") == Caution.change)
    #expect(try decision("createInstance", "the body comes in chunks and is too large") == Caution.malformedWire)
    #expect(try decision("getInstance", "the method PUT") == "\(nothing) noToken noBody")
  }

  @Test("On what a check has made itself, what must be refused is tried as it is")
  func ours() throws {
    #expect(try decision("createInstance", "vcpus is null", isOurs: true) == "")
    #expect(try decision("deleteInstance", "no token", isOurs: true) == "")
  }
}

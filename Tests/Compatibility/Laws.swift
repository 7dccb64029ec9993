import Generator
import JSON
import Testing

/// Documents about which something is said in these tests.
struct Sample: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let document: JSONValue

  static let all: [Sample] = {
    let package = RuleCases.root.split(separator: "/").dropLast(2).joined(separator: "/")
    let names = Set(Pair.all.flatMap { [$0.base, $0.revision] }).sorted().map {
      "\(RuleCases.root)/pairs/documents/\($0)"
    }
    let files = names + ["/\(package)/api/v1.0.yaml"] + Mutation.files
    return files.compactMap { file in
      guard let bytes = try? Files.read(file), let document = try? Document(bytes, file: file) else { return nil }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      return Sample(testDescription: name, document: document.json)
    }
  }()
}

@Suite("What holds whatever is compared")
struct Laws {
  @Test("There are samples")
  func many() { #expect(Sample.all.count > 80) }

  @Test("Nothing differs from itself", arguments: Sample.all)
  func itself(_ sample: Sample) throws {
    #expect(try comparison(sample.document, sample.document).findings.map(\.text) == [])
  }

  @Test("Order has no meaning where it has none", arguments: Sample.all)
  func order(_ sample: Sample) throws {
    #expect(try comparison(sample.document, sample.document.reversed).findings.map(\.text) == [])
  }

  @Test("Bodies that become components mean what they meant", arguments: Sample.all)
  func components(_ sample: Sample) throws {
    let refactored = sample.document.withNamedBodies
    #expect(try comparison(sample.document, refactored).findings.map(\.text) == [])
    #expect(try comparison(refactored, sample.document).findings.map(\.text) == [])
  }

  @Test("What is found one way is found the other way too", arguments: Pair.all)
  func symmetry(_ pair: Pair) throws {
    let (base, revision) = (try pair.contract(pair.base), try pair.contract(pair.revision))
    func isSame(_ one: Contract, _ other: Contract) -> Bool {
      Comparison(from: one, to: other, today: today).verdict == nil
    }
    #expect(isSame(base, revision) == isSame(revision, base))
  }
}

extension JSONValue {
  /// With all members in the opposite order, and the elements of lists that have none.
  fileprivate var reversed: JSONValue {
    let unordered: Set<String> = ["required", "enum", "oneOf", "anyOf", "allOf", "parameters", "type", "security"]
    switch kind {
    case .object:
      let members = (members ?? []).map { member in
        let value = member.value.reversed
        let isList = unordered.contains(member.name) && value.array != nil
        return JSONValue.Member(member.name, isList ? .array((value.array ?? []).reversed()) : value)
      }
      return .object(members.reversed())
    case .array: return .array((array ?? []).map(\.reversed))
    default: return self
    }
  }

  /// With each schema of a media type put into the components.
  fileprivate var withNamedBodies: JSONValue {
    var schemas: [Member] = []
    func refactored(_ value: JSONValue, isContent: Bool) -> JSONValue {
      if let array = value.array { return .array(array.map { refactored($0, isContent: false) }) }
      guard let members = value.members else { return value }
      return .object(
        members.map { member in
          if isContent, let schema = member.value["schema"], schema["$ref"] == nil {
            let name = "Body\(schemas.count + 1)"
            schemas.append(Member(name, schema))
            let others = (member.value.members ?? []).filter { $0.name != "schema" }
            let reference = JSONValue.object([Member("$ref", .string("#/components/schemas/\(name)"))])
            return Member(member.name, .object(others + [Member("schema", reference)]))
          }
          return Member(member.name, refactored(member.value, isContent: member.name == "content"))
        })
    }
    let document = refactored(self, isContent: false).members ?? []
    let components = document.first { $0.name == "components" }?.value.members ?? []
    let known = components.first { $0.name == "schemas" }?.value.members ?? []
    let all = components.filter { $0.name != "schemas" } + [Member("schemas", .object(known + schemas))]
    return .object(document.filter { $0.name != "components" } + [Member("components", .object(all))])
  }
}

import Testing

@testable import Generator

@Suite("The reference of our contract")
struct Completeness {
  let contract: Contract
  let page: Markup
  let source: String

  init() throws {
    contract = try ourContract()
    source = try #require(Reference(contract).files().first { $0.path == "index.html" }).text
    page = Markup(source)
  }

  @Test("Every operation, parameter, answer, header and property of a body has its anchor")
  func operations() {
    let ids = Set(page.ids)
    for operation in contract.operations {
      #expect(ids.contains(operation.id))
      for parameter in operation.parameters {
        #expect(ids.contains("\(operation.id).\(parameter.location.rawValue).\(parameter.name)"))
      }
      for response in operation.responses { #expect(ids.contains("\(operation.id).\(response.status)")) }
      for response in operation.successes {
        for header in response.headers {
          #expect(ids.contains("\(operation.id).\(response.status).header.\(header.name)"))
        }
      }
      guard let body = operation.body?.schema, case .object(let rules) = contract.resolved(body).kind else { continue }
      for property in rules.properties { #expect(ids.contains("\(operation.id).body.\(property.name)")) }
    }
  }

  @Test("Every schema and each of its properties has its anchor")
  func schemas() throws {
    let ids = Set(page.ids)
    for schema in contract.schemas where contract.isTold(schema) {
      let name = try #require(schema.name)
      #expect(ids.contains("schema-\(name)"))
      guard case .object(let rules) = schema.kind else { continue }
      // What is the body of one operation alone is told there.
      let place = SchemaUsage(contract).onlyBody(name).map { "\($0.id).body" } ?? "schema-\(name)"
      for property in rules.properties { #expect(ids.contains("\(place).\(property.name)")) }
    }
    #expect(SchemaUsage(contract).onlyBody("InstanceCreation")?.id == "createInstance")
    #expect(SchemaUsage(contract).onlyBody("Instance") == nil)
  }

  @Test("Nothing that is told elsewhere is told without a link to it")
  func elsewhere() {
    let ids = Set(page.ids)
    for (index, element) in page.elements.enumerated() where element.value("data-below") != nil {
      let link = page.elements[index...].first { $0.name == "a" }?.value("href") ?? ""
      #expect(ids.contains(String(link.dropFirst())), "\(element)")
    }
  }

  @Test("Every type of problem has its anchor and its own page")
  func problems() throws {
    let reference = Reference(contract)
    let files = reference.files()
    let overview = Markup(try #require(files.first { $0.path == "problems.html" }).text)
    for type in contract.problemTypes {
      #expect(page.ids.contains("problem-\(type.name)"))
      #expect(overview.ids.contains("problem-\(type.name)"))
      let own = try #require(files.first { $0.path == "problems/\(type.name).html" }).text
      #expect(own.contains(HTML(type.title).source))
      #expect(own == reference.problemPage(type.name))
    }
    #expect(reference.problemPage("no-such-problem") == nil)
  }

  @Test("Every error of an operation links to its types of problems")
  func errors() {
    let links = Set(page.links)
    for name in contract.operations.flatMap(\.problems) { #expect(links.contains("#problem-\(name)")) }
  }

  @Test("Every permission is told, and leads to what it opens")
  func permissions() {
    let ids = Set(page.ids)
    for operation in contract.operations { #expect(ids.contains("permission-\(operation.permission)")) }
  }

  @Test("All of a version is below 400 KB")
  func weight() {
    let bytes = Reference(contract).files().reduce(0) { $0 + $1.text.utf8.count }
    #expect(bytes < 400_000, "\(bytes) bytes; the contract itself, which lies beside, is not among them")
  }

  @Test("The page asks for nothing else")
  func selfContained() {
    for element in page.elements {
      #expect(element.value("src") == nil)
      if element.name == "link" { #expect(element.value("href") == "data:,") }
    }
    #expect(!source.contains("@import"))
    #expect(!source.contains("url("))
  }

  @Test("The same contract gives the same bytes")
  func deterministic() throws {
    let again = Reference(try ourContract()).files()
    let files = Reference(contract).files()
    #expect(files.map(\.path) == again.map(\.path))
    #expect(files.map(\.text) == again.map(\.text))
  }
}

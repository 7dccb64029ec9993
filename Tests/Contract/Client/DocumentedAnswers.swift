import Generator
import HTTPClient
import JSON
import Testing

@testable import GWMClient

/// The answers that the contract documents, as its client reads them.
@Suite("What the contract documents, its client understands")
struct DocumentedAnswers {
  /// That of the newest version that is sealed, or of the first one while none is.
  private func contract() throws -> Contract {
    let project = Project(root: ContractService.root)
    let contracts = try project.contractFiles().map { try Contract(project.document($0)) }
    return try #require(contracts.last { project.isSealed($0.version) } ?? contracts.first)
  }

  @Test("The client has every operation, and the proof calls each")
  func isWhole() throws {
    let contract = try contract()
    let ids = contract.operations.map(\.id)
    #expect(Operations.version == contract.version)
    #expect(Operations.all.map { $0.description.id } == ids)
    #expect(ClientCalls.all.map(\.id) == ids)
  }

  @Test("Every example of an answer is read through its type, and every problem is a refusal")
  func examples() throws {
    for (operation, type) in zip(try contract().operations, Operations.all) {
      for response in operation.responses {
        for body in bodies(response) {
          let status = response.code ?? 500
          let answer = HTTPResponse(status: status, headers: headers(response), body: body)
          let complaint = response.isSuccess ? understood(type, answer) : refused(answer)
          if let complaint { Issue.record("\(operation.id): \(response.status): \(complaint)") }
        }
      }
    }
  }

  private func bodies(_ response: Response) -> [[UInt8]] {
    guard let content = response.contents.first else { return [[]] }
    return content.examples.map { Array(($0.value.string ?? $0.value.text).utf8) }
  }

  private func headers(_ response: Response) -> HTTPHeaders {
    var headers: HTTPHeaders = [:]
    for header in response.headers {
      if let example = header.example { headers.append(header.name, example.string ?? example.text) }
    }
    return headers
  }

  private func understood(_ type: any DescribedOperation.Type, _ response: HTTPResponse) -> String? {
    do {
      _ = try type.answer(response)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func refused(_ response: HTTPResponse) -> String? {
    do throws(APIError) {
      _ = try APIError.success(response)
      return "is taken for a success"
    } catch {
      return error.problem == nil ? "\(error)" : nil
    }
  }
}

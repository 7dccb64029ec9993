import Generator
import Testing

@Suite("What becomes of the contract's constraints")
struct CoverageTests {
  @Test("Each is enforced by the code, shown in the reference and tried by the tests")
  func isWhole() throws {
    let project = Project(root: ContractService.root)
    for file in project.contractFiles() {
      let contract = try Contract(project.document(file))
      for gap in Coverage(contract).gaps { Issue.record("\(gap)") }
    }
  }
}

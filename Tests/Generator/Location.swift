import Testing

@testable import Generator

@Suite("Where compiled packages find this one") struct Location {
  /// The tests lie in the package whose path they ask for.
  private let package = String(#filePath.prefix(upTo: #filePath.firstRange(of: "/Tests/")!.lowerBound))

  @Test("A folder said relative to the package is given the way back") func relative() {
    #expect(Project.path(from: "client", whileIn: package) == "..")
    #expect(Project.path(from: "../clients/pets/", whileIn: package + "/docs") == "../..")
    #expect(Project.path(from: ".", whileIn: package) == ".")
  }

  @Test("Any other folder is given the whole path, wherever the compiler is run") func absolute() {
    #expect(Project.path(from: "/srv/client", whileIn: package) == package)
    #expect(Project.path(from: "client", whileIn: "/") == package)
  }
}

extension Reference {
  /// Where the pages stand, which decides what they may lead to and how their examples begin.
  public enum Site: Sendable {
    /// Served by the service of the contract: `index.html` at `/docs/VERSION`, `problems.html` at `/docs/problems`,
    /// `problems/NAME.html` at `/docs/problems/NAME`, the list of the versions at `/docs/versions.js`, and the contract
    /// at `/VERSION/openapi.json` and `/VERSION/openapi.yaml`.
    case service
    /// A folder of files, the contract beside the page: nothing can be asked from there.
    case folder
  }
}

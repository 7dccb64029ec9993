public import YAML

extension Contract {
  /// Where the API is served (OpenAPI 3.1, section 4.8.5).
  public struct Server: Sendable {
    /// A template, relative to the document.
    public let url: String
    public let description: String
    /// What its names in braces stand for.
    public let variables: [Variable]
    public let position: Position

    /// A part of the URL that the one who asks may choose (section 4.8.6).
    public struct Variable: Sendable {
      public let name: String
      /// What it stands for where nobody chooses.
      public let defaultValue: String
      /// The values that it can have; none where any is allowed.
      public let values: [String]
      public let description: String
      public let position: Position
    }
  }
}

public import APIv1_0

/// What serves v9.0 where it means something else than v1.0, whose handlers serve the rest.
public struct Handlers: Version9_0.Handlers {
  public let before: APIv1_0.Handlers

  public init(_ before: APIv1_0.Handlers) { self.before = before }
}

import HTTPService
import Store

extension StoreError: ProblemConvertible {
  public var problem: HTTPService.Problem? {
    switch self {
    case .unavailable: .unavailable("the database does not answer")
    case .duplicate: .init(.conflict, "something of this name exists already")
    case .invalidPosition:
      .contradiction([InputFault(.parameter("cursor"), "is no cursor of this list", rule: "cursor")])
    case .orphaned, .fenced, .failed: nil
    }
  }
}

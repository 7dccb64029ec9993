public import Codec

extension Route.Input {
  /// Reads the body as `type`; its faults go with those of the parameters.
  /// - Throws: `Problem` where the body is not JSON.
  public func body<Body: JSONReadable>(
    _ type: Body.Type, _ isRequired: Bool, _ parameters: inout ParameterReader
  ) throws(Problem) -> Body? {
    guard let body else { return nil }
    do {
      return try Body(json: body)
    } catch {
      switch error {
      case .malformed(let error): throw Problem.malformedBody(error)
      case .unfit(let faults):
        parameters.note(faults.map(InputFault.init))
        return nil
      }
    }
  }

  /// `304` where `If-None-Match` names the tag of what would be answered.
  public func notModified(_ tag: String) -> HTTPAnswer? {
    guard let ifNoneMatch, ETag.matches(ifNoneMatch: ifNoneMatch, tag) else { return nil }
    return HTTPAnswer(status: 304, headers: [HeaderField("etag", tag)])
  }
}

public import JSON
import Values

extension Problem {
  /// Writes the problem as `application/problem+json`; `request` is the id of the request that it happened to.
  public func write(to writer: inout JSONWriter, request: UUID?) {
    writer.raw("{\"type\":")
    writer.string(type.reference)
    writer.raw(",\"title\":")
    writer.string(type.title)
    writer.raw(",\"status\":")
    writer.integer(type.status)
    if let detail {
      writer.raw(",\"detail\":")
      writer.string(detail)
    }
    if let request {
      writer.raw(",\"instance\":")
      writer.string("urn:uuid:\(request)")
    }
    if !faults.isEmpty {
      writer.raw(",\"errors\":")
      writer.array(faults) { $1.write(to: &$0) }
    }
    if let ganetiError {
      writer.raw(",\"ganeti_error\":{\"class\":")
      writer.string(ganetiError.class)
      writer.raw(",\"code\":")
      if let code = ganetiError.code { writer.string(code) } else { writer.null() }
      writer.raw("}")
    }
    if let job {
      writer.raw(",\"job\":{\"id\":")
      writer.uuid(job.id)
      writer.raw(",\"status\":")
      writer.string(job.status)
      writer.raw("}")
    }
    writer.raw("}")
  }
}

extension InputFault {
  fileprivate func write(to writer: inout JSONWriter) {
    switch place {
    case .body(let pointer):
      writer.raw("{\"pointer\":")
      writer.string(pointer)
    case .parameter(let name):
      writer.raw("{\"parameter\":")
      writer.string(name)
    }
    writer.raw(",\"detail\":")
    writer.string(detail)
    writer.raw(",\"rule\":")
    writer.string(rule)
    writer.raw("}")
  }
}

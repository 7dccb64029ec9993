import JSON

/// Reads whole answers; whatever is wrong with one becomes `RAPIError.nonsense`, with its place.
enum Answer {
  static func read<Value>(_ body: [UInt8], _ read: JSONReader.Read<Value>) throws(RAPIError) -> Value {
    do {
      return try JSONReader.read(body) { (reader) throws(JSONSyntaxError) -> Result<Value, RAPIError> in
        let value = try read(&reader)
        if let fault = reader.faults.first { return .failure(RAPIError(fault)) }
        return value.map { .success($0) } ?? .failure(.nonsense("the answer is empty"))
      }.get()
    } catch let error as RAPIError {
      throw error
    } catch let error as JSONSyntaxError {
      throw .nonsense("byte \(error.offset): \(error.reason)")
    } catch {
      throw .nonsense("\(error)")
    }
  }

  /// The rows of a query's answer, `{"data": [[cell, …], …], "fields": […]}`.
  ///
  /// `read` gets a reader within the row, before its first cell, and the row's bytes.
  static func rows<Record>(
    _ body: [UInt8], _ read: (inout JSONReader, UnsafeRawBufferPointer) throws(JSONSyntaxError) -> Record
  ) throws(RAPIError) -> [Record] {
    var fault: JSONFault?
    let records = try self.read(body) { (reader) throws(JSONSyntaxError) -> [Record]? in
      var records: [Record]?
      guard try reader.beginObject() else { return nil }
      while try reader.nextName() {
        guard reader.nameIs("data") else {
          try reader.skip()
          continue
        }
        records = []
        guard try reader.beginArray() else { continue }
        while try reader.nextElement() {
          if let record = try row(&reader, read, &fault) { records?.append(record) }
        }
      }
      if records == nil { reader.fault("required", at: "data", "is missing") }
      return records
    }
    if let fault { throw RAPIError(fault) }
    return records
  }

  /// A row is passed over once for its bounds, which the fingerprint needs, and then read.
  private static func row<Record>(
    _ reader: inout JSONReader,
    _ read: (inout JSONReader, UnsafeRawBufferPointer) throws(JSONSyntaxError) -> Record,
    _ firstFault: inout JSONFault?
  ) throws(JSONSyntaxError) -> Record? {
    guard try reader.kind() == .array else {
      try reader.mismatch(expected: "a row")
      return nil
    }
    let bytes = try reader.rawValue()
    var row = try JSONReader(bytes)
    guard try row.beginArray() else { return nil }
    let record = try read(&row, bytes)
    if !row.isShort {
      while try row.nextElement() { try row.skip() }
    }
    if firstFault == nil, let fault = row.faults.first {
      firstFault = JSONFault(pointer: reader.pointer() + fault.pointer, rule: fault.rule, detail: fault.detail)
    }
    return record
  }
}

extension RAPIError {
  init(_ fault: JSONFault) {
    self = .nonsense("\(fault.pointer.isEmpty ? "the answer" : fault.pointer) \(fault.detail)")
  }
}

import JSON

/// The body of a query for certain objects: `{"fields": […], "qfilter": ["|", ["==", "id", 1], …]}`.
struct QueryBody<Value> {
  var fields: [String]
  /// The field that one of `values` must be in.
  var key: String
  var values: [Value]
  var writeValue: (inout JSONWriter, Value) -> Void

  var body: [UInt8] {
    var writer = JSONWriter(capacity: 256 + fields.count * 24 + values.count * 48)
    writer.raw("{\"fields\":")
    writer.array(fields) { $0.string($1) }
    writer.raw(",\"qfilter\":[\"|\"")
    for value in values {
      writer.raw(",[\"==\",")
      writer.string(key)
      writer.raw(",")
      writeValue(&writer, value)
      writer.raw("]")
    }
    writer.raw("]}")
    return writer.utf8()
  }
}

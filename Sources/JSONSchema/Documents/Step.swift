/// A step into a value.
enum Step {
  case name(String)
  case index(Int)

  /// As part of a JSON Pointer.
  var text: String {
    switch self {
    case .name(let name): "/" + JSONPointer.escaped(name)
    case .index(let index): "/\(index)"
    }
  }
}

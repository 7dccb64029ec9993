/// Whose client is written.
enum ClientKind {
  /// That of the project's own contracts, which stands on `GWMClient`: what is refused is thrown as a problem, lists are
  /// paged, and operations describe themselves to programs.
  case house
  /// That of any other document, which stands on `APIClient`: whatever is documented is an answer.
  case general
}

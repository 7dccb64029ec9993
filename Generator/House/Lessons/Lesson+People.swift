extension Lesson {
  static let described = Lesson(
    .people,
    "Operations, parameters, headers, tags, problem types, schemas and properties are described.",
    why: """
      The reference is made of the contract: what is not described here is described nowhere, and the next one to ask is
      a person.
      """,
    instead: """
      Write a `summary` and a `description` for operations, a `description` for the rest. A property that is nothing but
      a `$ref` is described by what it refers to.
      """,
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              hypervisor: {type: string}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              hypervisor: {type: string, description: What runs it.}
      """)

  static let summary = Lesson(
    .people, "A summary is a title: at most 80 characters, one line, a capital first, no full stop.",
    why:
      "It stands in the menu of the reference, in the results of its search and in the list of `gwm api`, a line each.",
    instead: "Say in the summary what is done, and in the description what to know about it.",
    wrong: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post: {summary: Starts the instance and marks it as wanted up.}
      """,
    right: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post: {summary: Start an instance, description: Starts the instance and marks it as wanted up.}
      """)

  static let tag = Lesson(
    .people, "An operation has one tag, and every tag is declared and used.",
    why: "The tag is the chapter of the reference and the file of the handler: an operation stands in one of each.",
    instead: "Give it the tag of the resource that it works on, and declare new ones in `tags` with a description.",
    wrong: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post: {tags: [power]}
      """,
    right: """
      tags:
        - {name: service, description: The service itself.}
        - {name: instances, description: The virtual machines.}
        - {name: power, description: Starting and stopping.}
      paths:
        /v1.0/instances/{id}/actions/start:
          post: {tags: [power]}
      """)

  static let example = Lesson(
    .people, "Requests and answers of success have an example, and every example fits its schema.",
    why: """
      People read the example first, and often nothing else. It is also a test: generated code takes it there and back,
      and the contract tests send it.
      """,
    instead: "Give `examples` with a value that a real request or answer could have.",
    wrong: """
      paths:
        /v1.0/instances:
          post:
            requestBody:
              content:
                application/json:
                  examples: {default: {value: {name: 5}}}
      """,
    right: """
      paths:
        /v1.0/instances:
          post:
            requestBody:
              content:
                application/json:
                  examples: {default: {value: {name: web2}}}
      """)

  static let defaultValue = Lesson(
    .people, "A default fits its schema.",
    why: "It stands for what is absent: a client that leaves the value out would send what is refused when it is sent.",
    instead: "Correct the default, or the schema.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              vcpus: {type: integer, minimum: 1, maximum: 1024, default: 0, description: Processors.}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              vcpus: {type: integer, minimum: 1, maximum: 1024, default: 1, description: Processors.}
      """)
}

extension Lesson {
  static let maxLength = Lesson(
    .values, "A text that clients send has a `maxLength`, or a format that is short by itself.",
    why: """
      What has no end is kept, indexed, logged and handed to Ganeti in any length that someone sends. A bound that is
      added later breaks clients.
      """,
    instead: "Say how long it can sensibly be; Ganeti's own limits are a good start.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              comment: {type: string, description: What it is for.}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              comment: {type: string, maxLength: 200, description: What it is for.}
      """)

  static let maxItems = Lesson(
    .values, "A list that clients send has `maxItems`.",
    why: "Work and memory grow with it. A bound that is added later breaks clients.",
    instead: "Say how many it can sensibly be.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              tags: {type: array, description: Its tags., items: {type: string, maxLength: 128}}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              tags: {type: array, maxItems: 100, description: Its tags., items: {type: string, maxLength: 128}}
      """)

  static let integerBounds = Lesson(
    .values, "A number that clients send has `minimum` and `maximum`.",
    why: """
      Without them it is refused somewhere behind: by the database, by Ganeti, or by nobody until a negative size is
      computed with. At the door the refusal names the field.
      """,
    instead: "Say both; where there is no natural end, the greatest that Ganeti takes.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              vcpus: {type: integer, description: Processors., minimum: 1}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              vcpus: {type: integer, description: Processors., minimum: 1, maximum: 1024}
      """)

  static let integerFormat = Lesson(
    .values, "An integer that clients read has a `format`, or both bounds.",
    why: """
      Clients in Java, Go or C choose a type for it. `int64` tells them that 32 bits may not do, before a counter grows
      beyond them.
      """,
    instead: "Say `format: int64`, or `int32` where it can never be larger.",
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              serial: {type: integer, description: The serial number of its configuration.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              serial: {type: integer, format: int64, description: The serial number of its configuration.}
      """)

  static let closedRequest = Lesson(
    .values, "An object that clients send has `additionalProperties: false`.",
    why: """
      A name that is misspelled is told, with the one that was meant, instead of being ignored: `dry-run: true` that
      nobody reads removes the instance.
      """,
    instead: "Say `additionalProperties: false`. New properties can still be added: nobody sends them yet.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              owner: {$ref: '#/components/schemas/Owner'}
          Owner:
            type: object
            description: Whose it is.
            properties:
              name: {type: string, maxLength: 63, description: The owner's name.}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              owner: {$ref: '#/components/schemas/Owner'}
          Owner:
            type: object
            description: Whose it is.
            additionalProperties: false
            properties:
              name: {type: string, maxLength: 63, description: The owner's name.}
      """)

  static let openAnswer = Lesson(
    .values, "An object that clients read is open: it has no `additionalProperties: false`.",
    why: """
      A sealed version may still get properties, and clients pass over those that they do not know. A closed schema lets
      strict clients refuse them: then nothing can ever be added.
      """,
    instead: "Leave `additionalProperties` out. Where requests and answers share a schema, give each its own.",
    wrong: """
      components:
        schemas:
          Instance: {additionalProperties: false}
      """,
    right: """
      components:
        schemas:
          Instance: {minProperties: 1}
      """)

  static let openEnum = Lesson(
    .values, "An enumeration that may grow is a string with `x-extensible-enum`, and stands in answers alone.",
    why: """
      `enum` is a promise that there is no other word: generated clients fail on one. Words that are not ours, such as
      Ganeti's, come with its next release. In requests the list is closed, as what is not known is refused.
      """,
    instead: """
      Replace `enum` by `x-extensible-enum` where the list is not in our hands, in a schema of its own. `gwm-api diff`
      takes a new word there for an addition.
      """,
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              hypervisor:
                type: string
                enum: [kvm, lxc]
                x-extensible-enum: [kvm, lxc]
                description: What runs it.
      """,
    right: """
      components:
        schemas:
          Hypervisor: {type: string, x-extensible-enum: [kvm, lxc], description: What runs instances.}
          Instance:
            properties:
              hypervisor: {$ref: '#/components/schemas/Hypervisor'}
      """)

  static let enumWords = Lesson(
    .values, "An `enum` has each word once.",
    why: "A word twice is a slip of the pen, often one for another word that is now missing.",
    instead: "Remove it, or write the one that was meant.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              hypervisor: {type: string, enum: [kvm, lxc, kvm], description: What runs it.}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              hypervisor: {type: string, enum: [kvm, lxc], description: What runs it.}
      """)

  static let required = Lesson(
    .values, "`required` names properties of the same schema.",
    why:
      "JSON Schema lets it name anything; here it is a misspelled or forgotten property, and makes an object that none fits.",
    instead: "Declare the property, or correct the name.",
    wrong: """
      components:
        schemas:
          Problem: {required: [type, title, status, detial]}
      """,
    right: """
      components:
        schemas:
          Problem:
            required: [type, title, status, detail]
            properties:
              detail: {type: string, description: What is wrong this time.}
      """)
}

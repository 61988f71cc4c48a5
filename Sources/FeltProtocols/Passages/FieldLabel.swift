import FeltModel

/// A word in capitals before a colon that says what kind of writing a paragraph is: `TOLKNING: …`, `TILTAK: …`.
struct FieldLabel: Hashable, Sendable {
    let layer: NoteLayer
    let role: PassageRole?

    /// The labels in both languages, as `docs/notes.md` lists them.
    static let all: [String: FieldLabel] = [
        "BESKRIVELSE": .init(layer: .descriptive, role: nil), "DESCRIPTION": .init(layer: .descriptive, role: nil),
        "SITAT": .init(layer: .quote, role: nil), "QUOTE": .init(layer: .quote, role: nil),
        "TOLKNING": .init(layer: .interpretive, role: nil), "INTERPRETATION": .init(layer: .interpretive, role: nil),
        "METODE": .init(layer: .methodological, role: nil), "METHOD": .init(layer: .methodological, role: nil),
        "PERSONLIG": .init(layer: .personal, role: nil), "PERSONAL": .init(layer: .personal, role: nil),
        "TILTAK": .init(layer: .descriptive, role: .action), "ACTION": .init(layer: .descriptive, role: .action),
        "VEDTAK": .init(layer: .descriptive, role: .decision), "BESLUTNING": .init(layer: .descriptive, role: .decision),
        "DECISION": .init(layer: .descriptive, role: .decision),
        "RESULTAT": .init(layer: .descriptive, role: .output), "OUTPUT": .init(layer: .descriptive, role: .output),
        "UENIGHET": .init(layer: .descriptive, role: .disagreement), "DISAGREEMENT": .init(layer: .descriptive, role: .disagreement),
        "HOPPET OVER": .init(layer: .methodological, role: .skipped), "SKIPPED": .init(layer: .methodological, role: .skipped),
    ]

    /// What says of a paragraph that it was added from memory.
    static let recalled = ["(husket)", "(recalled)"]
}

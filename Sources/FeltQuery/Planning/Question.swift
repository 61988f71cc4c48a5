/// A question put together from simpler ones.
indirect enum Question<Atom> {
    case atom(Atom)
    case all([Question])
    case any([Question])
    case not(Question)

    /// The one question of a list as it stands, or all of them together.
    static func together(_ questions: [Question]) -> Question { questions.count == 1 ? questions[0] : .all(questions) }

    /// The opposite; that of an opposite is the question itself.
    var opposite: Question {
        if case .not(let inner) = self { inner } else { .not(self) }
    }

    /// The same question of other atoms.
    func map<Other>(_ change: (Atom) -> Other) -> Question<Other> {
        switch self {
        case .atom(let atom): .atom(change(atom))
        case .all(let questions): .all(questions.map { $0.map(change) })
        case .any(let questions): .any(questions.map { $0.map(change) })
        case .not(let inner): .not(inner.map(change))
        }
    }

    /// The answer, by the answers to the atoms.
    func holds(_ answer: (Atom) -> Bool) -> Bool {
        switch self {
        case .atom(let atom): answer(atom)
        case .all(let questions): questions.allSatisfy { $0.holds(answer) }
        case .any(let questions): questions.contains { $0.holds(answer) }
        case .not(let question): !question.holds(answer)
        }
    }
}

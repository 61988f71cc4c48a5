import FeltModel
import FeltRefi
import FeltStore
import Testing

@testable import FeltExchange

@Suite("The parts of a study that forms may not carry")
struct StudyPartTests {
    @Test("are of every table that a study has, so that none is forgotten")
    func entities() {
        #expect(Set(StudyPart.allCases.flatMap(\.entities)) == Set(StudyReader.entities))
    }

    @Test("have a sentence in either language, and one name each", arguments: StudyPart.allCases)
    func sentences(part: StudyPart) {
        for sentence in [part.english, part.norwegian] { #expect(sentence.hasSuffix(".") && sentence.count > 20) }
        #expect(part.english != part.norwegian)
        #expect(part.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    }
}

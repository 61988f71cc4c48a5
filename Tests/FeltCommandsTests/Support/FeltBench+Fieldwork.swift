import FeltModel
import FeltStore
import FeltTestSupport
import FeltText
import Foundation

extension FeltBench {
    /// Writes an entry by ida straight into the study, for records that other commands make.
    func fill(_ body: (Draft, StudyReader) throws -> Void) throws {
        var options = Study.Options()
        options.now = { 1_767_312_000_000 + 3_600_000 }
        let study = try Study.open(at: self.study.path, options: options)
        let ida = try study.read { try Lookup.researcher("ida", among: $0.researchers()) }
        _ = try study.write("fill", by: ida.id) { draft, reader in
            try body(draft, reader)
            return ((), line: "fill")
        }
        try study.close()
    }

    /// A note of one paragraph, in a case.
    static func note(_ slug: String, _ kind: String, _ text: String, in caseID: CaseID?, date: String?, _ record: NoteRecord? = nil) -> NewSource {
        let bytes = Array(text.utf8)
        var source = NewSource(
            slug: Slug(slug) ?? Slug.make(from: slug), kind: kind, language: .nb, text: StoredText(trusted: bytes), normalisation: "utf-8",
            passages: [Passage(kind: .paragraph, range: TextRange(0..<bytes.count))])
        source.caseID = caseID
        source.date = date
        source.note = record
        return source
    }
}

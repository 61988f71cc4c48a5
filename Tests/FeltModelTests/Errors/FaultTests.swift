import FeltModel
import Testing

@Suite("Faults and errors")
struct FaultTests {
    @Test("a fault is told as compilers tell theirs, with its hint behind")
    func text() {
        let fault = Fault(file: "kode bok.yaml", line: 3, column: 7, code: "key-unknown", message: "'lable' is not a key.", hint: "Did you mean label?")
        #expect(fault.text == "kode bok.yaml:3:7: 'lable' is not a key. [key-unknown]; Did you mean label?")
        #expect(Fault(file: "f", line: 1, column: 1, code: "c", message: "m").text == "f:1:1: m [c]")
    }

    @Test("a list of faults is in the order of the file, equals by code")
    func order() {
        let places = [(2, 1, "a"), (1, 9, "b"), (1, 9, "a"), (10, 1, "a"), (1, 2, "z")]
        let list = FaultList(places.map { Fault(file: "f", line: $0.0, column: $0.1, code: $0.2, message: "") })
        #expect(list.faults.map { "\($0.line):\($0.column)\($0.code)" } == ["1:2z", "1:9a", "1:9b", "2:1a", "10:1a"])
        #expect(FaultList([]).faults.isEmpty)
    }

    @Test("an error tells its code, message and hint")
    func description() {
        #expect(FeltError("code-unknown", "There is none.").description == "code-unknown: There is none.")
        #expect(FeltError("code-unknown", "There is none.", hint: "Look.").description == "code-unknown: There is none. (Look.)")
    }

    @Test("a memo tells what it is about, the nearest thing first")
    func memoSubjects() {
        func memo(_ coding: CodingID? = nil, _ source: SourceID? = nil, _ code: CodeID? = nil, _ caseID: CaseID? = nil) -> String {
            Memo(id: MemoID("m"), researcher: ResearcherID("r"), text: nil, coding: coding, source: source, code: code, caseID: caseID, createdAt: "").subject
        }
        #expect(memo() == "study")
        #expect(memo(nil, nil, nil, CaseID("k")) == "case k")
        #expect(memo(nil, nil, CodeID("c"), CaseID("k")) == "cell k c")
        #expect(memo(nil, nil, CodeID("c")) == "code c")
        #expect(memo(nil, SourceID("s"), CodeID("c")) == "source s")
        #expect(memo(CodingID("d"), SourceID("s")) == "coding d")
    }
}

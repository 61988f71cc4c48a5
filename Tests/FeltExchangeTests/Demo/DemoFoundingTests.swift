import FeltModel
import Testing

@testable import FeltExchange

@Suite("Reading study.yaml of the example")
struct DemoFoundingTests {
    private func faults(_ yaml: String) -> [String] {
        do {
            _ = try DemoFounding(yaml, sources: ["notat"])
            return []
        } catch let list as FaultList {
            return list.faults.map { "\($0.line):\($0.column) \($0.code)" }
        } catch { return ["\(error)"] }
    }

    @Test("everything that is wrong is told in one reading, by line and column")
    func all() {
        let yaml = """
            title: {nb: Prøve}
            lang: nb
            researchers: [{id: ida}]
            organisations:
              - {id: a, kind: kommune}
            participants:
              - {id: P01, organisation: b, cases: [c1, c2], informed: 2026-02-30, scopes: {quoting: maybe}, history: [{status: gone, date: 2026-01-01}]}
              - {actor: user, history: [{status: invited, date: 2026-01-02}, {status: active, date: 2026-01-02}]}
            cases:
              - id: c1
                history: [{stage: S1, date: i går}, {stage: S2, date: 2026-01-01, evidence: notatet}, S3]
                milestones: [{stage: S1}]
                cycles: [{number: null}, {number: x}, {number: 1, formulations: [{text: hva, date: 2026-01-01, by: kari}]}]
            files:
              - {file: a.vtt, case: c3}
            """
        #expect(faults(yaml) == [
            "2:1 key-unknown", "5:19 word-unknown", "7:5 key-missing", "7:29 name-unknown", "7:44 name-unknown", "7:59 date-invalid", "7:89 truth",
            "7:116 word-unknown", "8:5 key-missing", "8:89 date-order", "11:33 date-invalid", "11:81 name-unknown", "11:91 yaml-type", "12:18 key-missing",
            "13:14 key-missing", "13:39 number", "13:104 name-unknown", "15:25 name-unknown",
        ])
    }

    @Test("what is no YAML, or no mapping, is told too")
    func broken() {
        #expect(faults("a: [") .count == 1)
        #expect(faults("- a") == ["1:1 yaml-type"])
    }
}

import FeltAnalysis
import FeltModel
import FeltTestSupport
import Testing

@Suite("Unitizing alphas")
struct UnitizingTests {
    @Test("two coders, one value, by hand")
    func byHand() throws {
        let data = try UnitizingData(coders: ["A", "B"], values: ["x"], continua: [
            .init(id: "d", length: 10, units: [[.init(start: 0, end: 4, value: 0)], [.init(start: 2, end: 6, value: 0)]]),
        ])
        let agreement = UnitizingAgreement(data)
        // l = 20; l_x = 8, l_gap = 12. Both x on 2 characters: l_xx = 4; both gap on the last 4: l_gg = 8. So l - sum l_cc = 8.
        // s = 4² + 4² + 12 = 44. u = 1 - (400 - 44) 8 / (20 (400 - 64 - 144)) = 1 - 2848 / 3840 = 31/120.
        #expect(isSame(agreement.uAlpha, 31.0 / 120))
        // With one value the binary alpha is the same: 1 - 356 · 4 / (20 · 12 · 8) = 1 - 1424 / 1920.
        #expect(isSame(agreement.barUAlpha, 31.0 / 120))
        // Every character a unit: 1 - 19 · 8 / (400 - 208) = 40/192.
        #expect(isSame(agreement.characterAlpha, 5.0 / 24))
        // Where both coded there is nothing but x.
        #expect(agreement.cuAlpha == .undefined(.noVariation))
        // 4 of 20.
        #expect(agreement.coverage == 0.2)
        #expect(agreement.coverage(0) == 0.5)
        #expect(agreement.coincidence(1, 1)?.observed == 4)
        #expect(agreement.coincidence(0, 1)?.observed == 4)
    }

    @Test("literally by the equations, on arrays with one entry for each character")
    func literal() throws {
        for seed in Seeds.some(60) {
            let data = try random(seed)
            let ours = UnitizingAgreement(data)
            let slow = LiteralUnitizing(data)
            #expect(isSame(ours.uAlpha, slow.uAlpha), "seed \(seed)")
            #expect(isSame(ours.barUAlpha, slow.barUAlpha), "seed \(seed)")
            #expect(isSame(ours.cuAlpha, slow.cuAlpha), "seed \(seed)")
            for value in data.values.indices { #expect(isSame(ours.kuAlpha(value), slow.kuAlpha(value)), "seed \(seed), value \(value)") }
        }
    }

    @Test("for one code of overlapping codings, the same as its own units")
    func perCode() throws {
        for seed in Seeds.some(60) {
            let data = try RandomCodings(seed: seed, isComplete: true).data
            for code in data.codes.indices {
                let continua = data.documents.indices.map { document in
                    UnitizingData.Continuum(id: "\(document)", length: data.documents[document].length, units: data.coders.indices.map { coder in
                        joined(data.spans.filter { $0.document == document && $0.coder == coder && $0.code == code })
                    })
                }
                let other = UnitizingAgreement(try UnitizingData(coders: data.coders, values: ["x"], continua: continua))
                #expect(isSame(UnitizingAgreement(data, code: code).uAlpha, other.uAlpha), "seed \(seed), code \(code)")
            }
        }
    }

    @Test("units of one character give the nominal alpha over characters")
    func characters() throws {
        let units = [[0, 3, 4], [0, 4, 5], [1, 3, 4]].map { $0.map { UnitizingData.Unit(start: $0, end: $0 + 1, value: $0 % 2) } }
        let agreement = UnitizingAgreement(try UnitizingData(coders: ["A", "B", "C"], values: ["x", "y"], continua: [.init(id: "d", length: 8, units: units)]))
        #expect(isSame(agreement.uAlpha, agreement.characterAlpha))
    }

    @Test("a coder who did not code a document leaves the alphas of a code undefined")
    func missing() throws {
        let data = try AgreementData(
            documents: [.init(id: "d", length: 9, codedBy: [0])], coders: ["A", "B"], codes: [.init(id: "k")],
            spans: [.init(document: 0, coder: 0, code: 0, start: 1, end: 4)]
        )
        #expect(UnitizingAgreement(data, code: 0).uAlpha == .undefined(.requiresCompleteData))
    }

    @Test("overlapping units of one coder are refused, with the way to go")
    func overlap() {
        let error = #expect(throws: FeltError.self) {
            try UnitizingData(coders: ["A", "B"], values: ["x", "y"], continua: [
                .init(id: "d", length: 10, units: [[.init(start: 0, end: 4, value: 0), .init(start: 3, end: 5, value: 1)], []]),
            ])
        }
        #expect(error?.code == "agreement-units-overlap")
        #expect(error?.hint?.contains("as spans") == true)
    }

    /// Spans that share a character as one.
    private func joined(_ spans: [AgreementData.Span]) -> [UnitizingData.Unit] {
        var result: [UnitizingData.Unit] = []
        for span in spans {
            if let last = result.last, span.start < last.end {
                result[result.count - 1].end = max(last.end, span.end)
            } else {
                result.append(.init(start: span.start, end: span.end, value: 0))
            }
        }
        return result
    }

    private func random(_ seed: UInt64) throws -> UnitizingData {
        var generator = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let coders = number(2...4), values = number(1...3)
        let continua = (0..<number(1...2)).map { place in
            let length = number(1...30)
            let units = (0..<coders).map { _ in
                var own: [UnitizingData.Unit] = []
                var position = number(0...5)
                while position < length {
                    let end = min(length, position + number(1...6))
                    own.append(.init(start: position, end: end, value: number(0...(values - 1))))
                    position = end + number(0...1) * number(0...5)
                }
                return own
            }
            return UnitizingData.Continuum(id: "d\(place)", length: length, units: units)
        }
        return try UnitizingData(coders: (0..<coders).map { "c\($0)" }, values: (0..<values).map { "v\($0)" }, continua: continua)
    }
}

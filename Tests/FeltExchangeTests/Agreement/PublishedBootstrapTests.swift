import FeltAnalysis
import FeltExchange
import FeltTestSupport
import Foundation
import Testing

@Suite("Published bootstraps", .enabled(if: SharedFolder.holds("agreement"), "needs ../shared/agreement beside the package"))
struct PublishedBootstrapTests {
    @Test("given resamples give the published values, means and limits")
    func replay() throws {
        for fixture in try AgreementFixture.all("bootstrap.json", "replay") {
            let ratings = try self.ratings(fixture)
            let resamples = try #require(fixture.object["resamples"] as? [[Int]])
            for (name, entry) in fixture.expected {
                let expected = try #require(entry as? [String: Any])
                let values = resamples.map { coefficient(name, RatingResample(ratings: ratings, drawn: $0)) }
                let published = try #require(expected["values"] as? [Any])
                #expect(values.count == published.count)
                for (place, (own, other)) in zip(values, published).enumerated() {
                    #expect(close(own, other), "\(fixture.id) \(name) \(place)")
                }
                check(summary(name, ratings, values), expected, "\(fixture.id) \(name)")
            }
        }
    }

    @Test("all resamples of a few units, each as likely as any other")
    func enumeration() throws {
        for fixture in try AgreementFixture.all("bootstrap.json", "exact_enumeration") {
            let ratings = try self.ratings(fixture)
            let count = ratings.unitCount
            let all = (0..<Int(pow(Double(count), Double(count)))).map { number in
                var rest = number
                return (0..<count).map { _ in
                    defer { rest /= count }
                    return rest % count
                }
            }
            for (name, entry) in fixture.expected {
                let values = all.map { coefficient(name, RatingResample(ratings: ratings, drawn: $0)) }
                check(summary(name, ratings, values), try #require(entry as? [String: Any]), "\(fixture.id) \(name)")
            }
        }
    }

    @Test("our own draws come within the published bands")
    func draws() throws {
        for fixture in try AgreementFixture.all("bootstrap.json", "monte_carlo") {
            let ratings = try self.ratings(fixture)
            for (name, entry) in fixture.expected {
                let expected = try #require(entry as? [String: Any])
                let summary = Bootstrap(seed: 7, replicates: 2_000).units(ratings) { [coefficient(name, $0)] }[0]
                guard case .limits(let limits) = summary.interval(level: 0.95) else {
                    Issue.record("\(fixture.id) \(name): no interval")
                    continue
                }
                let published = try #require(expected["ci95"] as? [Double])
                let tolerance = try #require(expected["tolerance"] as? Double)
                #expect(abs(limits.lowerBound - published[0]) < tolerance && abs(limits.upperBound - published[1]) < tolerance, "\(fixture.id) \(name)")
                #expect(close(summary.estimate, expected["estimate"] ?? 0))
            }
        }
    }

    @Test("documents are drawn, their characters added up")
    func documents() throws {
        for fixture in try AgreementFixture.all("bootstrap.json", "document_bootstrap") {
            let name = try #require(fixture.object["span_case"] as? String)
            let file = try SpansFile(try #require(try AgreementFixture.all("spans.json").first { $0.id == name }).bytes)
            let resamples = try #require(fixture.object["resamples"] as? [[Int]])
            for (code, entry) in fixture.expected {
                let place = try #require(file.data.codes.firstIndex { $0.id == code })
                let documents = CharacterAgreement.perDocument(file.data, codes: [place])
                let expected = try #require(entry as? [String: Any])
                let cells = try #require(expected["cells_per_document"] as? [[String: Int]])
                #expect(documents.map { $0.pairs[0].both } == cells.map { $0["both"] })
                #expect(documents.map { $0.pairs[0].neither } == cells.map { $0["neither"] })
                for (name, entry) in expected where name != "cells_per_document" {
                    let published = try #require(entry as? [String: Any])
                    let values = resamples.map { drawn -> Coefficient in
                        var table = TwoByTwo()
                        for document in drawn { table.add(documents[document].pairs[0]) }
                        return name == "cohen_kappa" ? table.cohenKappa : name == "krippendorff_alpha" ? table.krippendorffAlpha : .undefined(.noUnits)
                    }
                    for (own, other) in zip(values, try #require(published["values"] as? [Any])) { #expect(close(own, other), "\(code) \(name)") }
                    let summary = BootstrapSummary(estimate: .undefined(.noUnits), unitCount: documents.count, replicates: values)
                    check(summary, published, "\(code) \(name)", withEstimate: false)
                }
            }
        }
    }

    private func ratings(_ fixture: AgreementFixture) throws -> Ratings {
        let given = try fixture.ratings()
        return try Ratings(coders: given.coders, categories: given.categories, rows: given.rows)
    }

    private func coefficient(_ name: String, _ resample: RatingResample) -> Coefficient {
        switch name {
        case "cohen_kappa": resample.table(CoderPair(0, 1)).cohenKappa
        case "krippendorff_alpha": resample.tally.krippendorffAlpha
        case "percent_agreement_pairwise": resample.tally.percentAgreement
        default: .undefined(.noUnits)
        }
    }

    private func summary(_ name: String, _ ratings: Ratings, _ values: [Coefficient]) -> BootstrapSummary {
        let estimate = coefficient(name, RatingResample(ratings: ratings, drawn: Array(0..<ratings.unitCount)))
        return BootstrapSummary(estimate: estimate, unitCount: ratings.unitCount, replicates: values)
    }

    private func close(_ own: Coefficient, _ published: Any) -> Bool {
        guard let number = published as? NSNumber else { return own.value == nil }
        return own.value.map { abs($0 - number.doubleValue) <= 1e-9 } ?? false
    }

    private func check(_ summary: BootstrapSummary, _ expected: [String: Any], _ comment: Comment, withEstimate: Bool = true) {
        #expect(!withEstimate || close(summary.estimate, expected["estimate"] ?? 0), comment)
        #expect(summary.replicateCount == expected["replicates"] as? Int, comment)
        #expect(summary.sortedValues.count == expected["defined"] as? Int, comment)
        #expect(summary.undefinedCount == expected["undefined"] as? Int, comment)
        func isClose(_ own: Double?, _ other: Any?) -> Bool {
            guard let own, let other = other as? NSNumber else { return false }
            return abs(own - other.doubleValue) <= 1e-9
        }
        #expect(isClose(summary.mean, expected["mean"]), comment)
        #expect(isClose(summary.standardDeviation, expected["sd_n_minus_1"]), comment)
        for (level, key) in [(0.95, "ci95"), (0.90, "ci90")] {
            let published = expected[key] as? [Any]
            #expect(isClose(summary.limits(level: level)?.lowerBound, published?[0]), "\(comment) \(key)")
            #expect(isClose(summary.limits(level: level)?.upperBound, published?[1]), "\(comment) \(key)")
        }
    }
}

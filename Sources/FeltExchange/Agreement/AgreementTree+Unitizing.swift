public import FeltAnalysis

extension AgreementTree {
    /// The unitizing alphas. The coincidences hold only what occurs, the gap first as null; without coders or text only the reasons are there.
    public static func unitizing(_ agreement: UnitizingAgreement) -> AgreementNode {
        var entries: [String: AgreementNode?] = [
            "u_alpha": AgreementNode(agreement.uAlpha),
            "bar_u_alpha": AgreementNode(agreement.barUAlpha),
            "cu_alpha": AgreementNode(agreement.cuAlpha),
            "character_nominal_alpha": AgreementNode(agreement.characterAlpha),
        ]
        guard let coverage = agreement.coverage else { return .present(entries) }
        entries["coverage"] = .number(coverage)
        entries["per_value"] = .object(Dictionary(uniqueKeysWithValues: agreement.values.enumerated().map { place, name in
            (name, value(agreement, place))
        }))
        let places = agreement.occurring.indices.filter { agreement.occurring[$0] }
        let cells = places.map { row in places.map { agreement.coincidence(row, $0) } }
        entries["observed_coincidences"] = .object([
            "values": .list(places.map { $0 == 0 ? .null : .text(agreement.values[$0 - 1]) }),
            "matrix": .list(cells.map { .list($0.map { .number($0?.observed ?? 0) }) }),
        ])
        entries["expected_coincidences"] = .list(cells.map { .list($0.map { .number($0?.expected ?? 0) }) })
        return .present(entries)
    }

    private static func value(_ agreement: UnitizingAgreement, _ place: Int) -> AgreementNode {
        guard case .object(var entries) = AgreementNode(agreement.kuAlpha(place)) else { return .null }
        entries["coverage"] = agreement.coverage(place).map(AgreementNode.number)
        return .object(entries)
    }
}

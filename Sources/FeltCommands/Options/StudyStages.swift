import FeltFramework
import FeltIngest
import FeltModel
import FeltStore
import Foundation

/// The stage model of a study.
enum StudyStages {
    /// Where a study keeps a model of its own, below its folder.
    static let path = "templates/stages.yaml"

    /// The study's own model where it has one, else the shipped one. Throws `FaultList` when its own has faults.
    static func model(of study: Study) throws -> StageModel {
        let file = study.folder + "/" + path
        let own = FileManager.default.fileExists(atPath: file) ? try FileBytes.read(file, limit: 1 << 20) : nil
        return try ShippedStages.model(own: own, file: path)
    }
}

/// The states of a case, as people type them in either language.
enum CaseStateName {
    private static let names: [(name: String, state: CaseState)] = [
        ("active", .active), ("aktiv", .active), ("pågår", .active), ("paused", .paused), ("pause", .paused), ("satt-på-vent", .paused), ("på-vent", .paused),
        ("cancelled", .cancelled), ("canceled", .cancelled), ("avlyst", .cancelled), ("closed", .closed), ("avsluttet", .closed),
    ]

    /// The state for what was typed. Throws `state-unknown` with the nearest names.
    static func read(_ typed: String) throws -> CaseState {
        let wanted = LatinComposition.compose(typed).lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
        if let found = names.first(where: { $0.name == wanted }) { return found.state }
        let near = NearNames.nearest(to: wanted, among: names.map(\.name))
        throw FeltError(
            "state-unknown", "'\(typed)' is not a state of a case.",
            hint: near.isEmpty ? "The states are \(CaseState.allCases.map(\.rawValue).joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
    }
}

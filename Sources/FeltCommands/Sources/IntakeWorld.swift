import FeltExchange
import FeltFramework
import FeltModel
import FeltProtocols
import FeltStore

/// What an intake is to know of the study's folder, of files that notes name, and of the day.
enum IntakeWorld {
    /// Throws what reading the study's own protocols throws; protocols with faults are left out.
    static func make(_ study: Study?, _ context: CommandContext) throws -> SourceIntake.World {
        let folder = StudyFolder(study?.folder)
        var world = SourceIntake.World()
        world.library = try folder.protocols()
        world.stages = try study.map { Set(try StudyStages.model(of: $0).stages.map(\.id)) }
        world.today = context.today
        world.attachment = { document, path in
            let base = context.path(document).split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            return StudyDigest.sha256(ofFile: path.hasPrefix("/") ? path : base + "/" + path)
        }
        return world
    }
}

import FeltModel
import FeltRefi
import FeltStore

extension LossReport {
    /// Adds what a file of sources and codings has no room for: what lost its place, and what fieldwork adds around the texts.
    static func ofFieldwork(_ reader: StudyReader) throws -> LossReport {
        var report = try ofLostPlaces(reader)
        report.add("register", count: try reader.participants().count + reader.organisations().count, "Participants and organisations stay in the study's register.")
        let course = try reader.stageHistories().values.map(\.count) + reader.milestones().values.map(\.count) + reader.cycles().values.map(\.count)
        report.add("course", count: course.reduce(0, +), "Histories of cases, milestones and cycles stay in the study.")
        report.add("outcomes", count: try reader.outcomes().count, "Who is to do what and when is not told apart; the words stand in the text.")
        report.add("chart", count: try reader.summaries().count + reader.ratings().count, "Summaries and ratings of the framework chart stay in the study; felt export tables has them.")
        report.add("saved-queries", count: try reader.savedQueries().count, "Saved queries stay in the study.")
        report.add("attachments", count: try reader.attachments().count, "Files that belong to notes are not in the study, and their digests stay there.")
        report.add("settled", count: try reader.settlements().count, "That coders settled a passage is not told; what stands is told as one researcher's coding.")
        return report
    }

    /// Adds the codings that stand in no present text.
    static func ofLostPlaces(_ reader: StudyReader) throws -> LossReport {
        var report = LossReport()
        report.add("unanchored", count: try reader.unanchoredCodings().count, "Codings that lost their words when a text was revised have no place; see felt list unanchored.")
        return report
    }
}

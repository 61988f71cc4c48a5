/// The stage model that comes with the program, from `templates/stages`.
public enum ShippedStages {
    /// The model that holds for a study: its own where it has one, else the shipped one.
    ///
    /// - Parameters:
    ///   - own: the study's own model as the bytes of its file; nil where it has none.
    ///   - file: the name of that file, for faults.
    /// - Throws: `FaultList` when the study's own model has faults; the shipped one has none.
    public static func model(own: [UInt8]?, file: String) throws -> StageModel {
        if let own { return try StageModelReader.read(own, file: file) }
        guard let shipped = StageTexts.texts.first else { return StageModel(id: "none", version: "0") }
        return try StageModelReader.read(Array(shipped.text.utf8), file: shipped.path)
    }
}

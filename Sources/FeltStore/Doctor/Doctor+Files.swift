import GRDB

extension Doctor {
    /// Looks at the files beside the study: whether those that are named lie there and are what was taken in, and whether others lie there
    /// that nothing in the journal can bring back. Reads every file that is needed.
    func checkFiles() throws -> [Finding] {
        let kept = KeptFolder(of: folder, database)
        let names = kept.names()
        let needed = try kept.neededByJournal()
        let missing = try kept.named().filter { !kept.isFile($0) }
        var altered: [String] = []
        for name in names where needed?.contains(name) ?? true {
            if name.hasPrefix(KeptFolder.draftPrefix) { continue }
            if try !kept.isSound(name, checkCancellation: checkCancellation) { altered.append(name) }
        }
        let stray = needed.map { needed in names.filter { !needed.contains($0) } } ?? []
        let mend = "Import the project that it came with again, or put it back from a copy of the study's folder."
        return finding("file-missing", "Files that came with other programs' projects are not in the folder files beside the study.", ids: missing, mend: mend)
            + finding("file-altered", "Files that came with other programs' projects are not what was taken in.", ids: altered, mend: mend)
            + finding("file-stray", "Files in the folder files belong to nothing that the journal could bring back.", ids: stray, mend: "felt doctor --fix")
    }
}

extension Study {
    /// Removes the files beside the study that nothing in the journal can bring back, and gives how many went.
    ///
    /// What an undone import brought stays, since the undo can be undone. Where the journal is not whole nothing is removed: an entry that is
    /// missing may have named a file. No import can be under way meanwhile, since the study is locked for writing.
    public func removeStrayFiles() throws -> Int {
        try StoreError.mapped(path: folder + "/" + Self.fileName) {
            try queue.writeWithoutTransaction { database in
                var count = 0
                try database.inTransaction(.immediate) {
                    let kept = KeptFolder(of: folder, database)
                    let names = kept.names()
                    guard !names.isEmpty, let needed = try kept.neededByJournal() else { return .rollback }
                    let stray = names.filter { !needed.contains($0) }
                    guard !stray.isEmpty, try Doctor(database, folder: folder, isCancelled: options.isCancelled).checkChain().isEmpty else { return .rollback }
                    count = kept.remove(stray)
                    return .rollback
                }
                return count
            }
        }
    }
}

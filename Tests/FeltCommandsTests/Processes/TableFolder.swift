import FeltTestSupport
import Foundation

/// A small folder in the layout of `felt import csv`, made from a seed.
struct TableFolder {
    let sources: Int
    let codings: Int

    /// Writes the tables and texts.
    func write(to folder: URL, seed: UInt64 = 7) throws {
        var generator = SeededGenerator(seed: seed)
        let words = ["behov", "leverandør", "risiko", "møte", "«tillit»", "prøve", "Å", "ikke", "dialog", "👍", "gevinst", "anskaffelse"]
        let texts = folder.appending(path: "txt")
        try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
        var sourceRows = "source,path,case,kind,date,role\n"
        var codingRows = "source,start,end,code,coder\n"
        for number in 1...sources {
            let paragraphs = (0..<40).map { _ in
                "INF: " + (0..<30).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ") + "."
            }
            let text = paragraphs.joined(separator: "\n\n") + "\n"
            try Data(text.utf8).write(to: texts.appending(path: "s\(number).txt"))
            sourceRows += "s\(number),txt/s\(number).txt,case\(number % 3 + 1),interview,2025-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1),leder\n"
            let count = text.unicodeScalars.count
            for _ in 0..<codings / sources {
                let start = Int.random(in: 0..<count - 80, using: &generator)
                codingRows += "s\(number),\(start),\(start + Int.random(in: 1...80, using: &generator)),tema/kode\(Int.random(in: 1...4, using: &generator)),anna\n"
            }
        }
        try Data(sourceRows.utf8).write(to: folder.appending(path: "sources.csv"))
        try Data("path,description\ntema,Tema\ntema/kode1,En\ntema/kode2,To\ntema/kode3,Tre\ntema/kode4,Fire\n".utf8).write(to: folder.appending(path: "codebook.csv"))
        try Data(codingRows.utf8).write(to: folder.appending(path: "codings.csv"))
    }
}

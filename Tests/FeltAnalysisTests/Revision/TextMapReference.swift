@testable import FeltAnalysis
import FeltText

/// Slow and obvious: what a map must be whatever the texts are.
enum TextMapReference {
    /// The breaches of the rules of a map; empty for a good one.
    static func breaches(_ map: TextMap) -> [String] {
        var result: [String] = []
        var oldTaken = [Bool](repeating: false, count: map.old.utf8.count)
        var newTaken = [Bool](repeating: false, count: map.new.utf8.count)
        var mainEnd = 0
        var oldEnd = 0
        for stretch in map.stretches {
            if stretch.old.isEmpty || stretch.old.length != stretch.new.length { result.append("length \(stretch)") }
            if !map.old.isValid(stretch.old) || !map.new.isValid(stretch.new) { result.append("bounds \(stretch)"); continue }
            if map.old.utf8[stretch.old.bytes] != map.new.utf8[stretch.new.bytes] { result.append("bytes \(stretch)") }
            if stretch.old.start.value < oldEnd { result.append("order \(stretch)") }
            oldEnd = stretch.old.end.value
            for index in stretch.old.bytes { if oldTaken[index] { result.append("old twice \(index)") } else { oldTaken[index] = true } }
            for index in stretch.new.bytes { if newTaken[index] { result.append("new twice \(index)") } else { newTaken[index] = true } }
            if !stretch.isMoved {
                if stretch.new.start.value < mainEnd { result.append("new order \(stretch)") }
                mainEnd = stretch.new.end.value
            }
        }
        return result
    }

    /// Where graphemes begin, and the end.
    static func graphemeBoundaries(_ text: StoredText) -> Set<Int> {
        var result: Set<Int> = [0]
        var end = 0
        for character in text.string {
            end += character.utf8.count
            result.insert(end)
        }
        return result
    }

    /// The length in bytes of the longest common subsequence, by the full table.
    static func commonBytes(_ old: [UInt8], _ new: [UInt8]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for left in old {
            var diagonal = 0
            for (index, right) in new.enumerated() {
                let above = row[index + 1]
                row[index + 1] = left == right ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[new.count]
    }
}
